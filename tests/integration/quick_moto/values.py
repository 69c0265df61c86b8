"""Values of rows: compared, copied and measured without being converted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from moto.dynamodb import responses
from moto.dynamodb.exceptions import ItemSizeTooLarge
from moto.dynamodb.models.dynamo_type import DynamoType, Item, LimitedSizeDict

PLAIN = frozenset({"S", "BOOL", "NULL"})
"""Types whose values are what they are; a number is not: `1` is `1.0`."""
NESTED = frozenset({"L", "M"})
SETS = frozenset({"SS", "NS"})
LARGEST_ITEM = 405_000  # as moto has it

_hash, _equal, _less = DynamoType.__hash__, DynamoType.__eq__, DynamoType.__lt__
_size, _copy, _project = DynamoType.size, DynamoType.__deepcopy__, Item.project


@contextmanager
def values_compared_and_copied_as_they_are() -> Iterator[None]:
    """Leave out conversions of plain values, and what a new row weighed after each attribute."""
    with (
        patch.multiple(
            DynamoType,
            __hash__=_quick_hash,
            __eq__=_quick_equal,
            __lt__=_quick_less,
            __deepcopy__=_quick_copy,
            size=_quick_size,
        ),
        patch.multiple(Item, __init__=_quick_item, project=_quick_project),
        patch.object(responses, "dynamo_to_dict", _plain),
    ):
        yield


def _quick_hash(value: Any) -> int:
    return hash(value.value) if value.type in PLAIN else _hash(value)


def _quick_equal(value: Any, other: Any) -> bool:
    if value.type in PLAIN:
        return bool(value.type == other.type and value.value == other.value)
    return _equal(value, other)


def _quick_less(value: Any, other: Any) -> bool:
    if value.type == other.type == "S":
        return bool(value.value < other.value)
    return _less(value, other)


def _quick_copy(value: Any, memo: dict[int, Any]) -> Any:
    """Copy what moto changes in place: sets, lists and maps, and no others."""
    return _copy(value, memo) if value.type in SETS or value.type in NESTED else value


def _quick_size(value: Any) -> int:
    return len(value.value.encode()) if value.type in {"S", "N"} else _size(value)


def _quick_item(item: Any, hash_key: Any, range_key: Any, attrs: dict[str, Any]) -> None:
    item.hash_key, item.range_key = hash_key, range_key
    item.attrs = LimitedSizeDict()
    dict.update(item.attrs, {name: DynamoType(value) for name, value in attrs.items()})
    if item.size() > LARGEST_ITEM:
        raise ItemSizeTooLarge


def _quick_project(item: Any, expressions: list[list[str]]) -> Any:
    """Return an item with a few whole attributes; moto's own way finds parts of them."""
    if any(len(path) > 1 or "[" in path[0] for path in expressions):
        return _project(item, expressions)
    kept = {name: item.attrs[name] for (name,) in expressions if name in item.attrs}
    return Item(item.hash_key, item.range_key, kept)


def _plain(value: Any) -> Any:
    """Return a reply of moto's as JSON has it."""
    if isinstance(value, DynamoType):
        nested = value.type in NESTED
        return {value.type: _plain(value.value) if nested else value.value}
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value
