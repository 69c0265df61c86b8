"""Programs in processes of their own, where nothing is loaded and DynamoDB's answer is given."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

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


def answering(operation: str, reply: dict[str, Any]) -> str:
    """Return a program after which `get(path)` asks our app; DynamoDB has one `reply` for it."""
    return f"OPERATION, REPLY = {operation!r}, {json.dumps(reply).encode()!r}\n{_ASKING}"


_ASKING = """
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
        yield REPLY
def answer(request, **_):
    return AWSResponse(request.url, 200, {}, Body())
session.session().register("before-send.dynamodb." + OPERATION, answer)
def get(path):
    reply = app.app({
        "resource": path, "path": path, "httpMethod": "GET",
        "headers": {"authorization": "Bearer " + token}, "multiValueHeaders": {},
        "queryStringParameters": None, "multiValueQueryStringParameters": None,
        "pathParameters": None, "stageVariables": None, "body": None, "isBase64Encoded": False,
        "requestContext": {"requestId": "r", "httpMethod": "GET", "resourcePath": path},
    }, None)
    return json.loads(reply["body"])
"""
