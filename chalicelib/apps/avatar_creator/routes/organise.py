"""Avatars among the projects."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarsMove, AvatarsMovedReply
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/avatars/move")
def move_avatars(app: AvatarCreator, caller: Caller, body: AvatarsMove) -> AvatarsMovedReply:
    """Move up to 100 avatars into a project; a repeat is harmless."""
    rows = app.moves.move(caller.user_id, body.avatar_ids, body.project_id)
    return AvatarsMovedReply(avatars=[app.show.avatar(row) for row in rows])
