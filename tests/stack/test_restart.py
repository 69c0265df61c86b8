"""What outlives a stop, a start, and a crash of the emulator."""

from __future__ import annotations

import os
import signal
from typing import Any

from tests.stack.deployed import Deployed, eventually

SERVED = ("uploads", "generation", "usage")


def test_everything_outlives_a_restart(spare: Deployed) -> None:
    person = spare.person()
    row = {"userId": {"S": "survivor"}, "projectId": {"S": "1"}, "place": {"S": "here"}}
    table, bucket = spare.resource("ProjectsTable"), spare.outputs["mediaBucket"]
    spare.aws("dynamodb").put_item(TableName=table, Item=row)
    spare.aws("s3").put_object(Bucket=bucket, Key="media/survivor/image.png", Body=b"picture")
    before = spare.outputs

    spare.stop()
    spare.up()

    assert spare.outputs == before
    key = {name: row[name] for name in ("userId", "projectId")}
    assert spare.aws("dynamodb").get_item(TableName=table, Key=key)["Item"] == row
    found = spare.aws("s3").get_object(Bucket=bucket, Key="media/survivor/image.png")
    with found["Body"] as body:
        assert body.read() == b"picture"
    assert spare.token(person)
    assert spare.call("GET", "/health").status_code == 200


def test_queues_are_served_after_a_restart(spare: Deployed) -> None:
    spare.stop()
    spare.up()
    sqs, urls = spare.aws("sqs"), [spare.outputs[f"{name}QueueUrl"] for name in SERVED]
    for url in urls:
        sqs.send_message(QueueUrl=url, MessageBody="{}")
    assert eventually(lambda: not any(_waiting(sqs, url) for url in urls))


def test_stack_outlives_a_crash(spare: Deployed) -> None:
    before = spare.outputs
    key = "media/survivor/after-the-start.png"
    spare.aws("s3").put_object(Bucket=before["mediaBucket"], Key=key, Body=b"picture")
    pid = spare.parts.emulator.running()
    assert pid
    os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: not spare.parts.emulator.running())

    spare.up()

    assert spare.outputs == before
    assert spare.call("GET", "/health").status_code == 200


def _waiting(sqs: Any, url: str) -> int:
    name = "ApproximateNumberOfMessages"
    asked = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])
    return int(asked["Attributes"][name])
