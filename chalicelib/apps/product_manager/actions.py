"""What the Product Manager charges for, as the ledger says it. Codes as in the price table."""

from __future__ import annotations

from chalicelib.apps.product_manager import prices
from chalicelib.foundation.accounts.postings import Action

UPLOAD = Action(prices.UPLOAD, "Upload")
BULK = Action(prices.BULK, "Bulk upload")
REMOVE_BACKGROUND = Action(prices.REMOVE_BACKGROUND, "Remove background")
