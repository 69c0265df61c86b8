"""Photos of products from upload to catalogue: `python benchmarks/thumbnails/arrival.py [rounds]`.

The whole work of the function that takes them, AWS answered out of memory: CPU time.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

from botocore.awsrequest import AWSResponse  # noqa: E402
from pictures import PREPARED, write_pictures  # noqa: E402

from chalicelib import host  # noqa: E402
from chalicelib.apps.product_manager.store.pictures import PictureRow, upload_key  # noqa: E402
from chalicelib.aws.session import session  # noqa: E402
from chalicelib.kit.jobs import Invocation, Message  # noqa: E402
from infra.names import table_id  # noqa: E402

USER, PICTURE = "benchmark", "01JZ0000000000000000000000"
KEY = str(upload_key(USER, PICTURE))
CASES = [case for case in PREPARED if case.size == "12 MP"]
TABLES = {f"{name.upper()}_TABLE": table_id(name) for part in host.PARTS for name in part.tables()}
os.environ |= {
    "AWS_ACCESS_KEY_ID": "benchmark",
    "AWS_SECRET_ACCESS_KEY": "benchmark",
    "AWS_DEFAULT_REGION": "ap-southeast-1",
    "JWT_SECRET": "a secret of the benchmark of 32 bytes",
    "MEDIA_BUCKET": "media",
    "QUEUE_URL_PREFIX": "https://sqs.ap-southeast-1.amazonaws.com/1/lumiku-",
    **TABLES,
}


class Body(BytesIO):
    """A body as urllib3 has it."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.read()


class Cloud:
    """Has one raw upload that a picture's row waits for, and takes whatever is stored."""

    def __init__(self) -> None:
        self.raw, self.declared_type, self.stored = b"", "", 0

    def attach(self) -> None:
        session().register("before-send.s3", self._s3)
        session().register("before-send.dynamodb", self._dynamodb)

    def _s3(self, request: Any, event_name: str, **_: Any) -> AWSResponse:
        operation = event_name.rpartition(".")[2]
        self.stored += operation == "PutObject"
        found = {"GetObject": self.raw, "DeleteObjects": b"<DeleteResult/>"}
        return _reply(request, found.get(operation, b""))

    def _dynamodb(self, request: Any, **_: Any) -> AWSResponse:
        row = PictureRow(
            USER,
            PICTURE,
            product_id=PICTURE,
            name="Kopi Gayo",
            status="awaiting_upload",
            declared_type=self.declared_type,
            declared_size=len(self.raw),
            attempts=1,
            created_at="2026-01-19T10:00:00.000Z",
        ).serialize()
        return _reply(request, json.dumps({"Item": row, "Attributes": row}).encode())


def _reply(request: Any, data: bytes) -> AWSResponse:
    return AWSResponse(request.url, 200, {"content-length": str(len(data))}, Body(data))


def main(rounds: int) -> None:
    """Print a Markdown table; every photo arrives once a round, after one that is not counted."""
    cloud = Cloud()
    cloud.attach()
    work = host._worker("thumbnail")  # noqa: SLF001 - what the function runs, without its queue
    body = json.dumps({"Records": [{"s3": {"object": {"key": KEY}}}]})
    message = Message("benchmark", body, "benchmark")
    seconds: dict[str, list[float]] = {case.label: [] for case in CASES}
    with TemporaryDirectory() as folder:
        files = write_pictures(Path(folder), CASES)
        for number in range(rounds + 1):
            for case in CASES:
                cloud.raw = files[case.label].read_bytes()
                cloud.declared_type, cloud.stored = f"image/{case.form.lower()}", 0
                taken = _cpu_seconds(lambda: work(message, Invocation(60)))
                assert cloud.stored == 2, "picture and thumbnail were not stored"
                seconds[case.label] += [taken] if number else []
    print("| photo of a product | CPU, ms | slowest, ms |\n|---|---|---|")
    for label, found in seconds.items():
        print(f"| {label} | {median(found) * 1000:.0f} | {max(found) * 1000:.0f} |")


def _cpu_seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
