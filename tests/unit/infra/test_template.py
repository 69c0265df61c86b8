"""What the packaged template promises, whatever the app holds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from chalicelib.host import PARTS
from infra import template
from infra.build import build
from infra.names import camel

# A renamed resource is a new one: an empty table, a queue whose messages are lost.
FOR_EVER = {
    *("ProjectsTable", "AvatarsTable", "GenerationsTable", "UsageTable", "AccountsTable"),
    *("CreditsTable", "UploadsQueue", "GenerationQueue", "UsageQueue", "MediaBucket", "UserPool"),
    *("OrdersTable", "GuardsTable"),
}
# Another key or local index makes a table a new one as well; a global index may be added.
KEYS_FOR_EVER = {
    "ProjectsTable": ["userId projectId", "place: userId place"],
    "AvatarsTable": [
        *("userId avatarId", "place: userId place", "live: userId liveId"),
        "used: userId usageCount",
    ],
    "GenerationsTable": [
        *("userId generationId", "state: userId stateKey", "project: userId projectKey"),
    ],
    "AvatarCopiesTable": ["userId copyId", "state: userId stateKey"],
    "OrdersTable": ["userId orderId", "state: userId stateKey"],
    "UsageTable": ["avatarKey entryKey", "time: avatarKey timeKey"],
    "AccountsTable": ["userId"],
    "CreditsTable": ["userId entryId", "time: userId timeKey", "type: userId typeKey"],
}


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


def functions() -> dict[str, dict[str, Any]]:
    found = resources("AWS::Serverless::Function")
    return {name: function["Properties"] for name, function in found.items()}


def sources() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield function, queue and event source of everything that works on a queue."""
    for name, function in functions().items():
        for event in function.get("Events", {}).values():
            if event["Type"] == "SQS":
                queue = event["Properties"]["Queue"]["Fn::Sub"]
                yield name, queue.removeprefix("${").removesuffix(".Arn}"), event["Properties"]


def number(value: Any) -> int:
    """Return a number of the template, or the default of the parameter that holds it."""
    if isinstance(value, dict):
        return int(packaged()["Parameters"][value["Ref"]]["Default"])
    return int(value)


def test_what_holds_data_keeps_its_name() -> None:
    assert set(packaged()["Resources"]) >= FOR_EVER


@pytest.mark.parametrize("table", KEYS_FOR_EVER)
def test_table_keeps_its_keys(table: str) -> None:
    properties = resources("AWS::DynamoDB::Table")[table]["Properties"]
    indexes = properties.get("LocalSecondaryIndexes", [])
    keys = [f"{index['IndexName']}: {key(index)}" for index in indexes]
    assert [key(properties), *keys] == KEYS_FOR_EVER[table]  # in this order, or it is a new table


def key(keyed: dict[str, Any]) -> str:
    return " ".join(part["AttributeName"] for part in keyed["KeySchema"])


def test_every_function_has_a_role_and_a_log_of_its_own() -> None:
    roles = {name: function["Role"] for name, function in functions().items()}
    for name, role in roles.items():
        assert isinstance(role, dict), f"{name} has the placeholder role {role}"
        assert role["Fn::GetAtt"][0] in resources("AWS::IAM::Role"), name
    assert len({json.dumps(role) for role in roles.values()}) == len(roles)
    logs = {json.dumps(log["Properties"]["LogGroupName"]) for log in logs_of_functions()}
    assert logs == {
        json.dumps({"Fn::Sub": f"/aws/lambda/{function['FunctionName']['Fn::Sub']}"})
        for function in functions().values()
    }


def logs_of_functions() -> list[dict[str, Any]]:
    return list(resources("AWS::Logs::LogGroup").values())


def test_every_queue_has_dead_letters_with_an_alarm() -> None:
    alarmed = {
        alarm["Properties"]["Dimensions"][0]["Value"]["Fn::GetAtt"][0]
        for alarm in resources("AWS::CloudWatch::Alarm").values()
    }
    queues = resources("AWS::SQS::Queue")
    watched = {name for name in queues if name.endswith("DeadLetters")}
    assert alarmed == watched
    for name in queues.keys() - watched:
        redrive = queues[name]["Properties"]["RedrivePolicy"]
        assert redrive["deadLetterTargetArn"]["Fn::GetAtt"][0] in watched, name


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


def test_every_event_source_reads_a_queue_of_ours_and_reports_what_failed() -> None:
    for name, queue, source in sources():
        assert queue in resources("AWS::SQS::Queue"), name
        assert source["FunctionResponseTypes"] == ["ReportBatchItemFailures"], name
    read = [queue for _, queue, _ in sources()]
    ours = [name for name in resources("AWS::SQS::Queue") if not name.endswith("DeadLetters")]
    assert sorted(read) == sorted(ours)


def test_a_message_stays_hidden_longer_than_its_function_may_run() -> None:
    for name, queue, _ in sources():
        hidden = number(packaged()["Resources"][queue]["Properties"]["VisibilityTimeout"])
        seconds = functions()[name]["Timeout"]
        if isinstance(seconds, int):
            assert hidden == 6 * seconds, name
        # A repeat of a paid call costs: there the worker sets its own waits.
        assert hidden > number(seconds), name


LONGEST = {
    "AWS::StackName": "lumiku-production-jakarta",
    "AWS::Region": "ap-southeast-1",
    "AWS::AccountId": "123456789012",
    "AWS::URLSuffix": "amazonaws.com",
    "HuggingFaceApiKey": "hf_" + "x" * 37,
    "InferenceEndpointToken": "x" * 64,
    "InferenceEndpointUrl": "https://" + "x" * 80,
    "CutoutEndpointToken": "x" * 64,
    "CutoutEndpointUrl": "https://" + "x" * 80,
    "JwtSecret": "x" * 64,
    "JwtIssuer": "https://" + "x" * 40,
    "JwtAudience": "x" * 40,
    "UserPool": "ap-southeast-1_ABCDEFGHI",
    "UserPoolClient": "x" * 26,
}
LAMBDA_ENVIRONMENT = 4096


def text(value: Any) -> str:
    """Return about the longest text that the value of a variable becomes."""
    if not isinstance(value, dict):
        return str(value)
    if "Fn::If" in value:
        return max((text(choice) for choice in value["Fn::If"][1:]), key=len)
    if "Fn::Sub" in value:
        return re.sub(r"\${([^}]+)}", lambda name: text({"Ref": name[1]}), value["Fn::Sub"])
    name = value["Ref"]
    declared = packaged()["Parameters"].get(name, {}).get("Default")
    generated = f"{LONGEST['AWS::StackName']}-{name}-1ABCDEFGHIJKL"
    return LONGEST.get(name) or str(declared if declared is not None else generated)


def test_with_thirty_tables_the_environment_of_every_function_fits() -> None:
    shared = packaged()["Globals"]["Function"]["Environment"]["Variables"]
    names = [f"SomeName{number:02}" for number in range(30)]
    tables = {f"{name}_TABLE": {"Ref": f"{name}Table"} for name in names}
    kept = {name: value for name, value in shared.items() if not name.endswith("_TABLE")}
    for name, function in functions().items():
        own = function.get("Environment", {}).get("Variables", {})
        everything = {**kept, **tables, **own}
        size = sum(len(variable) + len(text(value)) for variable, value in everything.items())
        assert size < LAMBDA_ENVIRONMENT, name


def test_keys_of_models_go_to_those_jobs_alone_that_ask_them() -> None:
    given = {
        name
        for name, function in functions().items()
        if {"Ref": "FalKey"} in function.get("Environment", {}).get("Variables", {}).values()
    }
    assert given == {camel(job.name) for part in PARTS for job in part.jobs if job.asks_models}
    assert "Generate" in given


def test_what_is_said_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="/Queue/Delay is both 1 and 2"):
        template.merge({"Queue": {"Delay": 1}}, {"Queue": {"Delay": 2}})


def test_secrets_are_never_shown() -> None:
    for name in ("JwtSecret", "HuggingFaceApiKey", "InferenceEndpointToken", "CutoutEndpointToken"):
        assert packaged()["Parameters"][name]["NoEcho"] is True


def test_a_name_defined_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text("Resources:\n  Queue: {Type: AWS::SQS::Queue}\n")
    monkeypatch.setattr(template, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"b\.yaml defines Resources Queue again"):
        template.read()
