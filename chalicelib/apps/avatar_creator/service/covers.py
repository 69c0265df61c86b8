"""The thumbnails on a project's card: a small set of ids of ready, live avatars in it.

Sets are changed by adding and removing ids, which commute, so two workers never undo each other.
"""

from __future__ import annotations

from chalicelib.apps.avatar_creator.store.avatars import IS_LIVE, AvatarRow, read_place
from chalicelib.apps.avatar_creator.store.projects import (
    COVERS_KEPT,
    COVERS_SHOWN,
    ProjectRow,
    covered,
    find_project,
    uncovered,
)
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.foundation.work import places


def trim(user_id: str, project_id: str) -> None:
    """Forget the oldest covers when there are more than are ever needed."""
    project = find_project(user_id, project_id)
    covers = sorted(project.covers or ()) if project else []
    if project and len(covers) > COVERS_KEPT:
        update_if(project, *uncovered(set(covers[:-COVERS_KEPT])))


def refill(user_id: str, project_id: str) -> None:
    """Find new covers after some were taken away."""
    project = find_project(user_id, project_id)
    if project is None:
        return
    covers = set(project.covers or ())
    if len(covers) >= min(COVERS_SHOWN, int(project.avatar_count)):
        return
    newest = read_place(user_id, places.in_project(project_id), limit=COVERS_KEPT)
    ready = [row for row in newest.items if row.status == "ready" and row.avatar_id not in covers]
    if ready:
        _add(project, ready[:COVERS_SHOWN])


def _add(project: ProjectRow, avatars: list[AvatarRow]) -> None:
    transaction = Transaction()
    for row in avatars:
        transaction.check("avatar", row, IS_LIVE)
    transaction.update("project", project, *covered({row.avatar_id for row in avatars}))
    try:
        transaction.commit()
    except TransactionRefused:
        return  # one of them just left; the next change of the project looks again
