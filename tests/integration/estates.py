"""Things of one owner in each app, made once and come back to: quicker than making them again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.integration.cases import Estate, an_estate, home
from tests.integration.conftest import SECRET
from tests.integration.person import Person
from tests.integration.rows import Rows
from tests.integration.stored import every_object


@dataclass
class Kept:
    """An estate as it was made."""

    estate: Estate
    files: set[str] = field(default_factory=lambda: set(every_object()))
    rows: Rows = field(default_factory=Rows)

    def is_whole(self) -> bool:
        """Tell whether all its files are there; rows come back, files do not."""
        return self.files <= set(every_object())


@dataclass
class Estates:
    """Estates by the folders of their apps; for tests of one module."""

    http: Any
    kept: dict[str, Kept] = field(default_factory=dict)

    def of(self, route: str) -> Estate:
        """Return things in the app of an endpoint, as if nothing had been done with them yet."""
        kept = self.kept.get(home(route))
        if kept is None or not kept.is_whole():
            kept = self.kept[home(route)] = Kept(an_estate(Person(self.http, SECRET), route))
        kept.rows.restore()
        return kept.estate
