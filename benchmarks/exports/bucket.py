"""A bucket without a network: all pictures are one, and what is sent is read and forgotten."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.session import Session

UPLOAD = "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"
DONE = "<CompleteMultipartUploadResult/>"
CHUNK = 64 * 1024


class Bucket:
    """Answers S3 in place of AWS and counts."""

    def __init__(self, picture_bytes: int) -> None:
        self._picture = secrets.token_bytes(picture_bytes)
        self.calls: Counter[str] = Counter()
        self.received = 0

    def attach(self, session: Session) -> None:
        session.register("before-send.s3", self._answer)

    def _answer(self, request: Any, event_name: str, **_: Any) -> AWSResponse:
        operation = event_name.rsplit(".", 1)[-1]
        self.calls[operation] += 1
        if operation == "GetObject":
            return _reply(request, self._picture, {"ETag": '"p"'})
        if operation in ("UploadPart", "PutObject"):
            self._take(request.body)
            return _reply(request, b"", {"ETag": '"part"'})
        return _reply(request, (UPLOAD if operation == "CreateMultipartUpload" else DONE).encode())

    def _take(self, body: Any) -> None:
        readable = body if hasattr(body, "read") else BytesIO(body)
        while piece := readable.read(CHUNK):
            self.received += len(piece)


def _reply(request: Any, data: bytes, headers: dict[str, str] | None = None) -> AWSResponse:
    length = {"content-length": str(len(data))}
    return AWSResponse(request.url, 200, {**length, **(headers or {})}, _Body(data))


class _Body(BytesIO):
    """A body as urllib3 has it."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        yield self.read()
