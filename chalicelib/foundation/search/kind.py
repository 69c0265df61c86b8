"""What an app tells about its things that can be found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from chalicelib.aws.tables import Page
from chalicelib.foundation.search.entry import Entry


class SearchKind(Protocol):
    """One kind of things. Its rows have `changed_at`, set by `stamps.stamp` in every change."""

    name: str
    shape: int
    """Raised when `entry` returns something else: bases from before are made anew."""

    def id(self, row: Any) -> str: ...

    def entry(self, row: Any) -> Entry | None:
        """Return what is known of a row, which may hold the compact fields alone.

        None when it is not to be found: in the trash, or on its way out.
        """
        ...

    def first(self, user_id: str, limit: int) -> Page[Any]:
        """Return whole rows of what can be found, read consistently in one call."""
        ...

    def every(self, user_id: str) -> Iterable[Any]:
        """Yield all that can be found, newest first, with the compact fields, read consistently."""
        ...

    def changed(self, user_id: str, since: str) -> Sequence[Any]:
        """Return what changed since then, with the compact fields, also what is in the trash."""
        ...

    def rows(self, user_id: str, ids: Sequence[str]) -> dict[str, Any]:
        """Return whole rows by id, as they are now, in one call; some may be gone."""
        ...
