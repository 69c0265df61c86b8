"""What becomes of a logo that was uploaded."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.brand_kit.schemas.logos import PICTURE_MAX
from chalicelib.apps.brand_kit.service.logos import Logos
from chalicelib.apps.brand_kit.store import logos
from chalicelib.apps.brand_kit.store.logos import LogoRow, find_logo
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import lease

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


class UploadedLogos:
    """Logos whose files people upload."""

    most = PICTURE_MAX

    def __init__(self, service: Logos, clock: Clock) -> None:
        self._logos = service
        self._clock = clock

    def find(self, user_id: str, id_: str) -> LogoRow | None:
        return find_logo(user_id, id_)

    def is_open(self, row: LogoRow) -> bool:
        return row.status in logos.OPEN_LOGO

    def take(self, row: LogoRow, length: timedelta) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=length,
            slack=length,
            is_open=logos.IS_OPEN,
            actions=logos.claimed(),
        )

    def prepare(self, row: LogoRow, data: bytes) -> PreparedPicture:
        from chalicelib.imaging.logo import prepare_logo

        return prepare_logo(data, declared_type=row.declared_type)

    def finish(self, row: LogoRow, facts: PictureFacts) -> bool:
        return self._logos.finish(row, facts)

    def refuse(self, row: LogoRow, code: str, reason: str) -> None:
        self._logos.refuse(row, code, reason)
