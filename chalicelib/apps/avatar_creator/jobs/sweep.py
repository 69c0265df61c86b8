"""What the sweep does with rows of the Avatar Creator that are due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.generations import message_for
from chalicelib.apps.avatar_creator.service.removal import GONE, Removal
from chalicelib.apps.avatar_creator.service.settlement import OPEN_AVATAR, Settlement
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, every_key, upload_key
from chalicelib.apps.avatar_creator.store.generations import ACTIVE, GenerationRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.sweep import Sweep

GIVE_UP = timedelta(hours=2)
LOOK_AGAIN = timedelta(minutes=10)
TOO_LONG = "The picture could not be made in time."
NEVER_CAME = "The picture was never uploaded."
NOT_PROCESSED = "The picture could not be processed. Please upload it again."
ENDED_WITHOUT_PICTURE = ("failed", "cancelled")


class Sweeps:
    """Sends open work on, or ends it."""

    def __init__(
        self,
        settlement: Settlement,
        removal: Removal,
        cascade: Cascade,
        storage: MediaStorage,
        *,
        generation_queue: Queue,
        upload_queue: Queue,
        clock: Clock,
    ) -> None:
        self._settlement = settlement
        self._removal = removal
        self._cascade = cascade
        self._storage = storage
        self._generation_queue = generation_queue
        self._upload_queue = upload_queue
        self._clock = clock

    def all(self) -> Sequence[Sweep]:
        return (
            Sweep(GenerationRow, self._generation),
            Sweep(AvatarRow, self._avatar),
            Sweep(ProjectRow, self._cascade.run),
        )

    def _generation(self, row: GenerationRow) -> None:
        """Send for it again, unless it has ended or been waiting for too long."""
        if row.status not in ACTIVE:
            self._clear_away(row)
        elif self._age(row.created_at) > GIVE_UP:
            self._settlement.end_generation(row, "failed", "took_too_long", TOO_LONG)
        elif self._put_off(row):
            self._generation_queue.send([message_for(row)])

    def _avatar(self, row: AvatarRow) -> None:
        """Finish a removal, process an upload whose event was lost, or end one that never came."""
        if row.status == GONE:
            self._removal.purge_avatar(row)
        elif row.status not in OPEN_AVATAR:
            self._clear_away(row)
        elif self._age(row.created_at) > 2 * GIVE_UP:
            self._settlement.fail_upload(row, "not_processed", NOT_PROCESSED)
        elif self._storage.look(upload_key(row.user_id, row.avatar_id)) is None:
            self._settlement.fail_upload(row, "never_uploaded", NEVER_CAME)
        elif self._put_off(row):
            self._upload_queue.send([_upload_event(row)])

    def _clear_away(self, row: GenerationRow | AvatarRow) -> None:
        """Remove what a worker may have stored for something that ended without a picture."""
        if row.status in ENDED_WITHOUT_PICTURE:
            self._storage.delete(every_key(row.user_id, row.avatar_id))
        update_if(row, open_work.finished(type(row)), type(row).status == row.status)

    def _put_off(self, row: GenerationRow | AvatarRow) -> bool:
        later = open_work.look_again_at(type(row), self._clock() + LOOK_AGAIN)
        return update_if(row, later, type(row).status == row.status)

    def _age(self, moment: str) -> timedelta:
        return self._clock() - parse_iso(moment)


def _upload_event(row: AvatarRow) -> Outgoing:
    key = upload_key(row.user_id, row.avatar_id)
    return Outgoing(row.avatar_id, {"Records": [{"s3": {"object": {"key": key}}}]}, row.user_id)
