"""Forms by which a browser sends a file straight to the bucket."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import iso
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.media.schemas import UploadForm

GRACE = timedelta(minutes=15)


class UploadForms:
    """Signs forms bound to one key, one type, one size and, if it is known, one content."""

    def __init__(self, storage: MediaStorage, *, lifetime: timedelta) -> None:
        self._storage = storage
        self._lifetime = lifetime

    def form(
        self,
        key: UploadKey,
        content_type: str,
        size: int,
        *,
        now: datetime,
        sha256: str | None = None,
    ) -> UploadForm:
        """Return the form for a file of `size` bytes; signing calls nobody.

        With `sha256`, in hexadecimal, S3 takes that very file and no other.
        """
        form = self._storage.post_form(
            str(key), content_type, size, sha256=sha256, now=now, lifetime=self._lifetime
        )
        return UploadForm(url=form.url, fields=form.fields, expires_at=iso(form.expires_at))

    def overdue_at(self, now: datetime) -> datetime:
        """Return when a file that is reserved now and has not come will not come any more."""
        return now + self._lifetime + GRACE
