"""The trash."""

from __future__ import annotations

from chalicelib.apps.brand_kit.schemas.kits import KitReply
from chalicelib.apps.brand_kit.schemas.replies import KitTrashReply
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.delete("/kits/{kit_id}")
def trash_kit(app: BrandKit, caller: Caller, kit_id: str) -> Reply:
    """Move a brand kit to the trash; what carries it stays as it is."""
    app.trash.trash(caller.user_id, kit_id)
    return Reply(message="Brand kit moved to the trash.")


@router.post("/kits/{kit_id}/restore")
def restore_kit(app: BrandKit, caller: Caller, kit_id: str) -> KitReply:
    """Bring a brand kit back from the trash, as it was."""
    row = app.trash.restore(caller.user_id, kit_id)
    return KitReply(kit=app.show.kit(row), message="Brand kit restored.")


@router.get("/trash")
def list_kit_trash(app: BrandKit, caller: Caller, query: PageQuery) -> KitTrashReply:
    """List the brand kits in the trash, last trashed first."""
    scope = (caller.user_id, "kit trash")
    start = decode_cursor(query.cursor, *scope)
    page = app.trash.page(caller.user_id, limit=query.limit, start=start)
    return KitTrashReply(
        trash=[app.show.of_shelf(row, None, None) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.delete("/trash/{kit_id}")
def purge_kit(app: BrandKit, caller: Caller, kit_id: str) -> Reply:
    """Remove a brand kit in the trash for good, with its logos."""
    app.trash.purge(caller.user_id, kit_id)
    return Reply(message="Deleted for good.")
