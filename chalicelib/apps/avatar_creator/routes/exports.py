"""ZIPs of avatars."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.exports import AvatarExport
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.apps.avatar_creator.store.avatars import APP_ID
from chalicelib.foundation.exports import replies
from chalicelib.foundation.exports.schemas import ExportReply, ExportsReply
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/exports", status=202, limit="exports")
def export_avatars(app: AvatarCreator, caller: Caller, body: AvatarExport) -> ExportReply:
    """Have a ZIP made of up to 500 avatars, or of all in a project; free."""
    return replies.one(app.exports, app.avatar_exports.order(caller.user_id, body))


@router.get("/exports")
def list_exports(app: AvatarCreator, caller: Caller, query: PageQuery) -> ExportsReply:
    """List the ZIPs of the last day: what is under way, then the last one that ended first."""
    return replies.page(app.exports, caller, APP_ID, query)


@router.get("/exports/{export_id}")
def read_export(app: AvatarCreator, caller: Caller, export_id: str) -> ExportReply:
    """Read how far a ZIP is, and where it is fetched."""
    return replies.one(app.exports, app.exports.read(caller.user_id, APP_ID, export_id))
