"""Projects of poses over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.kit.fields import (
    Description,
    FoundReply,
    Id,
    ListReply,
    Name,
    PageQuery,
    Reply,
    Request,
    Text,
    Wire,
)

PoseProjectSort = Literal["newest", "oldest", "name", "updated"]


class PoseProjectFields(Request):
    """What a person says about a project."""

    description: Description | None = None
    brand_kit_id: Id | None = None


class PoseProjectCreate(PoseProjectFields):
    """A new project."""

    name: Name


class PoseProjectChange(PoseProjectFields):
    """What to change; the rest stays as it is."""

    name: Name | None = None

    def change(self) -> tuple[dict[str, Any], frozenset[str]]:
        """Return what is given and what is to be emptied."""
        return self.given(), self.cleared - {"name"}


class PoseProjectsQuery(PageQuery):
    """Which projects, and in which order. Neither case nor accents count."""

    q: Annotated[str, Text(1, 100)] | None = Field(
        None, description="Words, all of them somewhere in name or description."
    )
    brand_kit_id: Id | None = None
    sort: PoseProjectSort = "newest"

    def wanted(self) -> dict[str, str]:
        """Return what the query asks for, by field; nothing of it in a plain list of all."""
        given = self.model_dump(exclude_none=True, exclude_defaults=True)
        return {name: str(value) for name, value in given.items() if name not in _PAGING}


_PAGING = PageQuery.model_fields.keys()


class PoseProjectOut(Wire):
    """One project."""

    id: str
    user_id: str
    name: str
    description: str | None
    brand_kit_id: str | None
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None


class PoseProjectReply(Reply):
    """One project."""

    project: PoseProjectOut


class PoseProjectsReply(FoundReply):
    """A page of projects."""

    projects: list[PoseProjectOut]


class PoseTrashReply(ListReply):
    """A page of the trash, the last trashed first."""

    trash: list[PoseProjectOut]
