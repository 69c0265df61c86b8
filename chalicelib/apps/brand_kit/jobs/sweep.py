"""What the sweep does about kits and logos that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.brand_kit.service.logos import Logos
from chalicelib.apps.brand_kit.service.trash import KitTrash
from chalicelib.apps.brand_kit.store.kits import KitRow
from chalicelib.apps.brand_kit.store.logos import OPEN_LOGO, LogoRow, upload_key
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=4)
LOOK_AGAIN = timedelta(minutes=10)
NEVER_CAME = "The logo was never uploaded."
NOT_PROCESSED = "The logo could not be processed. Please upload it again."


class KitSweeps:
    """Sends logos on, ends them, and removes what is to go for good."""

    def __init__(
        self,
        *,
        logos: Logos,
        trash: KitTrash,
        pictures: PictureStore,
        queue: Queue,
        clock: Clock,
    ) -> None:
        self._logos = logos
        self._trash = trash
        self._pictures = pictures
        self._queue = queue
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(LogoRow, self._logo), Sweep(KitRow, self._kit))

    def _logo(self, row: LogoRow) -> None:
        """Remove a logo that ended, or have one processed, or end one that never came."""
        key = upload_key(row.user_id, row.logo_id)
        if row.status not in OPEN_LOGO:
            self._logos.discard(row)
        elif self._clock() - parse_iso(row.created_at) > GIVE_UP:
            self._logos.refuse(row, "not_processed", NOT_PROCESSED)
        elif not self._pictures.has_raw(key):
            self._logos.refuse(row, "never_uploaded", NEVER_CAME)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._queue.send([arrival_of(key)])

    def _kit(self, row: KitRow) -> None:
        """Remove a kit whose time in the trash is over, or finish a removal."""
        if row.is_going:
            self._trash.clear_away(row)
        else:
            self._trash.purge(row.user_id, row.kit_id)
