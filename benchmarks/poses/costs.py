"""What functions called at AWS, by their logs, and what that costs there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from local.logs import everything
from tests.stack.deployed import Deployed

# US$ for one, on demand, in us-east-1; other regions cost more. DynamoDB's are what guides of 2025
# name (airbyte.com/data-engineering-resources/dynamodb-pricing), a function's is the one in the
# examples of aws.amazon.com/lambda/pricing. Those of S3 and SQS nobody looked up: they are assumed.
WRITE, READ = 0.625e-6, 0.125e-6  # a request unit of DynamoDB
PUT, GET = 5e-6, 0.4e-6  # S3
MESSAGE = 0.4e-6  # SQS
SECOND = 1.667e-5  # of a function with one GB
# A transaction costs twice as much as its parts, of which there are five when a picture ends.
PRICES = {
    "GetItem": READ,
    "BatchGetItem": READ,
    "Query": READ,
    "PutItem": WRITE,
    "UpdateItem": WRITE,
    "DeleteItem": WRITE,
    "TransactWriteItems": 2 * 5 * WRITE,
    "PutObject": PUT,
    "CopyObject": PUT,
    "GetObject": GET,
    "HeadObject": GET,
    "SendMessage": MESSAGE,
    "SendMessageBatch": MESSAGE,
    "ChangeMessageVisibility": MESSAGE,
}


def calls_of(stack: Deployed) -> Counter[str]:
    """Return how often queue work called which operation."""
    total: Counter[str] = Counter()
    for line in _lines(stack, "job calls"):
        total.update(line["calls"])
    return total


def seconds_of(stack: Deployed, job: str) -> float:
    """Return how long one kind of queue work took in all."""
    return sum(line["ms"] for line in _lines(stack, "job") if line["job"] == job) / 1000


def dollars(calls: Mapping[str, float]) -> float:
    """Return what calls cost; each message is received and deleted once, too."""
    return sum(PRICES.get(name, 0.0) * count for name, count in calls.items()) + 2 * MESSAGE


def _lines(stack: Deployed, message: str) -> Iterator[dict[str, Any]]:
    for text in everything(stack.cloud, follow=False):
        start = text.find('{"time"')
        if start < 0:
            continue
        with suppress(ValueError):
            line = json.loads(text[start:])
            if line.get("message") == message:
                yield line
