"""What is stored: every row of every table and every object, to compare before and after."""

from __future__ import annotations

import json
from typing import Any

from infra.names import table_id
from tests.integration.conftest import REGION, TABLES

GUARDS = table_id("guards")
ACCOUNT = "123456789012"
Rows = dict[str, set[str]]


def every_row() -> Rows:
    """Return all rows that hold something of somebody, as text, by table."""
    from moto.dynamodb.models import dynamodb_backends

    tables = dynamodb_backends[ACCOUNT][REGION].tables
    return {
        name: {json.dumps(item.to_json(), sort_keys=True) for item in tables[name].all_items()}
        for name in TABLES
        if name != GUARDS
    }


def rows_about(text: str) -> list[tuple[str, str]]:
    """Return the rows that mention `text` anywhere, with their tables."""
    return [(table, row) for table, rows in every_row().items() for row in rows if text in row]


def times_due() -> list[str]:
    """Return when each row with something left to do is due."""
    from moto.dynamodb.models import dynamodb_backends

    tables = dynamodb_backends[ACCOUNT][REGION].tables
    rows = (item.attrs for name in TABLES for item in tables[name].all_items())
    return [row["dueAt"].value for row in rows if "unfinished" in row]


def stored_queue(name: str) -> Any:
    """Return a queue as moto has it: to look into is quicker than to ask."""
    from moto.sqs.models import sqs_backends

    return sqs_backends[ACCOUNT][REGION].queues[name]


def every_object(prefix: str = "") -> list[str]:
    """Return the keys of all stored objects below `prefix`."""
    from moto.s3.models import s3_backends

    keys = s3_backends[ACCOUNT]["aws"].buckets["media-bucket"].keys
    return sorted(key for key in keys if key.startswith(prefix))
