"""Rows are asked for and answered as the JSON they are."""

from __future__ import annotations

import json
import time
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
QUERIES = {"query", "scan"}
READS = {"batch_get_item", "get_item", *QUERIES}
NOTHING = json.dumps({"Items": [], "Count": 0, "ScannedCount": 0})
HEADERS = {"Content-Type": "application/x-amz-json-1.0", "x-amzn-requestid": "quick"}


@contextmanager
def rows_asked_directly() -> Iterator[None]:
    """Read and write no more than JSON where moto goes by the description of every value.

    What is refused is asked again in moto's own way: it changed nothing, and moto words it. Nobody
    looks through a table that is empty: most are, for most tests, and the sweep asks for all.
    """
    original = BotocoreStubber.process_request

    def process(stubber: BotocoreStubber, request: Any) -> Any:
        method, began = ABOUT_ROWS.get(_target(request)), time.time()
        if method is None:
            return original(stubber, request)
        handler = DynamoHandler()
        handler.body = json.loads(request.body)
        handler.current_account, handler.region = DEFAULT_ACCOUNT_ID, _region(request)
        if method in QUERIES and _is_empty(handler):
            return 200, HEADERS, NOTHING
        try:
            answer = json.dumps(getattr(handler, method)().result)
        except (HTTPException, ServiceException):
            return original(stubber, request)
        if method not in READS:
            _take_a_moment(began)
        return 200, HEADERS, answer

    with patch.object(BotocoreStubber, "process_request", process):
        yield


def _is_empty(handler: DynamoHandler) -> bool:
    tables = handler.dynamodb_backend.tables
    table = tables.get(handler.body["TableName"])
    return table is not None and not any(table.items.values())


def _take_a_moment(began: float) -> None:
    """Let the millisecond pass, as it does with DynamoDB: what is written next sorts after this.

    Worlds with a clock of their own have no sleep either.
    """
    left = (int(began * 1000) + 1) / 1000 - time.time()
    if left > 0:
        time.sleep(left)


def _target(request: Any) -> str:
    target = request.headers.get("X-Amz-Target", "")
    return target.decode() if isinstance(target, bytes) else str(target)


def _region(request: Any) -> str:
    """Return the region of `https://dynamodb.<region>.amazonaws.com/`."""
    return str(request.url.split(".")[1])
