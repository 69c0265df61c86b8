"""Cutting products out of their pictures: ordered and paid, corrected by a mask, undone."""

from __future__ import annotations

from chalicelib.apps.product_manager.errors import (
    CutoutExists,
    CuttingOut,
    NotCutOut,
    ProductPictureNotFound,
)
from chalicelib.apps.product_manager.prices import PRICES, REMOVE_BACKGROUND
from chalicelib.apps.product_manager.schemas.pictures import CutoutOrder, MaskFile, PictureChange
from chalicelib.apps.product_manager.service.cut_orders import (
    begin,
    cutout_of,
    is_being_cut,
    message_of,
    planned,
    ready_picture,
)
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.store import cutouts, product_changes
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.limits.written import is_written
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import changes
from chalicelib.kit.versions import Wanted


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
        picture_id = ready_picture(product, body.picture_id)
        if not is_written():
            if is_being_cut(product, picture_id):
                return product
            if cutout_of(product, picture_id) and not body.again:
                raise CutoutExists
        row = planned(product, picture_id, self._clock())
        row.charged = self._ledger.price(PRICES[REMOVE_BACKGROUND])
        try:
            begin(self._ledger, [row], stamp=stamp(self._clock))
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
        picture_id = ready_picture(product, body.picture_id)
        row = planned(product, picture_id, now)
        row.corrects = cutout_of(product, picture_id)
        if row.corrects is None:
            raise NotCutOut
        row.status = row.stage = "awaiting_upload"
        row.due_at = iso(self._forms.overdue_at(now))
        begin(self._ledger, [row], stamp=stamp(self._clock))
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
