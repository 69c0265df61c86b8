"""A transaction that fails puts back the rows it touched, not whole tables."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from types import SimpleNamespace
from typing import Any, NamedTuple
from unittest.mock import patch

from moto.dynamodb import models
from moto.dynamodb.models.dynamo_type import DynamoType

_one_at_a_time = Lock()


class Before(NamedTuple):
    """A row, or that there was none, before a transaction."""

    table: models.Table
    hash_key: DynamoType
    range_key: DynamoType | None
    row: Any

    def put_back(self) -> None:
        rows: Any = self.table.items if self.range_key is None else self.table.items[self.hash_key]
        key = self.hash_key if self.range_key is None else self.range_key
        if self.row is None:
            rows.pop(key, None)
        else:
            rows[key] = self.row


@contextmanager
def only_what_is_touched_is_copied() -> Iterator[None]:
    """Copy the rows of a transaction for a possible roll-back; moto copies their tables."""
    original = models.DynamoDBBackend.transact_write_items

    def transact(backend: models.DynamoDBBackend, items: Any) -> Any:
        with _one_at_a_time:
            before = [_before(backend, next(iter(item.values()))) for item in items]
            try:
                return original(backend, items)
            except Exception:
                for row in before:
                    row.put_back()
                raise

    copying = SimpleNamespace(copy=copy.copy, deepcopy=_all_but_tables)
    with (
        patch.object(models.DynamoDBBackend, "transact_write_items", transact),
        patch.object(models, "copy", copying),
    ):
        yield


def _before(backend: models.DynamoDBBackend, action: dict[str, Any]) -> Before:
    table = backend.get_table(action["TableName"])
    keys = backend.get_keys_value(table, action.get("Item") or action["Key"])
    return Before(table, *keys, copy.deepcopy(table.get_item(*keys)))


def _all_but_tables(value: Any) -> Any:
    return value if isinstance(value, models.Table) else copy.deepcopy(value)
