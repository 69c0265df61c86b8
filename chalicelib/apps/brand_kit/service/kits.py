"""Brand kits: create, list, read, change, choose the default."""

from __future__ import annotations

from chalicelib.apps.brand_kit.errors import KitNotFound
from chalicelib.apps.brand_kit.prices import CREATE_KIT, PRICES
from chalicelib.apps.brand_kit.schemas.kits import KitChange, KitCreate
from chalicelib.apps.brand_kit.store import kits, shelves
from chalicelib.apps.brand_kit.store.kits import KitRow, find_kit, read_kits
from chalicelib.apps.brand_kit.store.logos import APP_ID
from chalicelib.apps.brand_kit.store.shelves import ShelfRow
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.brands.carried import BrandLook
from chalicelib.foundation.work import changes
from chalicelib.foundation.work.settlement import Charge
from chalicelib.kit.versions import Wanted


class Kits:
    """A person's live kits."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def create(self, user_id: str, body: KitCreate) -> KitRow:
        """Charge and store a kit; the first one is the default. Raises `NotEnoughCredits`."""
        now = self._clock()
        kit_id = new_id(now)
        given, _ = body.change()
        row = KitRow(
            user_id,
            kit_id,
            place=kits.live_place(kit_id),
            created_at=iso(now),
            updated_at=iso(now),
            **given,
        )

        def create(transaction: Transaction) -> None:
            transaction.put("kit", row, kits.IS_NEW)
            transaction.update("shelf", ShelfRow(user_id), shelves.one_more(kit_id))

        price = self._ledger.price(PRICES[CREATE_KIT.code])
        charge = Charge(APP_ID, kit_id, "kit", body.brand_name, price, CREATE_KIT)
        self._ledger.post(user_id, [charge.taken()], create)
        return row

    def page(self, user_id: str, *, limit: int, start: RawKey | None) -> Page[KitRow]:
        """Return live kits, newest first."""
        return read_kits(user_id, limit=limit, start=start)

    def read(self, user_id: str, kit_id: str) -> KitRow:
        """Return a live kit. Raises `KitNotFound`."""
        row = find_kit(user_id, kit_id)
        if row is None or row.trashed_at is not None:
            raise KitNotFound
        return row

    def is_live(self, user_id: str, kit_id: str) -> bool:
        """Tell whether the person has such a kit, outside the trash."""
        row = find_kit(user_id, kit_id)
        return row is not None and row.trashed_at is None

    def look(self, user_id: str, kit_id: str) -> BrandLook | None:
        """Return how a brand looks, its kit in the trash or not; None when it is gone."""
        row = find_kit(user_id, kit_id)
        if row is None or row.is_going:
            return None
        colors = tuple((color["role"], color["hex"]) for color in row.colors or ())
        return BrandLook(row.tone, colors)

    def change(self, user_id: str, kit_id: str, body: KitChange, wanted: Wanted) -> KitRow:
        """Change what is given or emptied. Raises `KitNotFound`, `VersionConflict`."""
        row = KitRow(user_id, kit_id)
        change = kits.changed(*body.change(), self._clock())
        changes.make(row, change, wanted, read=lambda: self.read(user_id, kit_id))
        return row

    def choose(self, user_id: str, kit_id: str) -> KitRow:
        """Make a live kit the default. Raises `KitNotFound`."""
        row = self.read(user_id, kit_id)
        transaction = Transaction()
        transaction.check("kit", row, kits.IS_LIVE)
        transaction.update("shelf", ShelfRow(user_id), shelves.chosen(kit_id))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise KitNotFound from refused
        return row
