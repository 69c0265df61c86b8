"""A file arrived: the app it was sent to prepares it; then the raw file is thrown away."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote_plus

from chalicelib.aws.queues import Outgoing
from chalicelib.core.errors import AppError
from chalicelib.foundation.media.keys import UploadKey, parse_upload_key
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.kit.jobs import Message

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture

LEASE = timedelta(seconds=90)
ATTEMPTS = 3
MISSING = "The uploaded file could not be found. Please upload it again."
WORKER_KILLER = "The picture could not be processed. Please try another picture."


class UnknownUpload(AppError):
    """A file lies where no app expects one. It stays there; the message says where."""

    code = "unknown_upload"


class UploadKind(Protocol):
    """What an app does with pictures that people send it. Every method may be called again."""

    most: int
    """The largest file it takes, in bytes."""

    def find(self, user_id: str, id_: str) -> Any | None:
        """Return the row a file was reserved for: with `status`, `declared_type`, `attempts`."""
        ...

    def is_open(self, row: Any) -> bool:
        """Tell whether the row still waits for its picture."""
        ...

    def take(self, row: Any, lease: timedelta) -> None:
        """Claim and load the row, counting the attempt. Raises `RetryLater` while it is taken."""
        ...

    def prepare(self, row: Any, data: bytes) -> PreparedPicture:
        """Return what is kept of the file that came. Raises `PictureRejected`."""
        ...

    def finish(self, row: Any, facts: PictureFacts) -> bool:
        """Give the row its picture; False when it is not wanted any more."""
        ...

    def refuse(self, row: Any, code: str, reason: str) -> None:
        """End the row without a picture and return its charge."""
        ...


class ArrivalJob:
    """Turns raw uploads into pictures. `kinds` finds by app who expects a file, None if nobody."""

    def __init__(self, kinds: Callable[[str], UploadKind | None], pictures: PictureStore) -> None:
        self._kinds = kinds
        self._pictures = pictures

    def work(self, message: Message) -> None:
        for name in _uploaded_keys(message):
            key = parse_upload_key(name)
            kind = self._kinds(key.app_id) if key else None
            if key is None or kind is None:
                raise UnknownUpload("no app expects this file", key=name)
            self._process(kind, key, name)
            self._pictures.discard_raw(name)

    def _process(self, kind: UploadKind, key: UploadKey, name: str) -> None:
        row = kind.find(key.user_id, key.id)
        if row is None:
            self._pictures.discard(key.user_id, key.id)
        elif kind.is_open(row):
            kind.take(row, LEASE)
            self._prepare(kind, row, key, name)

    def _prepare(self, kind: UploadKind, row: Any, key: UploadKey, name: str) -> None:
        from chalicelib.imaging import PictureRejected

        if row.attempts > ATTEMPTS:
            # Whoever began with it was killed, every time: for want of memory or of time.
            kind.refuse(row, "not_processed", WORKER_KILLER)
            return
        data = self._pictures.raw(name, at_most=kind.most)
        if data is None:
            kind.refuse(row, "upload_missing", MISSING)
            return
        try:
            picture = kind.prepare(row, data)
        except PictureRejected as rejected:
            kind.refuse(row, rejected.code, rejected.message)
            return
        if not kind.finish(row, self._pictures.save(key.user_id, key.id, picture)):
            self._pictures.discard(key.user_id, key.id)


def arrival_of(key: UploadKey) -> Outgoing:
    """Return the message that S3 sends when a file arrives, to be sent in its place."""
    return Outgoing(key.id, {"Records": [{"s3": {"object": {"key": str(key)}}}]}, key.user_id)


def _uploaded_keys(message: Message) -> list[str]:
    """Return the keys in an S3 event; S3's own test message has none."""
    records = json.loads(message.body).get("Records", [])
    return [unquote_plus(record["s3"]["object"]["key"]) for record in records]
