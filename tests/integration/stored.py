"""What is stored: every row of every table and every object, to compare before and after."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.s3.models import s3_backends
from moto.sqs.models import sqs_backends
from pynamodb.models import Model

from infra.names import table_id
from tests.integration.conftest import REGION, TABLES

GUARDS = table_id("guards")
ACCOUNT = "123456789012"
Rows = dict[str, set[str]]
M = TypeVar("M", bound=Model)


def every_row() -> Rows:
    """Return all rows that hold something of somebody, as text, by table."""
    tables = dynamodb_backends[ACCOUNT][REGION].tables
    return {
        name: {json.dumps(item.to_json(), sort_keys=True) for item in tables[name].all_items()}
        for name in TABLES
        if name != GUARDS
    }


def rows_of(model: type[M], user: str) -> list[M]:
    """Return a person's rows of a model in order, as moto has them: quicker than to ask."""
    rows = _items(model).get(DynamoType({"S": user}), {})
    return [_row(model, rows[key]) for key in sorted(rows, key=lambda key: str(key.value))]


def all_of(model: type[M]) -> list[M]:
    """Return everybody's rows of a model."""
    return [_row(model, item) for rows in _items(model).values() for item in rows.values()]


def _items(model: type[M]) -> Any:
    return dynamodb_backends[ACCOUNT][REGION].tables[model.Meta.table_name].items  # type: ignore[attr-defined]


def _row(model: type[M], item: Any) -> M:
    return model.from_raw_data(item.to_json()["Attributes"])


def rows_about(text: str) -> list[tuple[str, str]]:
    """Return the rows that mention `text` anywhere, with their tables."""
    return [(table, row) for table, rows in every_row().items() for row in rows if text in row]


def times_due() -> list[str]:
    """Return when each row with something left to do is due."""
    tables = dynamodb_backends[ACCOUNT][REGION].tables
    rows = (item.attrs for name in TABLES for item in tables[name].all_items())
    return [row["dueAt"].value for row in rows if "unfinished" in row]


def queues() -> Any:
    """Return all queues as moto has them."""
    return sqs_backends[ACCOUNT][REGION]


def every_object(prefix: str = "") -> list[str]:
    """Return the keys of all stored objects below `prefix`."""
    keys = s3_backends[ACCOUNT]["aws"].buckets["media-bucket"].keys
    return sorted(key for key in keys if key.startswith(prefix))
