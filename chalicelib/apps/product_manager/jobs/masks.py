"""What becomes of the marks of a person's brush: a cut-out, as a model makes it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.schemas.pictures import MASK_MAX
from chalicelib.apps.product_manager.service.cut_endings import CutEndings
from chalicelib.apps.product_manager.store import cutout_changes
from chalicelib.apps.product_manager.store.cutouts import IS_UPLOAD, CutoutRow, find_cutout
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work import lease

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


class CorrectedMasks:
    """Cut-outs whose masks people upload."""

    most = MASK_MAX

    def __init__(self, endings: CutEndings, pictures: PictureStore, clock: Clock) -> None:
        self._endings = endings
        self._pictures = pictures
        self._clock = clock

    def find(self, user_id: str, id_: str) -> CutoutRow | None:
        return find_cutout(user_id, id_)

    def is_open(self, row: CutoutRow) -> bool:
        return row.is_upload

    def take(self, row: CutoutRow, length: timedelta) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=length,
            slack=length,
            is_open=IS_UPLOAD,
            actions=[*cutout_changes.claimed(row), *cutout_changes.tried()],
        )

    def prepare(self, row: CutoutRow, data: bytes) -> PreparedPicture:
        """Return the product as it was cut out, and then marked. Raises `PictureRejected`."""
        from chalicelib.imaging.cutout import corrected, prepared

        original = self._pictures.picture(row.user_id, row.picture_id, row.extension)
        before = self._pictures.picture(row.user_id, row.corrects or "", "png")
        return prepared(corrected(original or b"", before or b"", data))

    def finish(self, row: CutoutRow, facts: PictureFacts) -> bool:
        return self._endings.show(row, facts)

    def refuse(self, row: CutoutRow, code: str, reason: str) -> None:
        self._endings.fail(row, code, reason)
