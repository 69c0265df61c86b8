"""Previews."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarReply
from chalicelib.apps.avatar_creator.schemas.generations import (
    GenerationReply,
    PreviewAllowanceOut,
    PreviewAllowanceReply,
    PreviewKeep,
    PreviewOrder,
    PreviewsReply,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.core.clock import iso
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery, Reply
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.post("/projects/{project_id}/avatars/generate-preview", status=202, limit="previews")
def generate_preview(
    app: AvatarCreator, caller: Caller, project_id: str, body: PreviewOrder
) -> GenerationReply:
    """Order a preview: small, with a watermark, free, and there for 24 hours."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.previews.order(caller.user_id, project_id, body)
    return GenerationReply(generation=app.show.generation(row))


@router.get("/projects/{project_id}/previews")
def list_previews(
    app: AvatarCreator, caller: Caller, project_id: str, query: PageQuery
) -> PreviewsReply:
    """List the previews of a project that were not kept, newest first."""
    scope = (caller.user_id, "previews", project_id)
    start = decode_cursor(query.cursor, *scope)
    page = app.previews.page(caller.user_id, project_id, limit=query.limit, start=start)
    return PreviewsReply(
        previews=[app.show.generation(row) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.get("/preview-allowance")
def read_preview_allowance(app: AvatarCreator, caller: Caller) -> PreviewAllowanceReply:
    """Tell how many more previews one may order today."""
    now = app.previews.allowance(caller.user_id)
    shown = PreviewAllowanceOut(left=now.left, most=now.most, until=iso(now.until))
    return PreviewAllowanceReply(allowance=shown)


@router.post("/projects/{project_id}/avatars/save-preview", status=201)
def keep_preview(
    app: AvatarCreator, caller: Caller, project_id: str, body: PreviewKeep
) -> AvatarReply:
    """Make an avatar of a preview: its picture without the watermark."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.previews.keep(caller.user_id, project_id, body)
    return AvatarReply(avatar=app.show.avatar(row), message="Preview kept.")


@router.delete("/generations/{generation_id}")
def discard_preview(app: AvatarCreator, caller: Caller, generation_id: str) -> Reply:
    """Remove a preview before its time; what it was kept as stays."""
    app.previews.discard(caller.user_id, generation_id)
    return Reply(message="Preview removed.")
