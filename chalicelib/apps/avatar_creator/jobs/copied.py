"""Copies avatars: their pictures first, then some avatars in each transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.store import avatar_changes, avatars, copies, projects
from chalicelib.apps.avatar_creator.store.avatars import SUBJECT_FIELDS, AvatarRow, find_avatars
from chalicelib.apps.avatar_creator.store.copies import CopyRow, find_copy
from chalicelib.apps.avatar_creator.store.digests import DigestRow, arrived
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import lease, places
from chalicelib.kit.jobs import Message

STEP = 10
LEASE = timedelta(minutes=1)
GONE, STUCK = "project_not_found", "not_processed"
# All that is the avatar's own. How often it was used, and what it was ordered with, is not.
TAKEN_OVER = (
    *("name", "brand_kit_id", "status", "source_type", "sha256", "consent", *SUBJECT_FIELDS),
    *("extension", "content_type", "placeholder", "width", "height", "bytes"),
    *("preset_id", "prompt", "seed", "model", "favourite", "rating"),
)
Pair = tuple[AvatarRow, AvatarRow]


class CopyJob:
    """Goes through the avatars of a copy. What cannot be copied any more is passed over."""

    def __init__(self, pictures: PictureStore, clock: Clock) -> None:
        self._pictures = pictures
        self._clock = clock

    def work(self, message: Message, length: timedelta) -> None:
        """Go on with one copy to its end. Raises `RetryLater` while somebody else is at it."""
        named = json.loads(message.body)
        row = find_copy(named["userId"], named["copyId"])
        if row is None or row.ended_at is not None:
            return
        self._take(row, length)
        going: CopyRow | None = row
        while going is not None and going.left:
            going = self._step(going)
        if going is not None:
            update_if(going, *copies.ended(going, self._clock()))

    def give_up(self, row: CopyRow) -> None:
        """End a copy that nobody is at, as `work` does; the avatars that are there stay."""
        self._take(row, LEASE)
        self._end_here(row, STUCK)

    def _take(self, row: CopyRow, length: timedelta) -> None:
        now = self._clock()
        lease.take(row, now=now, lease=length, slack=length, is_open=copies.IS_OPEN, actions=())

    def _end_here(self, row: CopyRow, code: str) -> None:
        for _, id_ in row.left[:STEP]:
            self._pictures.discard(row.user_id, id_)
        update_if(row, *copies.ended(row, self._clock(), error_code=code))

    def _step(self, row: CopyRow) -> CopyRow | None:
        """Copy the next avatars; return the row as it is then, None when it is not ours to end."""
        step = row.left[:STEP]
        found = find_avatars(row.user_id, [source for source, _ in step])
        pairs = [
            (found[source], _copy_of(found[source], id_, row.project_id, self._clock))
            for source, id_ in step
            if source in found and self._copy_pictures(found[source], id_)
        ]
        copied = {copy.avatar_id for _, copy in pairs}
        for _, id_ in step:
            if id_ not in copied:
                self._pictures.discard(row.user_id, id_)  # an attempt before may have copied them
        try:
            self._commit(row, pairs, failed=len(step) - len(pairs))
        except TransactionRefused as refused:
            if "project" in refused.failed:
                self._end_here(row, GONE)
            # Where an original has changed, look at it again.
            return None if {"project", "copy"} & refused.failed.keys() else row
        if pairs:
            covers.trim(row.user_id, row.project_id)
        row.refresh(consistent_read=True)
        return row

    def _copy_pictures(self, source: AvatarRow, id_: str) -> bool:
        if source.trashed_at is not None or source.status != "ready":
            return False
        return self._pictures.copy(source.user_id, source.avatar_id, id_, source.extension or "")

    def _commit(self, row: CopyRow, pairs: Sequence[Pair], *, failed: int) -> None:
        """Write avatars and progress together, while the originals are as they were read.

        An original that was erased by its consent, or had it withdrawn, is not copied after that.
        """
        transaction = Transaction()
        change = copies.gone_on(row, step=len(pairs) + failed, failed=failed)
        transaction.update("copy", row, *change)
        for source, copy in pairs:
            transaction.check("source", source, avatar_changes.as_read(source))
            transaction.put("avatar", copy, avatars.IS_NEW)
        if pairs:
            made = [copy for _, copy in pairs]
            project = ProjectRow(row.user_id, row.project_id)
            transaction.update("project", project, *projects.avatars_came(made))
        for sha256, ids in _by_file(pairs).items():
            transaction.update("digest", DigestRow(row.user_id, sha256), arrived(*ids))
        transaction.commit()


def _copy_of(source: AvatarRow, id_: str, project_id: str, clock: Clock) -> AvatarRow:
    now = iso(clock())
    return AvatarRow(
        source.user_id,
        id_,
        project_id=project_id,
        place=places.in_project(project_id, id_),
        live_id=id_,
        copied_from=source.avatar_id,
        created_at=now,
        updated_at=now,
        changed_at=stamp(clock),
        **{name: getattr(source, name) for name in TAKEN_OVER},
    )


def _by_file(pairs: Sequence[Pair]) -> dict[str, list[str]]:
    """Return the ids of the copies by the file that they came as."""
    found: dict[str, list[str]] = defaultdict(list)
    for _, copy in pairs:
        if copy.sha256:
            found[copy.sha256].append(copy.avatar_id)
    return found
