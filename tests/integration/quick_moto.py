"""Keeps moto quick: it copies all rows of a table for each item of a transaction."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from moto.dynamodb import models

_one_at_a_time = Lock()


@contextmanager
def one_copy_per_transaction() -> Iterator[None]:
    """Copy each table once per transaction for a possible roll-back, not once per item."""
    original = models.DynamoDBBackend.transact_write_items

    def transact(backend: Any, items: Any) -> Any:
        copies: dict[int, Any] = {}

        def deepcopy(value: Any) -> Any:
            if not isinstance(value, models.Table):
                return copy.deepcopy(value)
            if id(value) not in copies:
                copies[id(value)] = copy.deepcopy(value)
            return copies[id(value)]

        copying = SimpleNamespace(copy=copy.copy, deepcopy=deepcopy)
        with _one_at_a_time, patch.object(models, "copy", copying):
            return original(backend, items)

    with patch.object(models.DynamoDBBackend, "transact_write_items", transact):
        yield


def forget_rows() -> None:
    """Empty every table."""
    for regions in models.dynamodb_backends.values():
        for backend in regions.values():
            for table in backend.tables.values():
                table.items.clear()
