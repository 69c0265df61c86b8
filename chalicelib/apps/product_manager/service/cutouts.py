"""Cutting products out of their pictures: ordered and paid, corrected by a mask, undone."""

from __future__ import annotations

from datetime import datetime

from chalicelib.apps.product_manager import actions
from chalicelib.apps.product_manager.errors import (
    CutoutExists,
    CuttingOut,
    NotCutOut,
    PictureNotReady,
    ProductPictureNotFound,
)
from chalicelib.apps.product_manager.prices import PRICES, REMOVE_BACKGROUND
from chalicelib.apps.product_manager.schemas.pictures import CutoutOrder, MaskFile, PictureChange
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.store import cutouts, product_changes
from chalicelib.apps.product_manager.store.cutouts import CutoutRow, new_cutout
from chalicelib.apps.product_manager.store.products import APP_ID, ProductRow
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.limits.written import is_written
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import changes
from chalicelib.foundation.work.settlement import Charge
from chalicelib.kit.versions import Wanted


def charge_of(row: CutoutRow) -> Charge:
    """Return what a cut-out cost."""
    price = int(row.charged)
    return Charge(APP_ID, row.cutout_id, "cutout", row.name, price, actions.REMOVE_BACKGROUND)


def message_of(row: CutoutRow) -> Outgoing:
    """Return the message that has a product cut out."""
    body = {"userId": row.user_id, "cutoutId": row.cutout_id}
    return Outgoing(row.cutout_id, body, row.user_id)


class Cutouts:
    """Has pictures of products cut out."""

    def __init__(
        self, *, ledger: Ledger, forms: UploadForms, queue: Queue, clock: Clock, cutters: Cutters
    ) -> None:
        self._ledger = ledger
        self._forms = forms
        self._queue = queue
        self._clock = clock
        self._cutters = cutters

    def order(self, user_id: str, product_id: str, body: CutoutOrder) -> ProductRow:
        """Charge for a cut-out and send for it; one that is under way already is not paid twice.

        Raises `ProductNotFound`, `ProductPictureNotFound`, `PictureNotReady`, `CutoutExists`,
        `NotEnoughCredits`, `NobodyCutsOut`.
        """
        self._cutters.require()
        product = live_product(user_id, product_id)
        picture_id = _ready_picture(product, body.picture_id)
        if not is_written():
            if is_being_cut(product, picture_id):
                return product
            if cutout_of(product, picture_id) and not body.again:
                raise CutoutExists
        row = self._row(product, picture_id, self._clock())
        row.charged = self._ledger.price(PRICES[REMOVE_BACKGROUND])
        try:
            self._store(row, [charge_of(row).taken()])
        except CuttingOut:
            return live_product(user_id, product_id)
        self._queue.send([message_of(row)])
        product.refresh(consistent_read=True)
        return product

    def correct(
        self, user_id: str, product_id: str, body: MaskFile
    ) -> tuple[ProductRow, UploadForm]:
        """Reserve the upload of marks that correct a cut-out; free.

        Raises `ProductNotFound`, `ProductPictureNotFound`, `PictureNotReady`, `NotCutOut`,
        `CuttingOut`.
        """
        now = self._clock()
        product = live_product(user_id, product_id)
        picture_id = _ready_picture(product, body.picture_id)
        row = self._row(product, picture_id, now)
        row.corrects = cutout_of(product, picture_id)
        if row.corrects is None:
            raise NotCutOut
        row.status = row.stage = "awaiting_upload"
        row.due_at = iso(self._forms.overdue_at(now))
        self._store(row, [])
        product.refresh(consistent_read=True)
        key = cutouts.upload_key(user_id, row.cutout_id)
        return product, self._forms.form(key, row.declared_type, body.size, now=now)

    def show(
        self, user_id: str, product_id: str, picture_id: str, body: PictureChange, wanted: Wanted
    ) -> ProductRow:
        """Show a picture cut out, or as it came, and note what a person says of it.

        Raises `ProductNotFound`, `ProductPictureNotFound`, `NotCutOut`, `VersionConflict`.
        """
        row = ProductRow(user_id, product_id)
        change = product_changes.picture_shown_as(
            picture_id,
            cut_out=body.use_cutout,
            verdict=body.verdict,
            now=self._clock(),
        )

        def read() -> ProductRow:
            found = live_product(user_id, product_id)
            view = found.view(picture_id)
            if view is None:
                raise ProductPictureNotFound
            if cutout_of(found, picture_id) is None:
                raise NotCutOut
            return found

        changes.make(row, change, wanted, read=read)
        return row

    def _store(self, row: CutoutRow, postings: list[Posting]) -> None:
        """Write a cut-out down as begun. Raises `CuttingOut` when another one was meanwhile."""
        change = product_changes.cutting_begun(
            row.picture_id,
            row.cutout_id,
            by_hand=row.corrects is not None,
            stamp=stamp(self._clock),
        )

        def create(transaction: Transaction) -> None:
            transaction.put("cutout", row, cutouts.IS_NEW)
            product = ProductRow(row.user_id, row.product_id)
            transaction.update("product", product, *change)

        try:
            self._ledger.post(row.user_id, postings, create)
        except TransactionRefused as refused:
            raise CuttingOut from refused

    def _row(self, product: ProductRow, picture_id: str, now: datetime) -> CutoutRow:
        view = product.view(picture_id) or {}
        extension = str(view["extension"])
        return new_cutout(
            product.user_id,
            new_id(now),
            product_id=product.product_id,
            picture_id=picture_id,
            name=product.name,
            extension=extension,
            now=now,
        )


def cutout_of(product: ProductRow, picture_id: str) -> str | None:
    """Return the id of what was cut out of a picture last, None where nothing was."""
    cutout = (product.view(picture_id) or {}).get("cutout")
    return str(cutout["id"]) if cutout else None


def is_being_cut(product: ProductRow, picture_id: str) -> bool:
    """Tell whether a model is at a picture already."""
    work = (product.view(picture_id) or {}).get("work")
    return work is not None and work["status"] == "working" and not work["byHand"]


def _ready_picture(product: ProductRow, picture_id: str | None) -> str:
    """Return the id of the picture that is meant. Raises when it is not there."""
    wanted = picture_id or next(iter(product.picture_ids), None)
    view = product.view(wanted) if wanted else None
    if wanted is None or view is None:
        raise ProductPictureNotFound
    if view["status"] != "ready":
        raise PictureNotReady
    return wanted
