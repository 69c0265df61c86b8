"""What a function does not use is not imported: cold starts cost time and money."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.integration.conftest import TABLES

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "ap-southeast-1",
    "JWT_SECRET": "cold-start-tests-secret-of-32-bytes!",
    "MEDIA_BUCKET": "media",
    "QUEUE_URL_PREFIX": "https://sqs.ap-southeast-1.amazonaws.com/1/lumiku-",
    **{variable: name for name, variable in TABLES.items()},
}


def run(program: str) -> Any:
    """Return what `program` leaves in `found`, in a fresh process."""
    program = f"import sys, json\n{program}\njson.dump(found, sys.stdout)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PATH": os.environ["PATH"], **ENVIRONMENT},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def imported_by(work: str) -> set[str]:
    """Return the modules that `work` imports."""
    return set(run(f"{work}\nfound = sorted(sys.modules)"))


SERVE = """
import hmac, time
from base64 import urlsafe_b64encode
import app
def part(data):
    return urlsafe_b64encode(data).decode().rstrip("=")
claims = json.dumps({"userId": "cold", "exp": int(time.time()) + 60}).encode()
head = part(b'{"alg":"HS256"}') + "." + part(claims)
key = b"cold-start-tests-secret-of-32-bytes!"
token = head + "." + part(hmac.digest(key, head.encode(), "sha256"))
from chalicelib.aws import session
from botocore.awsrequest import AWSResponse
class Body:
    def stream(self, **_):
        yield b'{"Item": {"userId": {"S": "cold"}, "balance": {"N": "7"}}}'
def answer(request, **_):
    return AWSResponse(request.url, 200, {}, Body())
session.session().register("before-send.dynamodb.GetItem", answer)
reply = app.app({
    "resource": "/credits", "path": "/credits", "httpMethod": "GET",
    "headers": {"authorization": "Bearer " + token}, "multiValueHeaders": {},
    "queryStringParameters": None, "multiValueQueryStringParameters": None,
    "pathParameters": None, "stageVariables": None, "body": None, "isBase64Encoded": False,
    "requestContext": {"requestId": "r", "httpMethod": "GET", "resourcePath": "/credits"},
}, None)
assert json.loads(reply["body"]) == {"success": True, "balance": 7, "enabled": True}, reply
"""
USAGE = """
from chalicelib import host
work = host._worker("usage")
from chalicelib.kit.jobs import Invocation, run_batch
record = {"messageId": "m", "receiptHandle": "r", "body": "{}"}
answer = run_batch(
    "usage", {"Records": [record]}, lambda message: work(message, Invocation(30)), lambda *_: None
)
assert answer == {"batchItemFailures": [{"itemIdentifier": "m"}]}
"""
THUMBNAIL = """
import io
from chalicelib import host
host._worker("thumbnail")
from chalicelib.imaging import prepare
from PIL import Image
out = io.BytesIO()
Image.new("RGB", (64, 64)).save(out, "PNG")
assert prepare(out.getvalue()).width == 64
"""
WATCH = """
read = set()
def watch(event, arguments):
    if event == "open" and "/botocore/data/" in str(arguments[0]):
        read.add(str(arguments[0]).partition("/botocore/data/")[2])
sys.addaudithook(watch)
"""
MODULES = 540
NOT_NEEDED = {
    "importing the app": ("import app", {"PIL", "requests", "boto3", "cryptography", "jwt"}),
    "a request with a platform token": (SERVE, {"PIL", "requests", "boto3"}),
    "counting uses": (USAGE, {"PIL", "requests", "cryptography", "jwt", "boto3"}),
    "making thumbnails": (THUMBNAIL, {"requests", "jwt", "cryptography", "boto3"}),
    "sweeping": (
        "from chalicelib import host\nfor part in host.PARTS:\n    part.sweeps(host.platform())",
        {"PIL", "requests", "jwt", "cryptography", "boto3"},
    ),
}


@pytest.mark.parametrize("name", NOT_NEEDED)
def test_what_is_not_needed_is_not_imported(name: str):
    work, unwanted = NOT_NEEDED[name]
    assert {name.partition(".")[0] for name in imported_by(work)} & unwanted == set()


def test_a_request_loads_the_part_it_is_for_and_no_other():
    routes = {name for name in imported_by(SERVE) if name.endswith(".routes")}
    assert routes == {"chalicelib.foundation.accounts.routes"}


def test_the_first_answer_imports_no_more_than_it_did():
    assert len(imported_by(SERVE)) <= MODULES


def test_of_the_descriptions_of_aws_the_first_answer_reads_those_of_one_service():
    read = run(f"{WATCH}\n{SERVE}\nfound = sorted(read)")
    assert {name.partition(".")[0] for name in read} == {
        *("endpoints", "partitions", "sdk-default-configuration"),
        *("dynamodb/2012-08-10/service-2", "dynamodb/2012-08-10/endpoint-rule-set-1"),
    }


def test_what_every_function_needs_is_imported_before_the_first_event():
    assert {"botocore.client", "pynamodb.models", "pydantic.main"} <= imported_by("import app")
