"""How work ends: with what was bought, or with the charge returned. Once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.accounts.postings import REFUND, Action, Posting

# Longer than any worker lives: what the last one stored can be cleared away for good.
CLEAR_AWAY = timedelta(minutes=20)


@dataclass(frozen=True)
class Charge:
    """What one thing of an app cost: `price` in credits, for the `kind` (`avatar`) with this id."""

    app_id: str
    id: str
    kind: str
    name: str
    price: int
    action: Action

    def taken(self) -> Posting:
        """Return the posting that takes the price."""
        return Posting(
            f"{self.id}#charge", -self.price, type="usage", action=self.action, **self._thing()
        )

    def returned(self) -> Posting:
        """Return the posting that gives the price back."""
        returns = self.action.code
        return Posting(
            f"{self.id}#refund",
            self.price,
            type="refund",
            action=REFUND,
            returns=returns,
            **self._thing(),
        )

    def _thing(self) -> dict[str, str]:
        return {
            "app_id": self.app_id,
            "subject": self.name,
            "reference_id": self.id,
            "reference_type": self.kind,
        }


class Settlement:
    """Ends work that did not work out."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def give_back(
        self, user_id: str, charges: Sequence[Charge], end: Callable[[Transaction], None]
    ) -> bool:
        """Return the charges together with what `end` writes; False when it had ended before.

        What `end` leaves on the list of open work for `CLEAR_AWAY` is for the sweep to tidy up:
        a worker may have stored something meanwhile.
        """
        try:
            self._ledger.post(user_id, [charge.returned() for charge in charges], end)
        except (AlreadyPosted, TransactionRefused):
            return False
        return True
