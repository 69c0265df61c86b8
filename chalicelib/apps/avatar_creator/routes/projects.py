"""Projects."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.projects import (
    ProjectChange,
    ProjectCreate,
    ProjectReply,
    ProjectsReply,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/projects")
def list_projects(app: AvatarCreator, caller: Caller, query: PageQuery) -> ProjectsReply:
    """List projects, newest first, with counts and cover thumbnails."""
    scope = (caller.user_id, "projects")
    start = decode_cursor(query.cursor, *scope)
    page = app.projects.page(caller.user_id, limit=query.limit, start=start)
    return ProjectsReply(
        projects=[app.show.project(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.post("/projects", status=201, limit="projects")
def create_project(app: AvatarCreator, caller: Caller, body: ProjectCreate) -> ProjectReply:
    """Create a project."""
    row = app.projects.create(caller.user_id, body)
    return ProjectReply(project=app.show.project(row), message="Project created.")


@router.get("/projects/{project_id}")
def read_project(app: AvatarCreator, caller: Caller, project_id: str) -> ProjectReply:
    """Read a project."""
    row = app.projects.read(caller.user_id, project_id)
    return ProjectReply(project=app.show.project(row)).of_version(row.version)


@router.patch("/projects/{project_id}")
def change_project(
    app: AvatarCreator, caller: Caller, project_id: str, body: ProjectChange, wanted: Wanted
) -> ProjectReply:
    """Change a project's name or description."""
    row = app.projects.change(caller.user_id, project_id, body, wanted)
    shown = app.show.project(row)
    return ProjectReply(project=shown, message="Project updated.").of_version(row.version)


@router.delete("/projects/{project_id}")
def trash_project(app: AvatarCreator, caller: Caller, project_id: str) -> Reply:
    """Move a project and all in it to the trash."""
    app.trash.trash_project(caller.user_id, project_id)
    return Reply(message="Project moved to the trash.")


@router.post("/projects/{project_id}/restore")
def restore_project(app: AvatarCreator, caller: Caller, project_id: str) -> ProjectReply:
    """Bring a project back from the trash, as it was."""
    row = app.trash.restore_project(caller.user_id, project_id)
    return ProjectReply(project=app.show.project(row), message="Project restored.")
