"""What outlives a stop, a start, and a crash of the emulator."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import pytest

from local.saving import SAVE_PATH
from local.web import status
from tests.stack.deployed import Deployed, eventually


def save(spare: Deployed) -> int:
    return status(f"{spare.cloud.endpoint}{SAVE_PATH}", method="POST")


def save_and_kill(spare: Deployed) -> None:
    assert save(spare) == HTTPStatus.NO_CONTENT
    kill(spare)


def kill(spare: Deployed) -> None:
    pid = spare.parts.emulator.running()
    assert pid
    os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: not spare.parts.emulator.running())


@pytest.mark.parametrize("end", [Deployed.stop, save_and_kill], ids=["stop", "crash after a save"])
def test_everything_outlives_a_restart(spare: Deployed, end: Callable[[Deployed], None]) -> None:
    person, name = spare.person(), end.__name__
    row = {"userId": {"S": name}, "projectId": {"S": "1"}, "place": {"S": "here"}}
    table, bucket = spare.resource("ProjectsTable"), spare.outputs["mediaBucket"]
    spare.aws("dynamodb").put_item(TableName=table, Item=row)
    spare.aws("s3").put_object(Bucket=bucket, Key=f"media/{name}/image.png", Body=b"picture")
    before = spare.outputs

    end(spare)
    spare.up()

    assert spare.outputs == before
    key = {name: row[name] for name in ("userId", "projectId")}
    assert spare.aws("dynamodb").get_item(TableName=table, Key=key)["Item"] == row
    found = spare.aws("s3").get_object(Bucket=bucket, Key=f"media/{name}/image.png")
    with found["Body"] as body:
        assert body.read() == b"picture"
    assert spare.token(person)
    assert spare.call("GET", "/health").status_code == 200


def test_queues_are_served_after_a_restart(spare: Deployed) -> None:
    spare.stop()
    spare.up()
    sqs, urls = spare.aws("sqs"), [spare.outputs[f"{name}QueueUrl"] for name in spare.queues()]
    for url in urls:
        sqs.send_message(QueueUrl=url, MessageBody="{}")
    assert eventually(lambda: not any(_waiting(sqs, url) for url in urls))


def test_stack_outlives_a_crash(spare: Deployed) -> None:
    before = spare.outputs
    key = "media/survivor/after-the-start.png"
    spare.aws("s3").put_object(Bucket=before["mediaBucket"], Key=key, Body=b"picture")
    kill(spare)

    spare.up()

    assert spare.outputs == before
    assert spare.call("GET", "/health").status_code == 200


def test_nothing_is_saved_while_a_stack_is_being_changed(spare: Deployed) -> None:
    cloudformation, name = spare.aws("cloudformation"), "lumiku-waiting"
    handle = {"Type": "AWS::CloudFormation::WaitConditionHandle"}
    properties = {"Handle": {"Ref": "Handle"}, "Timeout": "60", "Count": 1}
    wait = {"Type": "AWS::CloudFormation::WaitCondition", "Properties": properties}
    body = json.dumps({"Resources": {"Handle": handle, "Wait": wait}})
    cloudformation.create_stack(StackName=name, TemplateBody=body)
    assert save(spare) == HTTPStatus.CONFLICT
    cloudformation.delete_stack(StackName=name)
    assert eventually(lambda: save(spare) == HTTPStatus.NO_CONTENT)


def _waiting(sqs: Any, url: str) -> int:
    name = "ApproximateNumberOfMessages"
    asked = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=[name])
    return int(asked["Attributes"][name])
