"""ZIPs of pictures in poses."""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.results import PoseExport
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.apps.pose_generator.store.batches import APP_ID
from chalicelib.foundation.exports import replies
from chalicelib.foundation.exports.schemas import ExportReply, ExportsReply
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/exports", status=202, limit="exports")
def zip_poses(app: PoseGenerator, caller: Caller, body: PoseExport) -> ExportReply:
    """Have a ZIP made of a batch, of what is picked of it, or of named pictures; free."""
    return replies.one(app.exports, app.pose_exports.order(caller.user_id, body))


@router.get("/exports")
def list_pose_exports(app: PoseGenerator, caller: Caller, query: PageQuery) -> ExportsReply:
    """List the ZIPs of the last day: what is under way, then the last one that ended first."""
    return replies.page(app.exports, caller, APP_ID, query)


@router.get("/exports/{export_id}")
def read_pose_export(app: PoseGenerator, caller: Caller, export_id: str) -> ExportReply:
    """Read how far a ZIP is, and where it is fetched."""
    return replies.one(app.exports, app.exports.read(caller.user_id, APP_ID, export_id))
