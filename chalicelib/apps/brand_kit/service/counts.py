"""How many things of the other apps carry which kit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from chalicelib.foundation.brands.carried import KIT
from chalicelib.foundation.search.finder import Finder


class Counts:
    """Counts by what searches know: nothing is kept in step, and nothing is read one by one."""

    def __init__(self, finders: Mapping[str, Finder]) -> None:
        self._finders = finders

    def of(self, user_id: str) -> dict[str, Counter[str]]:
        """Return for each sort of things how many carry which kit, by its id."""
        return {name: _by_id(finder, user_id) for name, finder in self._finders.items()}


def _by_id(finder: Finder, user_id: str) -> Counter[str]:
    tally = finder.tally(user_id, KIT)
    return Counter({folded.upper(): count for folded, count in tally.items()})
