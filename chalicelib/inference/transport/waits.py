"""How long a provider asks us to wait, in seconds, read from its answer."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_WAIT = 600.0
_LIMIT = re.compile(r";\s*(r|t)\s*=\s*(\d+)")


def asked_wait(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Return the wait from `Retry-After` or an exhausted `RateLimit`, the longer one, capped.

    `Retry-After` is a number of seconds or an HTTP date (RFC 9110, 10.2.3). `RateLimit` items
    look like `"api";r=0;t=55` (Hugging Face Hub) and count only when nothing remains (r=0).
    """
    waits = [*_retry_after(headers.get("Retry-After", ""), now), *_rate_limit(headers)]
    return longest(waits)


def longest(waits: Iterable[float]) -> float | None:
    """Return the longest usable wait, at most LONGEST_WAIT seconds; None when there is none."""
    usable = [wait for wait in waits if math.isfinite(wait) and wait >= 0]
    return min(max(usable), LONGEST_WAIT) if usable else None


def _retry_after(value: str, now: datetime) -> list[float]:
    value = value.strip()
    if re.fullmatch(r"\d{1,9}(\.\d+)?", value):
        return [float(value)]
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return []
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return [max(0.0, (aware - now).total_seconds())]


def _rate_limit(headers: Mapping[str, str]) -> list[float]:
    items = [dict(_LIMIT.findall(item)) for item in headers.get("RateLimit", "").split(",")]
    return [float(item["t"]) for item in items if item.get("r") == "0" and "t" in item]
