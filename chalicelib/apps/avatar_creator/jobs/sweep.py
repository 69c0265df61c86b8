"""What the sweep does about avatars and projects that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.avatar_creator.jobs.copied import CopyJob
from chalicelib.apps.avatar_creator.jobs.uploaded import UploadedAvatars
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.copies import message_of
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.service.trash import Trash
from chalicelib.apps.avatar_creator.store import avatar_changes
from chalicelib.apps.avatar_creator.store.avatars import GONE, OPEN_AVATAR, AvatarRow, upload_key
from chalicelib.apps.avatar_creator.store.copies import CopyRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.queues import Queue
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.work import open_work, places
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
        trash: Trash,
        pictures: PictureStore,
        queue: Queue,
        clock: Clock,
    ) -> None:
        self._uploads = uploads
        self._removal = removal
        self._cascade = cascade
        self._trash = trash
        self._pictures = pictures
        self._queue = queue
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(AvatarRow, self._avatar), Sweep(ProjectRow, self._project))

    def _avatar(self, row: AvatarRow) -> None:
        """Finish a removal, process an upload whose event was lost, or end one that never came."""
        key = upload_key(row.user_id, row.avatar_id)
        if row.status == GONE:
            self._removal.purge_avatar(row)
        elif row.status not in OPEN_AVATAR:
            self._clear_away(row)
            if row.place.startswith(places.TRASH) and self._is_over(row.trashed_at):
                self._trash.purge(row.user_id, row.avatar_id)
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
        update_if(row, *avatar_changes.cleared(row))

    def _project(self, row: ProjectRow) -> None:
        if row.cascade is not None:
            self._cascade.run(row)
        elif self._is_over(row.trashed_at):
            self._trash.purge(row.user_id, row.project_id)

    def _is_over(self, trashed_at: str | None) -> bool:
        """Tell whether something has been in the trash for as long as it is kept there."""
        return trashed_at is not None and places.gone_at(trashed_at) <= self._clock()


class CopySweep:
    """Sends copies on whose message got lost, ends those that get nowhere, forgets old ones."""

    def __init__(self, copying: CopyJob, queue: Queue, clock: Clock) -> None:
        self._copying = copying
        self._queue = queue
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (Sweep(CopyRow, self._look),)

    def _look(self, row: CopyRow) -> None:
        if row.ended_at is not None:
            row.delete()
        elif self._clock() - parse_iso(row.created_at) > GIVE_UP:
            self._copying.give_up(row)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._queue.send([message_of(row)])
