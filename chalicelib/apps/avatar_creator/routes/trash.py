"""The trash."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.trash import TrashedOut, TrashReply
from chalicelib.apps.avatar_creator.service.trash import Trashed
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.get("/trash")
def list_trash(app: AvatarCreator, caller: Caller, query: PageQuery) -> TrashReply:
    """List what is in the trash."""
    scope = (caller.user_id, "trash")
    start = decode_cursor(query.cursor, *scope)
    rows, next_start = app.trash.page(caller.user_id, limit=query.limit, start=start)
    return TrashReply(
        trash=[_trashed(app, row) for row in rows], next_cursor=encode_cursor(next_start, *scope)
    )


@router.delete("/trash/{trashed_id}")
def purge(app: AvatarCreator, caller: Caller, trashed_id: str) -> Reply:
    """Remove something in the trash for good: rows, history and pictures."""
    app.trash.purge(caller.user_id, trashed_id)
    return Reply(message="Deleted for good.")


def _trashed(app: AvatarCreator, row: Trashed) -> TrashedOut:
    trashed_at = row.trashed_at or ""
    if isinstance(row, ProjectRow):
        return TrashedOut(
            id=row.project_id,
            kind="project",
            name=row.name,
            trashed_at=trashed_at,
            project=app.show.project(row),
        )
    return TrashedOut(
        id=row.avatar_id,
        kind="avatar",
        name=row.name,
        trashed_at=trashed_at,
        avatar=app.show.avatar(row),
    )
