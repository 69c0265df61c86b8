"""A query goes through its partition, not through the table."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from moto.dynamodb.models import Table
from moto.dynamodb.models import table as tables


@contextmanager
def queries_of_one_partition() -> Iterator[None]:
    """Show a query only rows with its hash key, and do not copy what it finds.

    moto looks at all rows of a table, sorts and copies them; what it finds is written as JSON
    and changed by nobody.
    """
    original = Table.query

    def query(table: Table, hash_key: Any, *more: Any, **named: Any) -> Any:
        index = named.get("index_name", more[6] if len(more) > 6 else None)
        seen = copy.copy(table)
        seen.items = _partition(table, hash_key, index)
        return original(seen, hash_key, *more, **named)

    copying = SimpleNamespace(copy=copy.copy, deepcopy=_found_as_they_are)
    with patch.object(Table, "query", query), patch.object(tables, "copy", copying):
        yield


def _found_as_they_are(value: Any) -> Any:
    return value if isinstance(value, list) else copy.deepcopy(value)


def _partition(table: Table, hash_key: Any, index_name: str | None) -> Any:
    """Return the rows of a table, or of a global index, that have this hash key."""
    found: Any = defaultdict(dict)
    named = [index for index in table.global_indexes if index.name == index_name]
    if not named:
        if hash_key in table.items:
            found[hash_key] = table.items[hash_key]
        return found
    name = next(key["AttributeName"] for key in named[0].schema if key["KeyType"] == "HASH")
    for rows in table.items.values():
        for row in rows.values() if table.has_range_key else [rows]:
            if name in row.attrs and row.attrs[name] == hash_key:
                _add(found, row)
    return found


def _add(found: Any, row: Any) -> None:
    if row.range_key is None:
        found[row.hash_key] = row
    else:
        found[row.hash_key][row.range_key] = row
