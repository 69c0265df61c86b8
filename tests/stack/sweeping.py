"""The sweep on the deployed stack, without waiting for its schedule."""

from __future__ import annotations

import json

from tests.stack.deployed import Deployed

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


def overdue(stack: Deployed, table: str, key: dict[str, str], **fields: str) -> None:
    """Make a row due, in the state that `fields` say."""
    changed = {**fields, "dueAt": PAST}
    stack.aws("dynamodb").update_item(
        TableName=stack.resource(table),
        Key={name: {"S": value} for name, value in key.items()},
        UpdateExpression="SET " + ", ".join(f"#{name} = :{name}" for name in changed),
        ExpressionAttributeNames={f"#{name}": name for name in changed},
        ExpressionAttributeValues={f":{name}": {"S": value} for name, value in changed.items()},
    )


def sweep(stack: Deployed) -> None:
    """Let the sweep run, with its own role."""
    event = json.dumps(SCHEDULED).encode()
    answer = stack.aws("lambda").invoke(FunctionName=stack.resource("Sweep"), Payload=event)
    assert "FunctionError" not in answer, answer["Payload"].read()
