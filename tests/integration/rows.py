"""The rows of all tables, to come back to: quicker than making them all again."""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from typing import Any

from moto.dynamodb.models import dynamodb_backends

from tests.integration.conftest import REGION, TABLES
from tests.integration.stored import ACCOUNT


def _tables() -> list[Any]:
    """Return moto's own tables."""
    backend: Any = dynamodb_backends[ACCOUNT][REGION]
    return [backend.tables[name] for name in TABLES]


class Rows:
    """The rows of all tables at the moment this is made."""

    def __init__(self) -> None:
        self._rows = [deepcopy(table.items) for table in _tables()]

    def restore(self) -> None:
        for table, rows in zip(_tables(), self._rows, strict=True):
            table.items = deepcopy(rows)

    @staticmethod
    def clear() -> None:
        for table in _tables():
            table.items = defaultdict(dict)
