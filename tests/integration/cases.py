"""One valid call of every endpoint, collected from the apps' own `<app>/cases.py`.

Such a module has `CASES` by method and full path, and `things(owner)`, which gives a person one of
everything and returns the ids by the names that the cases use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from chalicelib import host
from chalicelib.foundation.app import App
from chalicelib.kit.endpoint import Endpoint
from tests.integration.case import Case
from tests.integration.person import Person

SHARED = "shared"
HOMES = {
    part.id: part.id.replace("-", "_") if isinstance(part, App) else SHARED for part in host.PARTS
}
"""The folders of the parts' cases; those of what the apps share are together."""


@dataclass(frozen=True)
class Estate:
    """What a person owns when a case begins: ids by the names that the cases use."""

    owner: Person
    things: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.things[name]


def mounted() -> dict[str, Endpoint]:
    """Return every registered endpoint by method and full path."""
    return {served.route: served.endpoint for served in host.mounted()}


def home(route: str) -> str:
    """Return the folder below this one where the case of a registered endpoint belongs."""
    (part,) = [served.part for served in host.mounted() if served.route == route]
    return HOMES[part]


def _collected() -> dict[str, Case]:
    cases: dict[str, Case] = {}
    for folder in dict.fromkeys(HOMES.values()):
        if find_spec(f"{__package__}.{folder}") is not None:
            cases |= _module(folder).CASES
    return cases


def _module(folder: str) -> Any:
    return import_module(f"{__package__}.{folder}.cases")


CASES = _collected()


def an_estate(owner: Person, route: str) -> Estate:
    """Give a person one of everything that the app of this endpoint has."""
    things = _module(home(route)).things(owner)
    return Estate(owner, {"owner": owner.user_id, **things})


def caller(route: str, owner: Person) -> Person:
    """Return the owner as what the route's case calls."""
    return CASES[route].caller(owner.http, owner.secret, owner.user_id)


def fill(route: str, estate: Estate) -> tuple[str, str, dict[str, Any] | None]:
    """Return method, path and body of the route's case, about things of `estate`."""
    case = CASES[route]
    method, pattern = route.split(" ")
    path = re.sub(r"{(\w+)}", lambda match: estate[case.path[match[1]]], pattern)
    if case.body is None:
        return method, path, None
    return method, path, {**case.body, **{name: estate[thing] for name, thing in case.of.items()}}
