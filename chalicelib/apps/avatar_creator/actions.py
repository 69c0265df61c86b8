"""What the Avatar Creator charges for, as the ledger says it. Codes as in the price table."""

from __future__ import annotations

from chalicelib.apps.avatar_creator import prices
from chalicelib.foundation.accounts.postings import Action

UPLOAD = Action(prices.UPLOAD, "Upload")
GENERATE = Action(prices.GENERATE, "Generate")
FROM_PRESET = Action(prices.FROM_PRESET, "From preset")
PREVIEW = Action(prices.PREVIEW, "Preview")
SAVE_PREVIEW = Action(prices.SAVE_PREVIEW, "Keep preview")
