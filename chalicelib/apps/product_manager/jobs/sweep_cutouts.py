"""What the sweep does about cut-outs that are due."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.apps.product_manager.service.cut_endings import CutEndings
from chalicelib.apps.product_manager.service.cut_orders import message_of
from chalicelib.apps.product_manager.service.removal import Removal
from chalicelib.apps.product_manager.store.cutouts import CutoutRow, upload_key
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=2)
LOOK_AGAIN = timedelta(minutes=10)
TOO_LONG = "The background could not be removed in time."
NEVER_CAME = "The mask was never uploaded."


class CutoutSweep:
    """Sends cut-outs on, ends them, or removes them."""

    def __init__(
        self,
        *,
        endings: CutEndings,
        removal: Removal,
        pictures: PictureStore,
        arrivals: Queue,
        cutting: Queue,
        clock: Clock,
    ) -> None:
        self._endings = endings
        self._removal = removal
        self._pictures = pictures
        self._arrivals = arrivals
        self._cutting = cutting
        self._clock = clock

    def sweep(self) -> Sweep:
        return Sweep(CutoutRow, self._cutout)

    def _cutout(self, row: CutoutRow) -> None:
        """Send for a cut-out again, end one that takes too long, or remove what is out of use."""
        if row.expires_at is not None:
            self._removal.discard_cutout(row)
        elif self._clock() - parse_iso(row.created_at) > GIVE_UP:
            self._endings.fail(row, "took_too_long", TOO_LONG)
        elif row.is_upload:
            self._mask(row)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._cutting.send([message_of(row)])

    def _mask(self, row: CutoutRow) -> None:
        key = upload_key(row.user_id, row.cutout_id)
        if not self._pictures.has_raw(key):
            self._endings.fail(row, "never_uploaded", NEVER_CAME)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._arrivals.send([arrival_of(key)])
