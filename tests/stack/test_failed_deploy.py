"""A deploy that fails says why, and the next good one goes through."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from local.cloud import CloudProblem
from local.stack import Stack
from tests.stack.deployed import Deployed

GOOD = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 5}}
BAD = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 99_999_999}}


@pytest.fixture
def small(stack: Deployed) -> Iterator[Stack]:
    yield (made := Stack("lumiku-small", stack.aws("cloudformation")))
    made.api.delete_stack(StackName=made.name)


def template_url(
    stack: Deployed, *, parameters: dict[str, Any] | None = None, **resources: Any
) -> str:
    bucket = stack.outputs["mediaBucket"]
    body = json.dumps({"Parameters": parameters or {}, "Resources": resources})
    stack.aws("s3").put_object(Bucket=bucket, Key="template.json", Body=body.encode())
    return f"{stack.cloud.endpoint}/{bucket}/template.json"


def test_failed_first_deploy_names_the_resource_and_can_be_repeated(
    stack: Deployed, small: Stack
) -> None:
    with pytest.raises(CloudProblem, match="Broken"):
        small.deploy(template_url(stack, Broken=BAD), {})
    small.deploy(template_url(stack, Mended=GOOD), {})
    assert (small.describe() or {})["StackStatus"] == "CREATE_COMPLETE"


def test_failed_update_names_the_resource_and_keeps_what_was_there(
    stack: Deployed, small: Stack
) -> None:
    small.deploy(template_url(stack, Kept=GOOD), {})
    with pytest.raises(CloudProblem, match="Broken"):
        small.deploy(template_url(stack, Kept=GOOD, Broken=BAD), {})
    assert small.api.describe_stack_resource(StackName=small.name, LogicalResourceId="Kept")
    small.deploy(template_url(stack, Kept=GOOD, Mended=GOOD), {})


def test_unchanged_stack_is_left_alone(stack: Deployed, small: Stack) -> None:
    url = template_url(stack, Kept=GOOD)
    small.deploy(url, {})
    small.deploy(url, {})
    assert (small.describe() or {})["StackStatus"] == "CREATE_COMPLETE"


def test_refused_template_is_reported(stack: Deployed, small: Stack) -> None:
    declared = {"Size": {"Type": "String", "AllowedValues": ["small"]}}
    url = template_url(stack, parameters=declared, Kept=GOOD)
    with pytest.raises(CloudProblem, match=r"refused the template.*Size"):
        small.deploy(url, {"Size": "huge"})
