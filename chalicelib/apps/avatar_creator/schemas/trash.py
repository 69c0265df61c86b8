"""The trash over HTTP."""

from __future__ import annotations

from typing import Literal

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut
from chalicelib.apps.avatar_creator.schemas.projects import ProjectOut
from chalicelib.kit.fields import ListReply, Wire


class TrashedOut(Wire):
    """Something in the trash: a project with all in it, or an avatar by itself."""

    id: str
    kind: Literal["project", "avatar"]
    name: str
    trashed_at: str
    project: ProjectOut | None = None
    avatar: AvatarOut | None = None


class TrashReply(ListReply):
    """A page of the trash: projects first, then avatars, each kind the last trashed first."""

    trash: list[TrashedOut]
