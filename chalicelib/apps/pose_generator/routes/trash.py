"""The trash."""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.projects import PoseProjectReply, PoseTrashReply
from chalicelib.apps.pose_generator.service.presenter import shown_project
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.delete("/projects/{project_id}")
def trash_pose_project(app: PoseGenerator, caller: Caller, project_id: str) -> Reply:
    """Move a project and all in it to the trash."""
    app.trash.trash(caller.user_id, project_id)
    return Reply(message="Project moved to the trash.")


@router.post("/projects/{project_id}/restore")
def restore_pose_project(app: PoseGenerator, caller: Caller, project_id: str) -> PoseProjectReply:
    """Bring a project back from the trash, as it was."""
    row = app.trash.restore(caller.user_id, project_id)
    return PoseProjectReply(project=shown_project(row), message="Project restored.")


@router.get("/trash")
def list_pose_trash(app: PoseGenerator, caller: Caller, query: PageQuery) -> PoseTrashReply:
    """List the projects in the trash."""
    scope = (caller.user_id, "pose trash")
    start = decode_cursor(query.cursor, *scope)
    page = app.trash.page(caller.user_id, limit=query.limit, start=start)
    return PoseTrashReply(
        trash=[shown_project(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.delete("/trash/{project_id}")
def purge_pose_project(app: PoseGenerator, caller: Caller, project_id: str) -> Reply:
    """Remove a project in the trash for good, with all in it."""
    app.trash.purge(caller.user_id, project_id)
    return Reply(message="Deleted for good.")
