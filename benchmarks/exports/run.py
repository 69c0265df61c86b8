"""Prints what a ZIP of 500 pictures takes, beside one that is made in memory: time and memory."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zipfile import ZipFile

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]
os.environ |= {
    "AWS_ACCESS_KEY_ID": "benchmark",
    "AWS_SECRET_ACCESS_KEY": "benchmark",
    "AWS_DEFAULT_REGION": "ap-southeast-1",
}

from bucket import Bucket  # noqa: E402

from chalicelib.aws.session import session  # noqa: E402
from chalicelib.aws.storage import MediaStorage  # noqa: E402
from chalicelib.core.clock import utc_now  # noqa: E402
from chalicelib.foundation.exports.kind import ExportFile  # noqa: E402
from chalicelib.foundation.exports.packing import Packing  # noqa: E402

MEGABYTE = 1024 * 1024
PICTURE = 3 * MEGABYTE
COUNTS = (10, 100, 500)
KEY = "exports/user/id.zip"


class Pictures:
    """Things that are their own ids, with a picture each."""

    columns = ("name",)

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, str]:
        return {id_: id_ for id_ in ids}

    def files(self, row: str) -> Sequence[ExportFile]:
        return (ExportFile(f"media/user/{row}/image.jpg", "jpg", {"name": row}),)

    def facts(self, row: str) -> Mapping[str, str]:
        return {"name": row}

    def sheets(self, rows: Sequence[str]) -> Mapping[str, str]:
        return {}


def streamed(storage: MediaStorage, ids: list[str]) -> None:
    """Make the ZIP as the product does."""
    out = storage.begin(KEY, "application/zip", "attachment")
    row: Any = SimpleNamespace(
        user_id="user",
        items=ids,
        total=len(ids),
        pattern="{number} {name}",
        created_at=datetime.now(UTC).isoformat(),
    )
    Packing(row, Pictures(), storage, out, utc_now).run(lambda: None)
    out.finish()


def in_memory(storage: MediaStorage, ids: list[str]) -> None:
    """Make the ZIP as one would without any of this."""
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        for id_ in ids:
            archive.writestr(f"{id_}.jpg", storage.read(f"media/{id_}", at_most=PICTURE) or b"")
    storage.write(KEY, file.getvalue(), "application/zip")


WAYS: dict[str, Callable[[MediaStorage, list[str]], None]] = {
    "in memory": in_memory,
    "streamed": streamed,
}


def main() -> None:
    print("| pictures | MB | how | S3 calls | s | CPU s | MB of memory |")
    print("|--:|--:|---|--:|--:|--:|--:|")
    for count in COUNTS:
        for way in WAYS:
            command = [sys.executable, __file__, way, str(count)]
            found = json.loads(subprocess.check_output(command, text=True))
            numbers = " | ".join(f"{number:,.0f}" for number in found["numbers"])
            print(f"| {count} | {found['megabytes']:,.0f} | {way} | {numbers} |", flush=True)


def measure(way: str, count: int) -> None:
    """Make one ZIP in this process, and print as JSON what it took."""
    bucket, storage = Bucket(PICTURE), MediaStorage("media")
    bucket.attach(session())
    WAYS[way](storage, ["warm"])
    before, calls = peak(), bucket.calls.total()
    bucket.received = 0
    started, used = time.perf_counter(), time.process_time()
    WAYS[way](storage, [f"{number:026}" for number in range(count)])
    seconds, cpu = time.perf_counter() - started, time.process_time() - used
    numbers = (bucket.calls.total() - calls, seconds, cpu, peak() - before)
    print(json.dumps({"megabytes": bucket.received / MEGABYTE, "numbers": numbers}))


def peak() -> float:
    """Return the most memory that this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    if sys.argv[1:]:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main()
