"""The pictures of batches.

Gateways want one name for what stands at one place of a path: `generation_id` is that of a batch
where pictures are listed, and of a picture where something is done with it.
"""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.results import (
    PoseDownloadReply,
    PosePick,
    PosePickedReply,
    PoseRate,
    PoseResultReply,
    PoseResultsQuery,
    PoseResultsReply,
)
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.get("/results/{generation_id}")
def list_pose_results(
    app: PoseGenerator, caller: Caller, generation_id: str, query: PoseResultsQuery
) -> PoseResultsReply:
    """List the pictures of a batch in its order, those that wait and those that failed, too."""
    wanted = query.model_dump_json(exclude={"cursor", "limit"})
    scope = (caller.user_id, "pose results", generation_id, wanted)
    start = decode_cursor(query.cursor, *scope)
    batch = app.batches.read(caller.user_id, generation_id)
    found = app.results.page(batch, query, first=start["first"] if start else 0)
    more = None if found.next is None else {"first": found.next}
    return PoseResultsReply(
        results=[app.show.slot(slot) for slot in found.slots],
        next_cursor=encode_cursor(more, *scope),
    )


@router.post("/results/pick")
def pick_pose_results(app: PoseGenerator, caller: Caller, body: PosePick) -> PosePickedReply:
    """Pick pictures, reject them, or neither; all or none."""
    rows = app.results.pick(caller.user_id, body.result_ids, body.picked)
    return PosePickedReply(results=[app.show.row(row) for row in rows])


@router.post("/results/{generation_id}/rate")
def rate_pose_result(
    app: PoseGenerator, caller: Caller, generation_id: str, body: PoseRate
) -> PoseResultReply:
    """Rate a picture from 1 to 5, or take that back."""
    row = app.results.rate(caller.user_id, generation_id, body.rating)
    return PoseResultReply(result=app.show.row(row))


@router.get("/results/{generation_id}/download")
def download_pose_result(
    app: PoseGenerator, caller: Caller, generation_id: str
) -> PoseDownloadReply:
    """Tell where a picture is fetched."""
    row = app.results.fetch(caller.user_id, generation_id)
    return PoseDownloadReply(url=app.show.image_url(row) or "")
