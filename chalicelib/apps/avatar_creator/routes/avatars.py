"""Avatars."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.apps.avatar_creator.schemas.avatars import (
    AvatarChange,
    AvatarReply,
    AvatarsQuery,
    AvatarsReply,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/avatars")
def list_avatars(app: AvatarCreator, caller: Caller, query: AvatarsQuery) -> AvatarsReply:
    """List avatars of one project or of all, newest first, or find some of them."""
    wanted = query.wanted()
    if wanted.keys() - {"project_id"}:
        return _found(app, caller, query, wanted)
    scope = (caller.user_id, "avatars", query.project_id or "")
    start = decode_cursor(query.cursor, *scope)
    page = app.avatars.page(caller.user_id, query.project_id, limit=query.limit, start=start)
    return AvatarsReply(
        avatars=[app.show.avatar(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


def _found(
    app: AvatarCreator, caller: Caller, query: AvatarsQuery, wanted: Mapping[str, str]
) -> AvatarsReply:
    scope = (caller.user_id, "found avatars", *(text for pair in wanted.items() for text in pair))
    start = decode_cursor(query.cursor, *scope)
    after = start["after"] if start else None
    found = app.avatars.find(caller.user_id, wanted, limit=query.limit, after=after)
    more = {"after": found.next_place} if found.next_place else None
    return AvatarsReply(
        avatars=[app.show.avatar(row) for row in found.rows],
        total=found.total,
        complete=found.whole,
        next_cursor=encode_cursor(more, *scope),
    )


@router.get("/avatars/{avatar_id}")
def read_avatar(app: AvatarCreator, caller: Caller, avatar_id: str) -> AvatarReply:
    """Read an avatar."""
    row = app.avatars.read(caller.user_id, avatar_id)
    return AvatarReply(avatar=app.show.avatar(row)).of_version(row.version)


@router.patch("/avatars/{avatar_id}")
def change_avatar(
    app: AvatarCreator, caller: Caller, avatar_id: str, body: AvatarChange, wanted: Wanted
) -> AvatarReply:
    """Change an avatar's name, persona, attributes or consent."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.avatars.change(caller.user_id, avatar_id, body, wanted)
    shown = app.show.avatar(row)
    return AvatarReply(avatar=shown, message="Avatar updated.").of_version(row.version)


@router.delete("/avatars/{avatar_id}")
def trash_avatar(app: AvatarCreator, caller: Caller, avatar_id: str) -> Reply:
    """Move an avatar to the trash."""
    app.trash.trash_avatar(caller.user_id, avatar_id)
    return Reply(message="Avatar moved to the trash.")


@router.post("/avatars/{avatar_id}/restore")
def restore_avatar(app: AvatarCreator, caller: Caller, avatar_id: str) -> AvatarReply:
    """Bring an avatar back from the trash, as it was."""
    row = app.trash.restore_avatar(caller.user_id, avatar_id)
    return AvatarReply(avatar=app.show.avatar(row), message="Avatar restored.")
