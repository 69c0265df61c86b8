"""The sweep on the deployed stack, with its own role: what stopped somewhere goes on or ends."""

from __future__ import annotations

import json

from tests.stack.deployed import Deployed
from tests.stack.studio import Studio, told_to_fail

PAST = "2020-01-01T00:00:00.000Z"
SCHEDULED = {
    "version": "0",
    "id": "1",
    "detail-type": "Scheduled Event",
    "source": "aws.events",
    "account": "000000000000",
    "time": "2026-01-31T08:00:00Z",
    "region": "ap-southeast-1",
    "resources": [],
    "detail": {},
}


def _overdue(stack: Deployed, table: str, key: dict[str, str]) -> None:
    """Make a row due."""
    stack.aws("dynamodb").update_item(
        TableName=stack.resource(table),
        Key={name: {"S": value} for name, value in key.items()},
        UpdateExpression="SET dueAt = :past",
        ExpressionAttributeValues={":past": {"S": PAST}},
    )


def _sweep(stack: Deployed) -> None:
    event = json.dumps(SCHEDULED).encode()
    answer = stack.aws("lambda").invoke(FunctionName=stack.resource("Sweep"), Payload=event)
    assert "FunctionError" not in answer, answer["Payload"].read()


def test_upload_that_never_came_is_ended_and_returned(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.reserve(1000)["avatar"]
    assert studio.balance() == 990
    key = {"userId": avatar["userId"], "avatarId": avatar["id"]}
    _overdue(stack, "AvatarsTable", key)
    _sweep(stack)
    failed = studio.ok("GET", f"/avatars/{avatar['id']}")["avatar"]
    assert (failed["status"], failed["failureCode"]) == ("failed", "never_uploaded")
    assert studio.balance() == 1000


def test_generation_whose_message_got_lost_is_sent_for_again(stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "slow", "times": 1, "seconds": 3})
    studio = Studio(stack)
    body = {"name": "Siti", "prompt": "a smiling woman with glasses"}
    ordered = studio.ok("POST", f"/projects/{studio.project_id}/avatars/generate", body)
    one = ordered["generations"][0]
    _overdue(stack, "GenerationsTable", {"userId": one["userId"], "generationId": one["id"]})
    _sweep(stack)  # now there are two messages for it
    assert studio.ended(one["id"])["status"] == "completed"
    avatars = studio.ok("GET", f"/avatars?projectId={studio.project_id}")["avatars"]
    assert len(avatars) == 1
    assert studio.balance() == 985
