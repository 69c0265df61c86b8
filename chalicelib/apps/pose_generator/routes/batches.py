"""Batches."""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.batches import (
    PoseBatchesQuery,
    PoseBatchesReply,
    PoseBatchReply,
    PoseOrder,
    PoseQuoteReply,
)
from chalicelib.apps.pose_generator.service.batch_presenter import shown_batch, shown_quote
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.post("/quote")
def quote_poses(app: PoseGenerator, caller: Caller, body: PoseOrder) -> PoseQuoteReply:
    """Tell what an order would cost and make; free, and nothing is kept."""
    return PoseQuoteReply(quote=shown_quote(app.orders.quote(caller.user_id, body)))


@router.post("/generate", status=202, limit="orders")
def order_poses(app: PoseGenerator, caller: Caller, body: PoseOrder) -> PoseBatchReply:
    """Order up to 500 pictures of one avatar in poses."""
    return _reply(app, app.orders.place(caller.user_id, body))


@router.get("/generate")
def list_pose_batches(
    app: PoseGenerator, caller: Caller, query: PoseBatchesQuery
) -> PoseBatchesReply:
    """List batches, of a project or of all that are not in the trash, the newest first."""
    scope = (caller.user_id, "pose batches", query.project_id or "")
    page = app.batches.page(
        caller.user_id,
        project_id=query.project_id,
        limit=query.limit,
        start=decode_cursor(query.cursor, *scope),
    )
    return PoseBatchesReply(
        generations=[shown_batch(row, at_once=app.at_once) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.get("/generate/{generation_id}")
def read_pose_batch(app: PoseGenerator, caller: Caller, generation_id: str) -> PoseBatchReply:
    """Read how far a batch is."""
    return _reply(app, app.batches.read(caller.user_id, generation_id))


@router.post("/generate/{generation_id}/continue")
def continue_pose_batch(app: PoseGenerator, caller: Caller, generation_id: str) -> PoseBatchReply:
    """Let a batch go on that is paused, or whose pilot waits for approval."""
    return _reply(app, app.batches.go_on(caller.user_id, generation_id))


@router.post("/generate/{generation_id}/pause")
def pause_pose_batch(app: PoseGenerator, caller: Caller, generation_id: str) -> PoseBatchReply:
    """Begin no more pictures of a batch; those that are being made are finished."""
    return _reply(app, app.batches.pause(caller.user_id, generation_id))


@router.post("/generate/{generation_id}/cancel")
def cancel_pose_batch(app: PoseGenerator, caller: Caller, generation_id: str) -> PoseBatchReply:
    """Call off all pictures that nobody draws yet; their price comes back."""
    return _reply(app, app.batches.cancel(caller.user_id, generation_id))


@router.post("/generate/{generation_id}/retry", status=202, limit="orders")
def retry_pose_batch(app: PoseGenerator, caller: Caller, generation_id: str) -> PoseBatchReply:
    """Order what failed of a batch once more, at a lower price."""
    return _reply(app, app.batches.retry(caller.user_id, generation_id))


def _reply(app: PoseGenerator, row: OrderRow) -> PoseBatchReply:
    return PoseBatchReply(generation=shown_batch(row, at_once=app.at_once))
