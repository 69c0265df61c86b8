"""Moving avatars into another project, with the generations they were made by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from chalicelib.apps.avatar_creator.errors import AvatarNotFound, ChangedMeanwhile, ProjectNotFound
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.store import avatar_changes, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatars
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.transactions import FULL, Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation import store as generations
from chalicelib.foundation.search.stamps import stamp

ATTEMPTS = 4
# An avatar may bring its generation along, and both projects are changed.
TOGETHER = (FULL - 2) // 2


class Moves:
    """Moves a person's live avatars between projects."""

    def __init__(self, projects: Projects, clock: Clock) -> None:
        self._projects = projects
        self._clock = clock

    def move(self, user_id: str, avatar_ids: Sequence[str], project_id: str) -> list[AvatarRow]:
        """Move up to 100 avatars, whatever they are waiting for, and return them in their order.

        Each goes whole, with its part in the counts and covers of both projects; a repeat moves
        what an interruption left. What goes to the trash meanwhile stays out. Raises
        `AvatarNotFound` and `ProjectNotFound` before anything is moved, `ChangedMeanwhile`.
        """
        rows = find_live(user_id, avatar_ids)
        if len(rows) < len(set(avatar_ids)):
            raise AvatarNotFound
        if all(row.project_id == project_id for row in rows):
            self._projects.read(user_id, project_id)
        for _ in range(ATTEMPTS):
            away = [row for row in rows if row.project_id != project_id]
            if all(self._carry(step, project_id) for step in _steps(away)):
                return rows
            rows = find_live(user_id, avatar_ids)
        raise ChangedMeanwhile

    def _carry(self, rows: Sequence[AvatarRow], project_id: str) -> bool:
        """Move some avatars of one project together; False when somebody changed one meanwhile."""
        user_id, source = rows[0].user_id, rows[0].project_id
        transaction = Transaction()
        target = ProjectRow(user_id, project_id)
        transaction.update("target", target, *projects.avatars_came(rows))
        transaction.update("source", ProjectRow(user_id, source), *projects.avatars_left(rows))
        at = stamp(self._clock)
        for row in rows:
            transaction.update("avatar", row, *avatar_changes.moved(row, project_id, at))
        for made in _generations(rows):
            transaction.update("generation", made, *generations.moved(made, project_id))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            if "target" in refused.failed:
                raise ProjectNotFound from refused
            return False
        for row in rows:
            row.project_id = project_id
        covers.trim(user_id, project_id)
        covers.refill(user_id, source)
        return True


def find_live(user_id: str, avatar_ids: Sequence[str]) -> list[AvatarRow]:
    """Return those of up to 100 avatars that are live, in their order, each once."""
    found = find_avatars(user_id, set(avatar_ids))
    rows = [found[id_] for id_ in dict.fromkeys(avatar_ids) if id_ in found]
    return [row for row in rows if row.trashed_at is None]


def _steps(rows: Sequence[AvatarRow]) -> Iterator[list[AvatarRow]]:
    """Yield what may go in one transaction: avatars of one project, not too many."""
    by_project = sorted(rows, key=lambda row: str(row.project_id))
    for _, group in groupby(by_project, key=lambda row: row.project_id):
        theirs = list(group)
        for start in range(0, len(theirs), TOGETHER):
            yield theirs[start : start + TOGETHER]


def _generations(rows: Sequence[AvatarRow]) -> list[generations.GenerationRow]:
    """Return the generations of the avatars; a preview goes after a day, wherever it is."""
    ids = {row.generation_id for row in rows if row.generation_id and "#" not in row.generation_id}
    return list(generations.find_generations(rows[0].user_id, ids).values()) if ids else []
