"""Prints what one page of a search takes, beside reading everything: calls, bytes, time."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from sys import path as modules
from typing import Any

modules[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]
os.environ |= {
    "AWS_ACCESS_KEY_ID": "benchmark",
    "AWS_SECRET_ACCESS_KEY": "benchmark",
    "AWS_DEFAULT_REGION": "ap-southeast-1",
    "AWS_REQUEST_CHECKSUM_CALCULATION": "when_required",  # a body as it is stored
}

from people import LAST, USER  # noqa: E402
from sorts import SORTS, Sort  # noqa: E402
from table import Table  # noqa: E402

from chalicelib.aws.queues import Queue  # noqa: E402
from chalicelib.aws.session import session  # noqa: E402
from chalicelib.aws.storage import MediaStorage  # noqa: E402
from chalicelib.aws.tables import bind  # noqa: E402
from chalicelib.foundation.search.bases import Bases  # noqa: E402
from chalicelib.foundation.search.finder import Finder  # noqa: E402
from chalicelib.foundation.search.job import BaseJob  # noqa: E402
from chalicelib.kit.jobs import Message  # noqa: E402

CHANGED = 20
ROUNDS = 5
PAGE = 20
LONG = 2000.0  # ms: once is enough
QUEUE = "https://sqs.ap-southeast-1.amazonaws.com/1/search"
HEAD = "| how many | what | DynamoDB calls | KB sent | KB read | KB from S3 | ms |"


def main() -> None:
    bind({sort.model: sort.name for sort in SORTS})
    table = Table()
    table.attach(session())
    print(f"{HEAD}\n|--:|---|--:|--:|--:|--:|--:|")
    for sort in SORTS:
        for size in sort.sizes:
            table.fill(sort, size, changed=CHANGED)
            _measure(table, sort, size)


def _measure(table: Table, sort: Sort, size: int) -> None:
    kind = sort.kind
    storage, queue = MediaStorage("media"), Queue(QUEUE)

    def process() -> Finder:
        return Finder(kind, Bases(storage, kind.name, kind.shape), queue, lambda: LAST)

    def search_at_first() -> None:
        table.forget_objects()
        page(sort, process())

    def build() -> None:
        table.forget_objects()
        bases = Bases(storage, kind.name, kind.shape)
        wanted = {"kind": kind.name, "userId": USER, "newerThan": ""}
        job = BaseJob(lambda _: (kind, bases), lambda: LAST)
        job.work(Message("m", json.dumps(wanted), "r"))

    warm = process()
    steps: dict[str, Callable[[], Any]] = {
        "read everything and filter": lambda: naive(sort),
        "search, before there is a base": search_at_first,
        "make a base (a job)": build,
        "search, first in a process": lambda: page(sort, process()),
        "search": lambda: page(sort, warm),
    }
    for name, step in steps.items():
        if name == "search":
            page(sort, warm)
        _print(table, f"{size:,} {sort.name}", name, step)


def naive(sort: Sort) -> list[Any]:
    """Return the page as one would get it without any of this."""
    rows = list(sort.everything())
    by_id = {sort.kind.id(row): row for row in rows}
    entries = (entry for row in rows if (entry := sort.kind.entry(row)) is not None)
    return [by_id[entry.id] for entry in sort.wish.pick(entries, limit=PAGE).entries]


def page(sort: Sort, finder: Finder) -> list[Any]:
    return finder.page(USER, sort.wish, limit=PAGE).rows


def _print(table: Table, what: str, name: str, step: Callable[[], Any]) -> None:
    times = []
    for _ in range(ROUNDS):
        table.reset()
        started = time.perf_counter()
        step()
        times.append((time.perf_counter() - started - table.seconds) * 1000)
        if times[0] > LONG:
            break
    counted = (table.calls, table.sent // 1024, table.read // 1024, table.loaded // 1024)
    numbers = " | ".join(f"{number:,}" for number in counted)
    print(f"| {what} | {name} | {numbers} | {statistics.median(times):,.0f} |", flush=True)


if __name__ == "__main__":
    main()
