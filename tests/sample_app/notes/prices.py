"""What the actions of Notes cost, in credits, and what the ledger calls them."""

from __future__ import annotations

from types import MappingProxyType

from chalicelib.foundation.accounts.postings import Action

NOTE = Action("note", "Note")
STAMP = Action("stamp", "Stamp")

PRICES = MappingProxyType({NOTE.code: 2, STAMP.code: 1})
