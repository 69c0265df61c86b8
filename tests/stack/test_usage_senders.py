"""What docs/usage-events.md prints for other teams, run by a role of another account."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session

from local.cloud import ROOT
from tests.stack.deployed import ACCOUNT, SENDER, Deployed
from tests.stack.studio import Studio, jpeg

PAGE = (ROOT / "docs" / "usage-events.md").read_text("utf-8")
STRANGER = "somebody-else"
PROGRAMS = {"python": (sys.executable, "report_use.py"), "javascript": ("node", "report-use.mjs")}


@pytest.fixture(scope="module")
def stack(spare: Deployed) -> Deployed:
    """A stack that takes messages from one role of another account, which has two."""
    for role in (SENDER, STRANGER):
        make_role(spare, role)
    return spare


@pytest.fixture(scope="module")
def studio(stack: Deployed) -> Studio:
    return Studio(stack)


def printed(language: str) -> str:
    """Return what the page prints in this language."""
    (text,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return str(text)


def make_role(stack: Deployed, role: str) -> None:
    """Make a role in the other account, with the policy that the page prints."""
    anybody = {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
    trust = {"Version": "2012-10-17", "Statement": [anybody]}
    policy = json.loads(printed("json"))
    queue = f"{stack.cloud.region}:000000000000:{stack.cloud.stack}-usage"
    policy["Statement"][0]["Resource"] = f"arn:aws:sqs:{queue}"
    iam: Any = Session().create_client(
        "iam",
        region_name=stack.cloud.region,
        endpoint_url=stack.cloud.endpoint,
        aws_access_key_id=ACCOUNT,
        aws_secret_access_key="test",
    )
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(trust))
    iam.put_role_policy(RoleName=role, PolicyName="send", PolicyDocument=json.dumps(policy))


def environment(stack: Deployed, role: str) -> dict[str, str]:
    """Return the environment of a program that runs as a role of the other account."""
    arn = f"arn:aws:iam::{ACCOUNT}:role/{role}"
    key = stack.aws("sts").assume_role(RoleArn=arn, RoleSessionName="report")["Credentials"]
    return {
        "PATH": os.environ["PATH"],
        "AWS_ACCESS_KEY_ID": key["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"],
        "AWS_SESSION_TOKEN": key["SessionToken"],
        "AWS_REGION": stack.cloud.region,
        "AWS_DEFAULT_REGION": stack.cloud.region,
        "AWS_ENDPOINT_URL": stack.cloud.endpoint,
        "USAGE_QUEUE_URL": stack.outputs["usageQueueUrl"],
    }


def run(folder: Path, language: str, role: str, stack: Deployed, *arguments: str) -> Any:
    """Run the printed program."""
    runner, file = PROGRAMS[language]
    (folder / file).write_text(printed(language), "utf-8")
    (folder / "node_modules").symlink_to(ROOT / "web" / "node_modules")
    return subprocess.run(
        [runner, file, *arguments],
        cwd=folder,
        env=environment(stack, role),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("language", PROGRAMS)
def test_the_printed_sender_reports_a_use(studio: Studio, tmp_path: Path, language: str) -> None:
    avatar = studio.upload(jpeg())
    arguments = (avatar["userId"], avatar["id"], "17")
    for _ in range(2):
        folder = tmp_path / os.urandom(4).hex()
        folder.mkdir()
        sent = run(folder, language, SENDER, studio.stack, *arguments)
        assert sent.returncode == 0, sent.stderr
    studio.used(avatar["id"], times=1)
    found = studio.ok("GET", f"/avatars/{avatar['id']}/usage-history")
    (use,) = found["history"]
    assert (use["id"], use["action"], use["referenceId"]) == ("poster-17", "make_poster", "17")


@pytest.mark.parametrize("language", PROGRAMS)
def test_a_role_that_the_stack_does_not_name_is_refused(
    stack: Deployed, tmp_path: Path, language: str
) -> None:
    sent = run(tmp_path, language, STRANGER, stack, "someone", "something", "18")
    assert sent.returncode != 0
    assert "AccessDenied" in sent.stderr
