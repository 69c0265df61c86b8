"""The stack as deployed: what it announces, what it refuses, what outlives a restart."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest
import requests
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import Session

from tests.stack.deployed import Deployed

REFUSALS = ("AccessDenied", "AccessDeniedException", "MissingAuthenticationTokenException")
SESSION = Session()


def test_outputs_name_everything_a_program_needs(stack: Deployed) -> None:
    written = json.loads(stack.cloud.outputs_file.read_text("utf-8"))
    assert written == stack.outputs
    queues = stack.queues()
    assert set(written) == {
        *("awsEndpointUrl", "region", "webUrl", "apiUrl", "mediaBucket", "deadLetterQueueUrls"),
        *("userPoolId", "userPoolClientId", "modelServerUrl", "demoUser"),
        *(f"{queue}QueueUrl" for queue in queues),
    }
    assert written["apiUrl"].endswith("/api")
    assert set(written["deadLetterQueueUrls"]) == set(queues) >= {"generation", "uploads", "usage"}
    assert set(written["demoUser"]) == {"email", "password"}


def test_api_answers_by_path_and_by_host_name(stack: Deployed) -> None:
    assert stack.call("GET", "/health").json()["success"] is True
    rest_api = stack.resource("RestAPI")
    by_name = requests.get(
        f"http://127.0.0.1:{stack.cloud.port}/api/health",
        headers={"Host": f"{rest_api}.execute-api.localhost:{stack.cloud.port}"},
        timeout=30,
    )
    assert by_name.json() == stack.call("GET", "/health").json()


def test_demo_user_can_sign_in(stack: Deployed) -> None:
    demo = stack.outputs["demoUser"]
    signed_in = stack.aws("cognito-idp").initiate_auth(
        ClientId=stack.outputs["userPoolClientId"],
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": demo["email"], "PASSWORD": demo["password"]},
    )
    assert signed_in["AuthenticationResult"]["IdToken"]


def test_model_server_answers(stack: Deployed) -> None:
    health = requests.get(stack.outputs["modelServerUrl"] + "/health", timeout=30)
    assert health.status_code == 200


@pytest.mark.parametrize(
    ("service", "operation", "asked"),
    [
        ("s3", "list_objects_v2", {"Bucket": "mediaBucket"}),
        ("sqs", "receive_message", {"QueueUrl": "usageQueueUrl"}),
        ("dynamodb", "list_tables", {}),
    ],
)
def test_unsigned_calls_are_refused(
    stack: Deployed, service: str, operation: str, asked: dict[str, str]
) -> None:
    nobody = _client(stack, service, config=Config(signature_version=UNSIGNED))
    with pytest.raises(ClientError) as refusal:
        getattr(nobody, operation)(**{key: stack.outputs[name] for key, name in asked.items()})
    assert refusal.value.response["Error"]["Code"] in REFUSALS


def test_pictures_are_private(stack: Deployed) -> None:
    bucket, key = stack.outputs["mediaBucket"], "media/somebody/picture/image.png"
    stack.aws("s3").put_object(Bucket=bucket, Key=key, Body=b"secret-bytes")
    answer = requests.get(f"{stack.cloud.endpoint}/{bucket}/{key}", timeout=30)
    assert (answer.status_code, b"secret-bytes" in answer.content) == (403, False)


@pytest.mark.parametrize(
    ("role", "service", "operation", "asked"),
    [
        ("UsageRole", "s3", "get_object", {"Bucket": "mediaBucket", "Key": "media/a/b/image.png"}),
        ("UsageRole", "dynamodb", "get_item", {"TableName": "CreditsTable", "Key": "credits"}),
        ("UsageRole", "dynamodb", "put_item", {"TableName": "AvatarsTable", "Item": "avatars"}),
        (
            "UsageRole",
            "sqs",
            "send_message",
            {"QueueUrl": "generationQueueUrl", "MessageBody": "x"},
        ),
        ("ThumbnailRole", "dynamodb", "query", {"TableName": "UsageTable", "Query": "usage"}),
        ("ThumbnailRole", "sqs", "receive_message", {"QueueUrl": "generationQueueUrl"}),
        ("GenerateRole", "s3", "get_object", {"Bucket": "mediaBucket", "Key": "uploads/a/b"}),
        (
            "GenerateRole",
            "dynamodb",
            "delete_item",
            {"TableName": "CreditsTable", "Key": "credits"},
        ),
        ("ApiRole", "dynamodb", "update_item", {"TableName": "CreditsTable", "Key": "credits"}),
        ("SweepRole", "dynamodb", "delete_item", {"TableName": "CreditsTable", "Key": "credits"}),
        ("UsageRole", "dynamodb", "get_item", {"TableName": "AvatarsTable", "Key": "avatars"}),
        ("SweepRole", "s3", "put_object", {"Bucket": "mediaBucket", "Key": "media/a/b/image.png"}),
        ("SweepRole", "sqs", "receive_message", {"QueueUrl": "generationQueueUrl"}),
        ("ApiRole", "s3", "put_object", {"Bucket": "mediaBucket", "Key": "media/a/b/image.png"}),
        ("ApiRole", "sqs", "receive_message", {"QueueUrl": "usageQueueUrl"}),
        ("ApiRole", "dynamodb", "scan", {"TableName": "ProjectsTable"}),
    ],
)
def test_a_function_may_not_do_what_it_does_not_need(
    stack: Deployed, role: str, service: str, operation: str, asked: dict[str, str]
) -> None:
    with pytest.raises(ClientError) as refusal:
        getattr(_as_role(stack, role, service), operation)(**_arguments(stack, asked))
    assert refusal.value.response["Error"]["Code"] in REFUSALS


@pytest.mark.parametrize(
    ("role", "service", "operation", "asked"),
    [
        ("ApiRole", "s3", "put_object", {"Bucket": "mediaBucket", "Key": "uploads/a/b"}),
        ("ApiRole", "dynamodb", "query", {"TableName": "ProjectsTable", "Query": "projects"}),
        ("ThumbnailRole", "s3", "put_object", {"Bucket": "mediaBucket", "Key": "media/a/b/thumb"}),
        ("GenerateRole", "dynamodb", "get_item", {"TableName": "AccountsTable", "Key": "accounts"}),
        ("ThumbnailRole", "dynamodb", "get_item", {"TableName": "AvatarsTable", "Key": "avatars"}),
        ("SweepRole", "s3", "delete_object", {"Bucket": "mediaBucket", "Key": "media/gone"}),
    ],
)
def test_a_function_may_do_its_work(
    stack: Deployed, role: str, service: str, operation: str, asked: dict[str, str]
) -> None:
    getattr(_as_role(stack, role, service), operation)(**_arguments(stack, asked))


def test_state_on_disk_is_for_the_owner_only(stack: Deployed) -> None:
    assert stat.S_IMODE(stack.cloud.state.stat().st_mode) == 0o700


def test_a_function_may_send_a_batch(spare: Deployed) -> None:
    entries = [{"Id": "1", "MessageBody": "{}", "MessageGroupId": "somebody"}]
    url = spare.outputs["generationQueueUrl"]
    for role in ("ApiRole", "SweepRole"):
        sent = _as_role(spare, role, "sqs").send_message_batch(QueueUrl=url, Entries=entries)
        assert len(sent["Successful"]) == 1


def _as_role(stack: Deployed, role: str, service: str) -> Any:
    arn = stack.aws("iam").get_role(RoleName=stack.resource(role))["Role"]["Arn"]
    lent = stack.aws("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
    return _client(
        stack,
        service,
        config=Config(s3={"addressing_style": "path"}),
        aws_access_key_id=lent["AccessKeyId"],
        aws_secret_access_key=lent["SecretAccessKey"],
        aws_session_token=lent["SessionToken"],
    )


def _client(stack: Deployed, service: str, **options: Any) -> Any:
    return SESSION.create_client(
        service, region_name=stack.cloud.region, endpoint_url=stack.cloud.endpoint, **options
    )


def _arguments(stack: Deployed, asked: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in asked.items():
        if name == "TableName":
            found[name] = stack.resource(value)
        elif name == "Query":
            found["KeyConditionExpression"] = f"{KEYS[value][0]} = :key"
            found["ExpressionAttributeValues"] = {":key": {"S": "nobody"}}
        elif name in ("Key", "Item") and value in KEYS:
            found[name] = {attribute: {"S": "nobody"} for attribute in KEYS[value]}
        else:
            found[name] = stack.outputs.get(value, value)
    return found


KEYS = {
    "projects": ("userId", "projectId"),
    "accounts": ("userId",),
    "avatars": ("userId", "avatarId"),
    "credits": ("userId", "entryId"),
    "usage": ("avatarKey", "entryKey"),
}
