"""Objects that are written piece by piece, in little memory, and are there when all of it is.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
"""

from __future__ import annotations

from typing import Any

# S3 takes 10,000 parts of at least 5 MiB, the last one apart.
PART_BYTES = 16 * 1024 * 1024


class ObjectWriter:
    """An object as a file that can only be written to; there is nothing to read before `finish`."""

    def __init__(self, client: Any, upload: dict[str, str]) -> None:
        self._client = client
        self._upload = upload
        self._waiting = bytearray()
        self._parts: list[dict[str, Any]] = []
        self.size = 0
        """How many bytes were written so far."""

    @property
    def upload_id(self) -> str:
        """Return what names the upload when it is to be given up."""
        return self._upload["UploadId"]

    def write(self, data: bytes) -> int:
        """Take some bytes, and send them on when there are enough for a part."""
        self._waiting += data
        self.size += len(data)
        if len(self._waiting) >= PART_BYTES:
            self._send()
        return len(data)

    def flush(self) -> None:
        """Send nothing: parts have to be large."""

    def finish(self) -> None:
        """Send the rest, and let the object be there in place of an older one of its key."""
        self._send()
        self._client.complete_multipart_upload(
            **self._upload, MultipartUpload={"Parts": self._parts}
        )

    def _send(self) -> None:
        number = len(self._parts) + 1
        reply = self._client.upload_part(**self._upload, PartNumber=number, Body=self._waiting)
        # What a part was checked by has to be named again in the end.
        checked = {name: reply[name] for name in ("ETag", "ChecksumCRC32") if name in reply}
        self._parts.append({"PartNumber": number, **checked})
        self._waiting = bytearray()
