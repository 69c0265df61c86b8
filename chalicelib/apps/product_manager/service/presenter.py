"""Rows as people see them, with signed picture URLs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.apps.product_manager.schemas.listings import ListingOut, ListingPictureOut
from chalicelib.apps.product_manager.schemas.pictures import (
    CutoutBoxOut,
    CutoutOut,
    ProductPictureOut,
)
from chalicelib.apps.product_manager.schemas.products import ProductOut
from chalicelib.apps.product_manager.service.listings import Readiness
from chalicelib.apps.product_manager.store.listings import ListingRow, file_id
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.keys import picture_key, thumbnail_key

View = Mapping[str, Any]
_NONE: View = {"status": "none"}


class Presenter:
    """Turns rows into replies; signs URLs without calling AWS."""

    def __init__(self, storage: MediaStorage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def product(self, row: ProductRow) -> ProductOut:
        pictures = [self.picture(row, picture_id) for picture_id in row.picture_ids]
        first = pictures[0] if pictures else self._shown(row.user_id, "", _NONE)
        return ProductOut(
            id=row.product_id,
            user_id=row.user_id,
            name=row.name,
            sku=row.sku,
            category=row.category,
            subcategory=row.subcategory,
            product_type=row.product_type,
            placement=row.placement,
            price=_whole(row.price),
            description=row.description,
            tags=list(row.tags or ()),
            brand_kit_id=row.brand_kit_id,
            status=first.status,
            failure_code=first.failure_code,
            failure_reason=first.failure_reason,
            original_url=first.original_url,
            transparent_url=first.transparent_url,
            thumbnail_url=first.thumbnail_url,
            placeholder=first.placeholder,
            dominant_color=first.dominant_color,
            cutout=first.cutout,
            pictures=pictures,
            usage_count=int(row.usage_count or 0),
            last_used_at=row.last_used_at,
            version=int(row.version or 0),
            created_at=row.created_at,
            updated_at=row.updated_at,
            trashed_at=row.trashed_at,
        )

    def picture(self, row: ProductRow, picture_id: str) -> ProductPictureOut:
        """Return one of the product's pictures."""
        return self._shown(row.user_id, picture_id, row.view(picture_id) or _NONE)

    def listing(self, readiness: Readiness) -> ListingOut:
        """Return how ready a product is for a channel."""
        row = readiness.row
        return ListingOut(
            channel=readiness.channel.id,
            status=row.status if row else "none",
            is_ready=not readiness.lacks,
            lacks=readiness.lacks,
            ground=row.ground if row else None,
            shadow=bool(row and row.shadow),
            pictures=[self._listed(row, *known) for known in enumerate(row.files or ())]
            if row
            else [],
            failure_code=row.error_code if row else None,
            failure_reason=row.error_message if row else None,
        )

    def _listed(self, row: ListingRow, position: int, file: View) -> ListingPictureOut:
        key = picture_key(row.user_id, file_id(row.make_id, position), file["extension"])
        return ListingPictureOut(
            picture_id=file["pictureId"],
            url=self._url(key),
            width=file["width"],
            height=file["height"],
            bytes=file["bytes"],
            content_type=file["contentType"],
            lacks=list(file["lacks"]),
        )

    def _shown(self, user_id: str, id_: str, view: View) -> ProductPictureOut:
        cutout = view.get("cutout")
        shown = cutout if cutout and not view.get("unused") else view
        is_ready = view["status"] == "ready"
        return ProductPictureOut(
            id=id_,
            status=view["status"],
            failure_code=view.get("failureCode"),
            failure_reason=view.get("failureReason"),
            original_url=self._url(picture_key(user_id, id_, view["extension"]))
            if is_ready
            else None,
            transparent_url=self._url(picture_key(user_id, cutout["id"], "png"))
            if cutout
            else None,
            thumbnail_url=self._url(thumbnail_key(user_id, shown.get("id", id_)))
            if is_ready
            else None,
            placeholder=shown.get("placeholder"),
            dominant_color=cutout["dominantColor"] if cutout else None,
            width=_whole(view.get("width")),
            height=_whole(view.get("height")),
            bytes=_whole(view.get("bytes")),
            content_type=view.get("contentType"),
            cutout=_cutout(view),
        )

    def _url(self, key: str) -> str:
        return self._storage.url(key, self._clock())


def _cutout(view: View) -> CutoutOut:
    made: View = view.get("cutout") or {}
    work: View = view.get("work") or {}
    return CutoutOut(
        status=work.get("status") or ("ready" if made else "none"),
        box=CutoutBoxOut(**made["box"]) if made.get("box") else None,
        coverage=made.get("coverage"),
        verdict=made.get("verdict"),
        reasons=list(made.get("reasons") or ()),
        work_id=work.get("id"),
        failure_code=work.get("failureCode"),
        failure_reason=work.get("failureReason"),
        in_use=bool(made) and not view.get("unused"),
    )


def _whole(value: Any) -> int | None:
    return None if value is None else int(value)
