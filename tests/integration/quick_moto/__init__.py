"""Makes moto quick: nine tenths of what it did was to copy, parse and compare the same again.

What moto decides stays moto's: conditions, updates, order, refusals. Every patch says what is left
out, and hands over to moto's own way whatever is not the usual case.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from moto.dynamodb.models import dynamodb_backends
from moto.s3.models import s3_backends
from moto.sqs.models import sqs_backends

from .answers import rows_asked_directly
from .calls import calls_made_with_less
from .expressions import expressions_parsed_once
from .names import names_found_once
from .objects import files_read_directly
from .queries import queries_of_one_partition
from .signatures import requests_left_unsigned
from .transactions import only_what_is_touched_is_copied
from .updates import plain_updates_done_directly
from .values import values_compared_and_copied_as_they_are


@contextmanager
def quick_moto() -> Iterator[None]:
    """Have moto do its work with less."""
    with ExitStack() as patches:
        for patched in (
            names_found_once,
            calls_made_with_less,
            requests_left_unsigned,
            rows_asked_directly,
            files_read_directly,
            expressions_parsed_once,
            plain_updates_done_directly,
            values_compared_and_copied_as_they_are,
            queries_of_one_partition,
            only_what_is_touched_is_copied,
        ):
            patches.enter_context(patched())
        yield


def forget_everything() -> None:
    """Empty every table, every bucket and every queue."""
    for table in _everywhere(dynamodb_backends, "tables"):
        table.items.clear()
    for bucket in _everywhere(s3_backends, "buckets"):
        bucket.keys.clear()
    for queue in _everywhere(sqs_backends, "queues"):
        queue._messages.clear()
        queue._pending_messages.clear()


def _everywhere(backends: Any, things: str) -> Iterator[Any]:
    for regions in backends.values():
        for backend in regions.values():
            yield from getattr(backend, things).values()
