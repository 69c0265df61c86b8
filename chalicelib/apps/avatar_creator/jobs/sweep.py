"""What the sweep does about avatars and projects that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.avatar_creator.jobs.uploaded import UploadedAvatars
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.removal import GONE, Removal
from chalicelib.apps.avatar_creator.store.avatars import OPEN_AVATAR, AvatarRow, upload_key
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.queues import Queue
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=4)
LOOK_AGAIN = timedelta(minutes=10)
NEVER_CAME = "The picture was never uploaded."
NOT_PROCESSED = "The picture could not be processed. Please upload it again."


class AvatarSweeps:
    """Sends avatars and projects on, or ends them."""

    def __init__(
        self,
        *,
        uploads: UploadedAvatars,
        removal: Removal,
        cascade: Cascade,
        pictures: PictureStore,
        queue: Queue,
        clock: Clock,
    ) -> None:
        self._uploads = uploads
        self._removal = removal
        self._cascade = cascade
        self._pictures = pictures
        self._queue = queue
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(AvatarRow, self._avatar), Sweep(ProjectRow, self._cascade.run))

    def _avatar(self, row: AvatarRow) -> None:
        """Finish a removal, process an upload whose event was lost, or end one that never came."""
        key = upload_key(row.user_id, row.avatar_id)
        if row.status == GONE:
            self._removal.purge_avatar(row)
        elif row.status not in OPEN_AVATAR:
            self._clear_away(row)
        elif self._clock() - parse_iso(row.created_at) > GIVE_UP:
            self._uploads.refuse(row, "not_processed", NOT_PROCESSED)
        elif not self._pictures.has_raw(key):
            self._uploads.refuse(row, "never_uploaded", NEVER_CAME)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._queue.send([arrival_of(key)])

    def _clear_away(self, row: AvatarRow) -> None:
        """Remove what a worker may have stored for an upload that failed."""
        if row.status == "failed":
            key = upload_key(row.user_id, row.avatar_id)
            self._pictures.discard(row.user_id, row.avatar_id, key)
        open_work.tidy(row)
