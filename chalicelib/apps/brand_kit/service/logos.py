"""Logos: announced and paid, shown when they arrive, ended when they do not."""

from __future__ import annotations

from chalicelib.apps.brand_kit.errors import KitChangedMeanwhile, KitNotFound, LogoNotFound
from chalicelib.apps.brand_kit.prices import LOGO, PRICES
from chalicelib.apps.brand_kit.schemas.logos import LogoUpload
from chalicelib.apps.brand_kit.service.kits import Kits
from chalicelib.apps.brand_kit.store import kits, logos
from chalicelib.apps.brand_kit.store.kits import ComingLogo, KitRow, ShownLogo, find_kit
from chalicelib.apps.brand_kit.store.logos import (
    APP_ID,
    OPEN_LOGO,
    LogoRow,
    find_logo,
    upload_key,
)
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.settlement import Charge, Settlement

_OVERTAKEN = "Another logo was uploaded in its place, or it was taken back."


def charge_of(row: LogoRow) -> Charge:
    """Return what a logo cost."""
    return Charge(APP_ID, row.logo_id, "logo", row.name, int(row.charged), LOGO)


class Logos:
    """The logos of a person's kits."""

    def __init__(
        self,
        *,
        kits: Kits,
        ledger: Ledger,
        settlement: Settlement,
        forms: UploadForms,
        pictures: PictureStore,
        clock: Clock,
    ) -> None:
        self._kits = kits
        self._ledger = ledger
        self._settlement = settlement
        self._forms = forms
        self._pictures = pictures
        self._clock = clock

    def announce(self, user_id: str, kit_id: str, body: LogoUpload) -> tuple[KitRow, UploadForm]:
        """Charge a logo and sign its upload; one that was announced before it is overtaken.

        One transaction. If the file does not come in time, the sweep returns the charge. Raises
        `KitNotFound`, `NotEnoughCredits`.
        """
        kit, now = self._kits.read(user_id, kit_id), self._clock()
        row = LogoRow(
            user_id,
            new_id(now),
            kit_id=kit_id,
            kind=body.kind,
            name=kit.brand_name,
            status="awaiting_upload",
            declared_type=body.content_type,
            charged=self._ledger.price(PRICES[LOGO.code]),
            created_at=iso(now),
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(now)),
        )

        def create(transaction: Transaction) -> None:
            transaction.put("logo", row, logos.IS_NEW)
            transaction.update("kit", kit, *kits.logo_awaited(body.kind, row.logo_id))

        try:
            self._ledger.post(user_id, [charge_of(row).taken()], create)
        except TransactionRefused as refused:
            raise KitNotFound from refused
        setattr(kit, f"{body.kind}_coming", ComingLogo(id=row.logo_id))
        key = upload_key(user_id, row.logo_id)
        form = self._forms.form(key, body.content_type, body.size, now=now, sha256=body.sha256)
        return kit, form

    def remove(self, user_id: str, kit_id: str, kind: str) -> KitRow:
        """Take a kind of logo from a kit, also one that is waited for, whose charge comes back.

        Raises `KitNotFound`, `LogoNotFound`, `KitChangedMeanwhile`.
        """
        kit = self._kits.read(user_id, kit_id)
        shown, coming = kit.shown(kind), kit.coming(kind)
        if shown is None and coming is None:
            raise LogoNotFound
        transaction = Transaction()
        transaction.update("kit", kit, *kits.logo_removed(kit, kind))
        if shown is not None:
            self._replace(transaction, user_id, shown)
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise KitChangedMeanwhile from refused
        setattr(kit, kind, None)
        setattr(kit, f"{kind}_coming", None)
        self._clear(user_id, shown, coming)
        return kit

    def finish(self, row: LogoRow, facts: PictureFacts) -> bool:
        """Show a logo that has arrived; False when it is not wanted any more."""
        current: LogoRow | None = row
        while current is not None and current.status == "processing":
            kit = find_kit(row.user_id, row.kit_id)
            if kit is None or not kit.awaits(row.kind, row.logo_id):
                self.refuse(row, "overtaken", _OVERTAKEN)
            elif self._show(kit, row, facts):
                return True
            current = find_logo(row.user_id, row.logo_id)
        return current is not None and current.status == "ready"

    def refuse(self, row: LogoRow, code: str, reason: str) -> None:
        """End a logo without a picture, and return its charge."""
        current: LogoRow | None = row
        while current is not None and current.status in OPEN_LOGO:
            if self._give_back(current, code, reason):
                return
            current = find_logo(row.user_id, row.logo_id)

    def clear_away(self, kit: KitRow, kind: str) -> None:
        """Remove the logos of this kind of a kit that is on its way out."""
        self._clear(kit.user_id, kit.shown(kind), kit.coming(kind))

    def discard(self, row: LogoRow) -> None:
        """Remove a logo that has ended with all that a worker may have stored of it."""
        key = upload_key(row.user_id, row.logo_id)
        self._pictures.discard(row.user_id, row.logo_id, key)
        row.delete()

    def _show(self, kit: KitRow, row: LogoRow, facts: PictureFacts) -> bool:
        before = kit.shown(row.kind)
        transaction = Transaction()
        arrived = kits.logo_arrived(kit, row.kind, row.logo_id, facts)
        transaction.update("kit", kit, *arrived)
        transaction.update("logo", LogoRow(row.user_id, row.logo_id), *logos.ready())
        if before is not None:
            self._replace(transaction, row.user_id, before)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        self._clear(row.user_id, before, None)
        return True

    def _replace(self, transaction: Transaction, user_id: str, shown: ShownLogo) -> None:
        transaction.update("old", LogoRow(user_id, shown.id), *logos.replaced(self._clock()))

    def _clear(self, user_id: str, shown: ShownLogo | None, coming: ComingLogo | None) -> None:
        """Remove a logo that is shown no longer, and end one that nobody waits for any more."""
        if shown is not None:
            self.discard(LogoRow(user_id, shown.id))
        if coming is not None and (row := find_logo(user_id, coming.id)) is not None:
            self.refuse(row, "overtaken", _OVERTAKEN)

    def _give_back(self, row: LogoRow, code: str, reason: str) -> bool:
        kit = find_kit(row.user_id, row.kit_id)

        def end(transaction: Transaction) -> None:
            failed = logos.failed(self._clock())
            transaction.update("logo", LogoRow(row.user_id, row.logo_id), *failed)
            if kit is not None and kit.awaits(row.kind, row.logo_id):
                change = kits.logo_failed(row.kind, row.logo_id, code, reason)
                transaction.update("kit", kit, *change)

        return self._settlement.give_back(row.user_id, [charge_of(row)], end)
