"""Projects over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.kit.fields import Description, ListReply, Name, Reply, Request, Wire


class ProjectCreate(Request):
    """A new project."""

    name: Name
    description: Description | None = None


class ProjectChange(Request):
    """What to change; the rest stays as it is."""

    name: Name | None = None
    description: Description | None = None


class CoverOut(Wire):
    """A thumbnail on a project's card."""

    avatar_id: str
    thumbnail_url: str


class ProjectOut(Wire):
    """One project."""

    id: str
    user_id: str
    name: str
    description: str | None
    avatar_count: int
    covers: list[CoverOut] = Field(description="Up to 4, newest first.")
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None = None


class ProjectReply(Reply):
    """One project."""

    project: ProjectOut


class ProjectsReply(ListReply):
    """A page of projects, newest first."""

    projects: list[ProjectOut]
