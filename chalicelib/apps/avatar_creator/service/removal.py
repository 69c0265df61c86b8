"""Removing for good: rows, history and pictures, in an order that any crash may interrupt."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.apps.avatar_creator.service.settlement import (
    OPEN_AVATAR,
    Settlement,
    upload_refund,
)
from chalicelib.apps.avatar_creator.store import places
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, every_key
from chalicelib.apps.avatar_creator.store.generations import ACTIVE, GenerationRow
from chalicelib.apps.avatar_creator.store.usage import avatar_key, delete_history
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.work import open_work

GONE = "deleted"
LOOK_AGAIN = timedelta(minutes=5)


class Removal:
    """Removes avatars and generations with all that belongs to them."""

    def __init__(
        self, ledger: Ledger, settlement: Settlement, storage: MediaStorage, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._settlement = settlement
        self._storage = storage
        self._clock = clock

    def purge_avatar(self, row: AvatarRow) -> bool:
        """Remove a trashed avatar; False when it is no longer where `row` says.

        First the row is marked: from then on it is nowhere to be found, a worker that still holds
        it cleans up after itself, and the sweep finishes what a crash leaves.
        """
        if not row.place.startswith(places.PURGING) and not self._mark(row):
            return False
        self._storage.delete(every_key(row.user_id, row.avatar_id))
        delete_history(avatar_key(row.user_id, row.avatar_id))
        if row.generation_id:
            GenerationRow(row.user_id, row.generation_id).delete()
        AvatarRow(row.user_id, row.avatar_id).delete()
        return True

    def purge_generation(self, row: GenerationRow) -> None:
        """Remove a generation, ending it first when it is under way."""
        if row.status in ACTIVE:
            self._settlement.end_generation(
                row, "cancelled", "cancelled", "The project was deleted."
            )
        row.delete()

    def _mark(self, row: AvatarRow) -> bool:
        """Take the avatar out of every list, returning the charge of a picture that never came."""

        def mark(transaction: Transaction) -> None:
            actions = [
                AvatarRow.place.set(places.purging(row.avatar_id)),
                AvatarRow.status.set(GONE),
                *open_work.look_again_at(AvatarRow, self._clock() + LOOK_AGAIN),
            ]
            unchanged = (AvatarRow.place == row.place) & (AvatarRow.status == row.status)
            transaction.update("avatar", row, actions, unchanged)

        refund = [upload_refund(row)] if row.status in OPEN_AVATAR else []
        try:
            self._ledger.post(row.user_id, refund, mark)
        except (TransactionRefused, AlreadyPosted):
            return False
        return True
