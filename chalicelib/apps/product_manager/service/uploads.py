"""New products and pictures: reserved and paid, the files go straight to S3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chalicelib.apps.product_manager.errors import (
    PictureNotAwaited,
    SkuTaken,
    TooManyPictures,
)
from chalicelib.apps.product_manager.prices import PRICES, REMOVE_BACKGROUND, UPLOAD
from chalicelib.apps.product_manager.schemas.pictures import MOST_PICTURES, PictureFile
from chalicelib.apps.product_manager.schemas.products import ProductCreate
from chalicelib.apps.product_manager.service.charges import charges_of
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.service.live import live_product
from chalicelib.apps.product_manager.store import (
    picture_views,
    pictures,
    product_changes,
    products,
    skus,
)
from chalicelib.apps.product_manager.store.pictures import PictureRow, upload_key
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work.open_work import OPEN


@dataclass(frozen=True)
class ReservedProduct:
    """A product, and the form that sends its picture, if one was announced."""

    product: ProductRow
    form: UploadForm | None


@dataclass(frozen=True)
class ReservedPicture:
    """A product with a further picture, and the form that sends that one."""

    product: ProductRow
    picture_id: str
    form: UploadForm


class Uploads:
    """Creates products, and reserves pictures to come."""

    def __init__(self, ledger: Ledger, forms: UploadForms, cutters: Cutters, clock: Clock) -> None:
        self._ledger = ledger
        self._forms = forms
        self._cutters = cutters
        self._clock = clock

    def create(self, user_id: str, body: ProductCreate) -> ReservedProduct:
        """Create a product, and charge for its picture if there is to be one.

        One transaction. If the picture does not come in time, the sweep returns the charge.
        Raises `SkuTaken`, `NotEnoughCredits`, `NobodyCutsOut`.
        """
        now = self._clock()
        row = self._product(user_id, body, now)
        picture = self._picture(row, body.picture, now) if body.picture else None
        if picture:
            row.picture_ids = [picture.picture_id]
            row.pictures = {picture.picture_id: picture_views.AWAITED}

        def create(transaction: Transaction) -> None:
            transaction.put("product", row, products.IS_NEW)
            if row.sku:
                skus.take(transaction, user_id, row.sku, row.product_id)
            if picture:
                transaction.put("picture", picture, pictures.IS_NEW)

        try:
            self._ledger.post(user_id, _postings([picture] if picture else []), create)
        except TransactionRefused as refused:
            raise taken(row.sku, refused) from refused
        return ReservedProduct(row, signed(self._forms, picture, now) if picture else None)

    def add(self, user_id: str, product_id: str, body: PictureFile) -> ReservedPicture:
        """Charge and reserve a further picture of a product.

        Raises `ProductNotFound`, `TooManyPictures`, `NotEnoughCredits`, `NobodyCutsOut`.
        """
        now = self._clock()
        product = live_product(user_id, product_id)
        picture = self._picture(product, body, now)
        change = product_changes.pictures_added(
            [picture.picture_id], MOST_PICTURES, iso(now), stamp=stamp(self._clock)
        )

        def create(transaction: Transaction) -> None:
            transaction.update("product", ProductRow(user_id, product_id), *change)
            transaction.put("picture", picture, pictures.IS_NEW)

        try:
            self._ledger.post(user_id, _postings([picture]), create)
        except TransactionRefused as refused:
            live_product(user_id, product_id)
            raise TooManyPictures(MOST_PICTURES) from refused
        product.refresh(consistent_read=True)
        return ReservedPicture(product, picture.picture_id, signed(self._forms, picture, now))

    def sign_again(self, user_id: str, product_id: str, picture_id: str) -> ReservedPicture:
        """Return a fresh form for a picture that is still waited for, and wait on.

        Raises `ProductNotFound`, `PictureNotAwaited`.
        """
        now = self._clock()
        product = live_product(user_id, product_id)
        row = PictureRow(user_id, picture_id)
        if not update_if(row, *pictures.awaited(product_id, self._forms.overdue_at(now))):
            raise PictureNotAwaited
        return ReservedPicture(product, picture_id, signed(self._forms, row, now))

    def _product(self, user_id: str, body: ProductCreate, now: datetime) -> ProductRow:
        product_id = new_id(now)
        return ProductRow(
            user_id,
            product_id,
            place=products.live_place(product_id),
            picture_ids=[],
            created_at=iso(now),
            updated_at=iso(now),
            changed_at=stamp(self._clock),
            name=body.name,
            **body.change()[0],
        )

    def _picture(self, product: ProductRow, file: PictureFile, now: datetime) -> PictureRow:
        cuts = file.remove_background
        if cuts:
            self._cutters.require()
        return PictureRow(
            product.user_id,
            new_id(now),
            product_id=product.product_id,
            name=product.name,
            status="awaiting_upload",
            declared_type=file.content_type,
            declared_size=file.size,
            sha256=file.sha256,
            charged=self._ledger.price(PRICES[UPLOAD]),
            cutout_id=new_id(now) if cuts else None,
            cutout_charged=self._ledger.price(PRICES[REMOVE_BACKGROUND]) if cuts else 0,
            created_at=iso(now),
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(now)),
        )


def signed(forms: UploadForms, row: PictureRow, now: datetime) -> UploadForm:
    """Return the form that sends a picture."""
    key, size = upload_key(row.user_id, row.picture_id), int(row.declared_size)
    return forms.form(key, row.declared_type, size, sha256=row.sha256, now=now)


def taken(sku: str | None, refused: TransactionRefused) -> Exception:
    """Return `SkuTaken` if that is why a transaction was refused; otherwise what it raised."""
    holder = refused.failed.get(skus.PART)
    if sku is None or holder is None:
        return refused
    return SkuTaken(sku, holder["productId"]["S"])


def _postings(rows: Sequence[PictureRow]) -> list[Posting]:
    return [charge.taken() for row in rows for charge in charges_of(row)]
