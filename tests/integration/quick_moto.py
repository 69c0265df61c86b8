"""Keeps moto quick: how much it copies, how it reads its own answers, what it still holds."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from botocore.useragent import UserAgentComponent
from moto.core import responses
from moto.core.serialize import ResponseSerializer
from moto.dynamodb import models
from moto.s3.models import s3_backends

DDB_TYPES = {"S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL"}
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


@contextmanager
def attribute_values_read_directly() -> Iterator[None]:
    """Read `{"S": "text"}` as it is: moto looks for each of ten types under ten other names."""
    original = ResponseSerializer.get_value

    def get_value(serializer: Any, value: Any, key: str, shape: Any) -> Any:
        if type(value) is dict and len(value) == 1 and not value.keys().isdisjoint(DDB_TYPES):
            return value.get(key)
        return original(serializer, value, key, shape)

    with patch.object(ResponseSerializer, "get_value", get_value):
        yield


@contextmanager
def names_found_once() -> Iterator[None]:
    """Look once, not with each call, for a service's operations and for what calls botocore."""
    names = cache(responses.method_names_from_class)
    written = cache(UserAgentComponent.to_string)
    with (
        patch.object(responses, "method_names_from_class", names),
        patch.object(UserAgentComponent, "to_string", written),
    ):
        yield


def forget_everything() -> None:
    """Empty every table and every bucket."""
    for regions in models.dynamodb_backends.values():
        for backend in regions.values():
            for table in backend.tables.values():
                table.items.clear()
    for partitions in s3_backends.values():
        for backend in partitions.values():
            for bucket in backend.buckets.values():
                bucket.keys.clear()
