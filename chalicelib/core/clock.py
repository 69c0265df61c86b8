"""Time, passed in wherever it matters so that tests can move it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the current time, aware, in UTC."""
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """Return `moment` in ISO 8601, UTC, milliseconds, `Z`; such texts sort like the moments."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_iso(text: str) -> datetime:
    """Return the aware moment that `iso` wrote."""
    return datetime.fromisoformat(text)


Clock = Callable[[], datetime]
