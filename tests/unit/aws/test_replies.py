"""What DynamoDB answers comes out as botocore's own parser would have it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ClientError
from botocore.session import Session

from chalicelib.aws import replies
from chalicelib.aws.session import session
from chalicelib.host import PARTS

ITEM = {
    "text": {"S": "Sité 👩"},
    "number": {"N": "1.50"},
    "yes": {"BOOL": True},
    "nothing": {"NULL": True},
    "list": {"L": [{"S": "a"}, {"M": {"b": {"N": "2"}}}]},
    "set": {"SS": ["a", "b"]},
    "numbers": {"NS": ["1", "2"]},
}
QUERIED = {
    "Items": [ITEM, {}],
    "Count": 2,
    "ScannedCount": 5,
    "LastEvaluatedKey": {"k": {"S": "z"}},
}
REFUSAL = {"__type": "com.amazonaws.dynamodb.v20120810#ValidationException", "message": "No."}


class Body:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self._content


def answer_with(events: Any, status: int, content: bytes) -> None:
    headers = {"x-amzn-RequestId": "request-1"}
    events.register(
        "before-send.dynamodb",
        lambda request, **_: AWSResponse(request.url, status, headers, Body(content)),
    )


def dynamodb(status: int, content: bytes, *, as_is: bool) -> Any:
    """Return a client that is always answered so."""
    plain = Session()
    plain.set_credentials("testing", "testing")
    if as_is:
        for operation in replies.READS:
            plain.register(f"before-parse.dynamodb.{operation}", replies.take_as_is)
    answer_with(plain, status, content)
    return plain.create_client("dynamodb", "ap-southeast-1")


def both(operation: str, status: int, content: bytes, **arguments: Any) -> list[Any]:
    """Return or raise what comes of an operation, as it is and parsed."""
    found = []
    for as_is in (True, False):
        call = getattr(dynamodb(status, content, as_is=as_is), operation)
        try:
            found.append(call(TableName="table", **arguments))
        except ClientError as error:
            found.append((type(error).__name__, error.response))
    return found


QUERY = {"KeyConditionExpression": "k = :k", "ExpressionAttributeValues": {":k": {"S": "1"}}}
CASES: dict[str, tuple[str, int, bytes, dict[str, Any]]] = {
    "a page": ("query", 200, json.dumps(QUERIED).encode(), QUERY),
    "a row": ("get_item", 200, json.dumps({"Item": ITEM}).encode(), {"Key": {"k": {"S": "1"}}}),
    "no row": ("get_item", 200, b"{}", {"Key": {"k": {"S": "1"}}}),
    "a refusal": ("query", 400, json.dumps(REFUSAL).encode(), QUERY),
    "half a reply": ("query", 200, json.dumps(QUERIED).encode()[:50], QUERY),
    "no reply": ("query", 200, b"", QUERY),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_what_botocore_reads(name: str):
    operation, status, content, arguments = CASES[name]
    ours, theirs = both(operation, status, content, **arguments)
    assert ours == theirs


def test_our_session_takes_replies_as_they_are():
    client = session.__wrapped__().create_client(
        "dynamodb", "ap-southeast-1", aws_access_key_id="testing", aws_secret_access_key="testing"
    )
    reply = {"Item": {}, "Unheard": "of"}
    answer_with(client.meta.events, 200, json.dumps(reply).encode())
    assert client.get_item(TableName="table", Key={})["Unheard"] == "of"


def test_rows_hold_nothing_that_botocore_would_convert():
    for part in PARTS:
        for model in part.tables().values():
            types = {name: one.attr_type for name, one in model.get_attributes().items()}
            converted = {name for name, type_ in types.items() if type_ in ("B", "BS")}
            assert converted == set(), f"{model.__name__} would get base64 for bytes"
