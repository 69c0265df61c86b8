"""Copying avatars into a project. The pictures are copied by a job, the avatars come with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chalicelib.apps.avatar_creator.errors import AvatarNotFound, AvatarNotReady, ProjectNotFound
from chalicelib.apps.avatar_creator.service.moves import find_live
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store import copies
from chalicelib.apps.avatar_creator.store.avatars import APP_ID
from chalicelib.apps.avatar_creator.store.copies import CopyRow
from chalicelib.apps.avatar_creator.store.projects import IS_LIVE, ProjectRow
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.core.ids import new_id
from chalicelib.foundation.limits.written import commit_once
from chalicelib.foundation.work.listing import Status, WorkItem, WorkSource

COPY = "copy"


class Copies:
    """Orders copies of a person's avatars."""

    def __init__(self, projects: Projects, queue: Queue, clock: Clock) -> None:
        self._projects = projects
        self._queue = queue
        self._clock = clock

    def order(self, user_id: str, avatar_ids: Sequence[str], project_id: str) -> CopyRow:
        """Have up to 100 avatars copied into a project; free.

        Raises `AvatarNotFound`, `AvatarNotReady`, `ProjectNotFound`: then nothing is copied.
        """
        now = self._clock()
        rows = find_live(user_id, avatar_ids)
        if len(rows) < len(set(avatar_ids)):
            raise AvatarNotFound
        if any(row.status != "ready" for row in rows):
            raise AvatarNotReady
        project = self._projects.read(user_id, project_id)
        # Each has a moment of its own, so that the copies stand in the order of their originals.
        ids = sorted(str(row.avatar_id) for row in rows)
        moments = (now + timedelta(milliseconds=place) for place in range(len(ids)))
        items = [(id_, new_id(moment)) for id_, moment in zip(ids, moments, strict=True)]
        row = copies.new_copy(
            user_id, new_id(now), project_id=project_id, name=project.name, items=items, now=now
        )
        self._store(row)
        self._queue.send([message_of(row)])
        return row

    def _store(self, row: CopyRow) -> None:
        transaction = Transaction()
        transaction.put("copy", row, copies.IS_NEW)
        transaction.check("project", ProjectRow(row.user_id, row.project_id), IS_LIVE)
        try:
            commit_once(transaction)
        except TransactionRefused as refused:
            raise ProjectNotFound from refused


def message_of(row: CopyRow) -> Outgoing:
    """Return the message by which the job learns of a copy."""
    return Outgoing(row.copy_id, {"userId": row.user_id, "copyId": row.copy_id}, row.user_id)


def _work_item(row: CopyRow) -> WorkItem:
    """Return a copy as a piece of work."""
    done, total = int(row.done), row.total
    return WorkItem(
        id=row.copy_id,
        app_id=APP_ID,
        kind=COPY,
        name=row.name,
        status=_status(row),
        stage="done" if row.ended_at else "copying" if row.leased_until else "queued",
        progress=100 * done // total,
        done=done,
        total=total,
        created_at=row.created_at,
        ended_at=row.ended_at,
        project_id=row.project_id,
        failed=int(row.failed),
        error_code=row.error_code,
    )


def _status(row: CopyRow) -> Status:
    if row.ended_at:
        return "failed" if row.failed >= row.total else "completed"
    return "processing" if row.leased_until else "pending"


def _active(user_id: str) -> list[WorkItem]:
    return [_work_item(row) for row in copies.read_active(user_id)]


def _ended(user_id: str) -> list[WorkItem]:
    return [_work_item(row) for row in copies.read_ended(user_id)]


SOURCE = WorkSource(_active, _ended)
