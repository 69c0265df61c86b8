"""The trash of kits: what is deleted comes back as it was, or goes for good."""

from __future__ import annotations

from chalicelib.apps.brand_kit.errors import KitChangedMeanwhile, KitNotFound, KitNotInTrash
from chalicelib.apps.brand_kit.service.logos import Logos
from chalicelib.apps.brand_kit.store import kits, shelves
from chalicelib.apps.brand_kit.store.kits import LOGO_KINDS, KitRow, find_kit, read_kits
from chalicelib.apps.brand_kit.store.shelves import ShelfRow, find_shelf
from chalicelib.aws.tables import Page, RawKey, update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.work import places

ATTEMPTS = 5


class KitTrash:
    """Moves kits into the trash, back, and out for good."""

    def __init__(self, logos: Logos, clock: Clock) -> None:
        self._logos = logos
        self._clock = clock

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[KitRow]:
        """Return trashed kits, last trashed first."""
        return read_kits(user_id, limit=limit, start=start, prefix=places.TRASH)

    def trash(self, user_id: str, kit_id: str) -> None:
        """Move a live kit to the trash; when it is the default, the newest other one follows.

        Which one follows is looked up before the transaction that requires it to be still so.
        Raises `KitNotFound`, `KitChangedMeanwhile`.
        """
        for _ in range(ATTEMPTS):
            transaction = Transaction()
            transaction.update("kit", KitRow(user_id, kit_id), *kits.trashed(kit_id, self._clock()))
            self._take_off_shelf(transaction, user_id, kit_id)
            try:
                transaction.commit()
            except TransactionRefused as refused:
                if "kit" in refused.failed:
                    raise KitNotFound from refused
            else:
                return
        raise KitChangedMeanwhile

    def restore(self, user_id: str, kit_id: str) -> KitRow:
        """Bring a kit back as it was; the only one becomes the default. Raises `KitNotInTrash`."""
        row = self._trashed(user_id, kit_id)
        transaction = Transaction()
        transaction.update("kit", row, *kits.restored(row))
        transaction.update("shelf", ShelfRow(user_id), shelves.one_more(kit_id))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise KitNotInTrash from refused
        row.place, row.trashed_at = kits.live_place(kit_id), None
        return row

    def purge(self, user_id: str, kit_id: str) -> None:
        """Remove a trashed kit with its logos for good. Raises `KitNotInTrash`."""
        row = self._trashed(user_id, kit_id)
        if not update_if(row, *kits.purging(row, self._clock())):
            raise KitNotInTrash
        self.clear_away(row)

    def clear_away(self, row: KitRow) -> None:
        """Remove all that belongs to a kit that is on its way out, its row last."""
        for kind in LOGO_KINDS:
            self._logos.clear_away(row, kind)
        row.delete()

    def _trashed(self, user_id: str, kit_id: str) -> KitRow:
        row = find_kit(user_id, kit_id)
        if row is None or not row.place.startswith(places.TRASH):
            raise KitNotInTrash
        return row

    def _take_off_shelf(self, transaction: Transaction, user_id: str, kit_id: str) -> None:
        shelf = find_shelf(user_id)
        if shelf.default_id != kit_id:
            transaction.update("shelf", ShelfRow(user_id), *shelves.one_fewer(kit_id))
            return
        successor = self._another(user_id, kit_id)
        if successor is None:
            transaction.update("shelf", ShelfRow(user_id), *shelves.last_goes(kit_id))
            return
        transaction.check("successor", successor, kits.IS_LIVE)
        change = shelves.default_goes(kit_id, successor.kit_id)
        transaction.update("shelf", ShelfRow(user_id), *change)

    def _another(self, user_id: str, kit_id: str) -> KitRow | None:
        newest = read_kits(user_id, limit=2).items
        return next((row for row in newest if row.kit_id != kit_id), None)
