"""Projects."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.apps.pose_generator.schemas.projects import (
    PoseProjectChange,
    PoseProjectCreate,
    PoseProjectReply,
    PoseProjectsQuery,
    PoseProjectsReply,
)
from chalicelib.apps.pose_generator.service.presenter import shown_project
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/projects")
def list_pose_projects(
    app: PoseGenerator, caller: Caller, query: PoseProjectsQuery
) -> PoseProjectsReply:
    """List projects, newest first, or find some of them."""
    wanted = query.wanted()
    if wanted:
        return _found(app, caller, query, wanted)
    scope = (caller.user_id, "pose projects")
    start = decode_cursor(query.cursor, *scope)
    page = app.projects.page(caller.user_id, limit=query.limit, start=start)
    return PoseProjectsReply(
        projects=[shown_project(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


def _found(
    app: PoseGenerator, caller: Caller, query: PoseProjectsQuery, wanted: Mapping[str, str]
) -> PoseProjectsReply:
    words = (text for pair in wanted.items() for text in pair)
    scope = (caller.user_id, "found pose projects", *words)
    start = decode_cursor(query.cursor, *scope)
    after = start["after"] if start else None
    found = app.projects.find(caller.user_id, wanted, limit=query.limit, after=after)
    more = {"after": found.next_place} if found.next_place else None
    return PoseProjectsReply(
        projects=[shown_project(row) for row in found.rows],
        total=found.total,
        complete=found.whole,
        next_cursor=encode_cursor(more, *scope),
    )


@router.post("/projects", status=201, limit="projects")
def create_pose_project(
    app: PoseGenerator, caller: Caller, body: PoseProjectCreate
) -> PoseProjectReply:
    """Create a project."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.projects.create(caller.user_id, body)
    return PoseProjectReply(project=shown_project(row), message="Project created.")


@router.get("/projects/{project_id}")
def read_pose_project(app: PoseGenerator, caller: Caller, project_id: str) -> PoseProjectReply:
    """Read a project."""
    row = app.projects.read(caller.user_id, project_id)
    return PoseProjectReply(project=shown_project(row)).of_version(row.version)


@router.patch("/projects/{project_id}")
def change_pose_project(
    app: PoseGenerator, caller: Caller, project_id: str, body: PoseProjectChange, wanted: Wanted
) -> PoseProjectReply:
    """Change a project's name, description or brand kit."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.projects.change(caller.user_id, project_id, body, wanted)
    reply = PoseProjectReply(project=shown_project(row), message="Project updated.")
    return reply.of_version(row.version)
