"""Files that people send to the app: pictures of products, and masks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.jobs.masks import CorrectedMasks
from chalicelib.apps.product_manager.jobs.uploaded import UploadedPictures
from chalicelib.apps.product_manager.store.pictures import PictureRow
from chalicelib.foundation.media.pictures import PictureFacts

if TYPE_CHECKING:
    from chalicelib.apps.product_manager.store.cutouts import CutoutRow
    from chalicelib.foundation.media.arrivals import UploadKind
    from chalicelib.imaging import PreparedPicture


class ArrivedFiles:
    """Hands each file to those who expect it; pictures are by far the most."""

    def __init__(self, pictures: UploadedPictures, masks: CorrectedMasks) -> None:
        self._pictures = pictures
        self._masks = masks
        self.most = max(pictures.most, masks.most)

    def find(self, user_id: str, id_: str) -> PictureRow | CutoutRow | None:
        return self._pictures.find(user_id, id_) or self._masks.find(user_id, id_)

    def is_open(self, row: PictureRow | CutoutRow) -> bool:
        return self._kind(row).is_open(row)

    def take(self, row: PictureRow | CutoutRow, length: timedelta) -> None:
        self._kind(row).take(row, length)

    def prepare(self, row: PictureRow | CutoutRow, data: bytes) -> PreparedPicture:
        return self._kind(row).prepare(row, data)

    def finish(self, row: PictureRow | CutoutRow, facts: PictureFacts) -> bool:
        return self._kind(row).finish(row, facts)

    def refuse(self, row: PictureRow | CutoutRow, code: str, reason: str) -> None:
        self._kind(row).refuse(row, code, reason)

    def _kind(self, row: PictureRow | CutoutRow) -> UploadKind:
        return self._pictures if isinstance(row, PictureRow) else self._masks
