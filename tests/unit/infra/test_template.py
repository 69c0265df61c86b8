"""What the packaged template promises, whatever the app holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from infra import template
from infra.build import build

FUNCTIONS = ("APIHandler", "Thumbnail", "Generate", "Usage", "Sweep")


@cache
def packaged() -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        return dict(json.loads(build(Path(folder), stage="aws", code_only=True).read_text()))


def resources(kind: str) -> dict[str, dict[str, Any]]:
    found = packaged()["Resources"].items()
    return {name: resource for name, resource in found if resource["Type"] == kind}


def statements() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, role in resources("AWS::IAM::Role").items():
        for policy in role["Properties"]["Policies"]:
            yield from ((name, each) for each in policy["PolicyDocument"]["Statement"])


def test_every_function_has_a_role_of_its_own() -> None:
    functions = resources("AWS::Serverless::Function")
    assert set(functions) == set(FUNCTIONS)
    roles = {json.dumps(function["Properties"]["Role"]) for function in functions.values()}
    assert len(roles) == len(FUNCTIONS)


def test_no_role_holds_a_wildcard_action_or_resource() -> None:
    for name, statement in statements():
        allowed = statement["Action"]
        actions = [allowed] if isinstance(allowed, str) else allowed
        assert not [action for action in actions if "*" in action], name
        assert statement["Resource"] != "*", name


@pytest.mark.parametrize(
    "kind", ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::Cognito::UserPool"]
)
def test_data_outlives_the_stack(kind: str) -> None:
    for name, resource in resources(kind).items():
        kept = (resource["DeletionPolicy"], resource["UpdateReplacePolicy"])
        assert kept == ("Retain", "Retain"), name


def test_tables_are_protected_and_can_be_rolled_back_in_time() -> None:
    for name, table in resources("AWS::DynamoDB::Table").items():
        properties = table["Properties"]
        assert properties["PointInTimeRecoverySpecification"] == {
            "PointInTimeRecoveryEnabled": True
        }, name
        assert properties["DeletionProtectionEnabled"]["Fn::If"][0] == "DataIsProtected", name


@pytest.mark.parametrize(("queue", "function"), [("Uploads", "Thumbnail"), ("Usage", "Usage")])
def test_a_batch_stays_hidden_six_times_as_long_as_its_function_may_run(
    queue: str, function: str
) -> None:
    hidden = packaged()["Resources"][f"{queue}Queue"]["Properties"]["VisibilityTimeout"]
    assert hidden == 6 * packaged()["Resources"][function]["Properties"]["Timeout"]


def test_a_generation_stays_hidden_longer_than_its_function_may_run() -> None:
    declared = packaged()["Parameters"]
    hidden, running = declared["GenerationVisibility"], declared["GenerationTimeout"]
    assert hidden["Default"] > running["Default"]


def test_every_queue_function_reports_the_messages_that_failed() -> None:
    for name in ("Thumbnail", "Generate", "Usage"):
        (event,) = packaged()["Resources"][name]["Properties"]["Events"].values()
        assert event["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"], name


def test_secrets_are_never_shown() -> None:
    for name in ("JwtSecret", "HuggingFaceApiKey", "InferenceEndpointToken"):
        assert packaged()["Parameters"][name]["NoEcho"] is True


def test_a_name_defined_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("Resources:\n  Queue: {Type: AWS::SQS::Queue}\n")
    monkeypatch.setattr(template, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"b\.yaml defines Resources Queue again"):
        template.read()
