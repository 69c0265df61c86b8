"""The sweep on the deployed stack, with its own role: what stopped somewhere goes on or ends."""

from __future__ import annotations

from tests.stack.deployed import Deployed
from tests.stack.studio import SMALL, Studio, told_to_fail
from tests.stack.sweeping import overdue, sweep


def test_upload_that_never_came_is_ended_and_returned(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.reserve(1000)["avatar"]
    assert studio.balance() == 990
    key = {"userId": avatar["userId"], "avatarId": avatar["id"]}
    overdue(stack, "AvatarsTable", key)
    sweep(stack)
    failed = studio.ok("GET", f"/avatars/{avatar['id']}")["avatar"]
    assert (failed["status"], failed["failureCode"]) == ("failed", "never_uploaded")
    assert studio.balance() == 1000


def test_generation_whose_message_got_lost_is_sent_for_again(stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "slow", "times": 1, "seconds": 3})
    studio = Studio(stack)
    body = {"name": "Siti", "prompt": "a smiling woman with glasses", **SMALL}
    ordered = studio.ok("POST", f"/projects/{studio.project_id}/avatars/generate", body)
    one = ordered["generations"][0]
    overdue(stack, "GenerationsTable", {"userId": one["userId"], "generationId": one["id"]})
    sweep(stack)  # now there are two messages for it
    assert studio.ended(one["id"])["status"] == "completed"
    avatars = studio.ok("GET", f"/avatars?projectId={studio.project_id}")["avatars"]
    assert len(avatars) == 1
    assert studio.balance() == 985
