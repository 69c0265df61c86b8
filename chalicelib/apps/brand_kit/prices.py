"""What the actions of Brand Kit cost, in credits, and what the ledger calls them."""

from __future__ import annotations

from types import MappingProxyType

from chalicelib.foundation.accounts.postings import Action

CREATE_KIT = Action("create_kit", "Brand kit")
LOGO = Action("logo", "Logo")

PRICES = MappingProxyType({CREATE_KIT.code: 5, LOGO.code: 3})
