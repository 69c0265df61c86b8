"""Rows are asked for and answered as the JSON they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from botocore import xform_name
from moto.core import DEFAULT_ACCOUNT_ID
from moto.core.botocore_stubber import BotocoreStubber
from moto.core.exceptions import HTTPException, ServiceException
from moto.dynamodb.responses import DynamoHandler

ABOUT_ROWS = {
    f"DynamoDB_20120810.{operation}": xform_name(operation)
    for operation in (
        "BatchGetItem",
        "BatchWriteItem",
        "DeleteItem",
        "GetItem",
        "PutItem",
        "Query",
        "Scan",
        "TransactWriteItems",
        "UpdateItem",
    )
}
HEADERS = {"Content-Type": "application/x-amz-json-1.0", "x-amzn-requestid": "quick"}


@contextmanager
def rows_asked_directly() -> Iterator[None]:
    """Read and write no more than JSON where moto goes by the description of every value.

    What is refused is asked again in moto's own way: it changed nothing, and moto words it.
    """
    original = BotocoreStubber.process_request

    def process(stubber: BotocoreStubber, request: Any) -> Any:
        method = ABOUT_ROWS.get(_target(request))
        if method is not None:
            handler = DynamoHandler()
            handler.body = json.loads(request.body)
            handler.current_account, handler.region = DEFAULT_ACCOUNT_ID, _region(request)
            try:
                return 200, HEADERS, json.dumps(getattr(handler, method)().result)
            except (HTTPException, ServiceException):
                pass
        return original(stubber, request)

    with patch.object(BotocoreStubber, "process_request", process):
        yield


def _target(request: Any) -> str:
    target = request.headers.get("X-Amz-Target", "")
    return target.decode() if isinstance(target, bytes) else str(target)


def _region(request: Any) -> str:
    """Return the region of `https://dynamodb.<region>.amazonaws.com/`."""
    return str(request.url.split(".")[1])
