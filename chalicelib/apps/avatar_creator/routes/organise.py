"""Avatars among the projects."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.avatars import (
    AvatarsCopy,
    AvatarsMove,
    AvatarsMovedReply,
    CopyOut,
    CopyReply,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/avatars/move")
def move_avatars(app: AvatarCreator, caller: Caller, body: AvatarsMove) -> AvatarsMovedReply:
    """Move up to 100 avatars into a project; a repeat is harmless."""
    rows = app.moves.move(caller.user_id, body.avatar_ids, body.project_id)
    return AvatarsMovedReply(avatars=[app.show.avatar(row) for row in rows])


@router.post("/avatars/copy", status=202, limit="copies", units=lambda body: len(body.avatar_ids))
def copy_avatars(app: AvatarCreator, caller: Caller, body: AvatarsCopy) -> CopyReply:
    """Have up to 100 avatars copied into a project, with their pictures; free."""
    row = app.copies.order(caller.user_id, body.avatar_ids, body.project_id)
    begun = CopyOut(
        id=row.copy_id, project_id=row.project_id, total=row.total, created_at=row.created_at
    )
    return CopyReply(copying=begun)
