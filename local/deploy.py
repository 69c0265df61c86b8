"""Packages the code and deploys the stack to the local cloud."""

from __future__ import annotations

import hashlib
import json
import tempfile
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from infra.build import PackagingFailed, build
from local.client import client
from local.cloud import Cloud, CloudProblem
from local.fingerprint import release
from local.numbers import with_numbers
from local.stack import Stack


def stack_of(cloud: Cloud) -> Stack:
    """Return the cloud's stack."""
    return Stack(cloud.stack, client(cloud, "cloudformation"))


def deploy(cloud: Cloud) -> bool:
    """Bring the stack up to date with the code. False when it already was."""
    stack, wanted = stack_of(cloud), release(cloud)
    if stack.parameter("Release") == wanted:
        return False
    with tempfile.TemporaryDirectory(prefix="lumiku-deploy-") as folder:
        template = with_numbers(_package(cloud, Path(folder)), cloud.stack_parameters())
        url = _upload(cloud, Path(folder), template)
    stack.deploy(url, {**cloud.stack_parameters(), "Release": wanted})
    return True


def _package(cloud: Cloud, folder: Path) -> dict[str, Any]:
    # The emulator's workers run in this virtual environment, so the code alone is enough.
    try:
        path = build(folder, stage="local", code_only=True, app=cloud.app)
    except PackagingFailed as refusal:
        raise CloudProblem(f"The app cannot be packaged:\n{refusal}") from refusal
    return dict(json.loads(path.read_text("utf-8")))


def _upload(cloud: Cloud, folder: Path, template: dict[str, Any]) -> str:
    s3, bucket = client(cloud, "s3"), f"{cloud.stack}-artifacts"
    _ensure_bucket(s3, bucket, cloud.region)
    code = (folder / "deployment.zip").read_bytes()
    code_key = f"{_digest(code)}.zip"
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = f"s3://{bucket}/{code_key}"
    body = json.dumps(template, separators=(",", ":")).encode()
    template_key = f"{_digest(body)}.json"
    for key, content in ((code_key, code), (template_key, body)):
        s3.put_object(Bucket=bucket, Key=key, Body=content)
    _forget_others(s3, bucket, {code_key, template_key})
    return f"{cloud.endpoint}/{bucket}/{template_key}"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _ensure_bucket(s3: Any, bucket: str, region: str) -> None:
    try:
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": region})
    except ClientError as error:
        if error.response["Error"]["Code"] != "BucketAlreadyOwnedByYou":
            raise


def _forget_others(s3: Any, bucket: str, kept: set[str]) -> None:
    for found in s3.list_objects_v2(Bucket=bucket).get("Contents", []):
        if found["Key"] not in kept:
            s3.delete_object(Bucket=bucket, Key=found["Key"])
