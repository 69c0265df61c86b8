"""The base of searches: all of a person's things of one kind as they were at a moment."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from chalicelib.foundation.search.entry import Entry

_QUICK = 3


@dataclass(frozen=True)
class Base:
    """Entries by id. What changed since `watermark` may be in it or not."""

    watermark: str
    entries: dict[str, Entry]


def packed(base: Base, shape: int) -> bytes:
    """Return a base as it is stored."""
    whole = [shape, base.watermark, list(base.entries.values())]
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), _QUICK)


def unpacked(data: bytes, shape: int) -> Base | None:
    """Return a stored base, None when its entries are of another shape."""
    known, watermark, entries = json.loads(zlib.decompress(data))
    if known != shape:
        return None
    shared: dict[str, str] = {}  # many have the same facets
    return Base(
        watermark,
        {
            id_: Entry(id_, text, shared.setdefault(facets, facets), tuple(ranks))
            for id_, text, facets, ranks in entries
        },
    )


def by_id(entries: Iterable[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in entries}
