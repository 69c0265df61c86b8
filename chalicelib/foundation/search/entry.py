"""What is known of one thing that can be found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from chalicelib.foundation.search.words import folded

Rank = str | int
_MARK = "\n"


class Entry(NamedTuple):
    """One thing: what words are looked for in, what it is filtered by, what it is sorted by."""

    id: str
    text: str
    facets: str
    ranks: tuple[Rank, ...]

    def values(self, name: str) -> list[str]:
        """Return what it is filtered by under this name, as `folded` writes it."""
        return re.findall(f"{_MARK}{name}=(.*){_MARK}", self.facets)


def facets(values: Mapping[str, str | Iterable[str] | None]) -> str:
    """Return properties by name as an entry holds them; one may have several values."""
    found = [
        facet(name, value)
        for name, given in values.items()
        for value in ([given] if isinstance(given, str) else given or ())
    ]
    return "".join(found)


def facet(name: str, value: str) -> str:
    """Return what the facets of an entry hold when it has this property."""
    return f"{_MARK}{name}={folded(value)}{_MARK}"
