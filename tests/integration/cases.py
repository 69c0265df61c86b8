"""One valid call of every endpoint, collected from the apps' own `<app>/cases.py`.

Such a module has `CASES` by method and full path, and `things(owner)`, which gives a person one of
everything and returns the ids by the names that the cases use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
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


def brought(name: str) -> dict[str, Any]:
    """Return the modules of this name that apps bring, by their folders."""
    return {
        folder: import_module(f"{__package__}.{folder}.{name}")
        for folder in dict.fromkeys(HOMES.values())
        if (Path(__file__).parent / folder / f"{name}.py").exists()
    }


CASES: dict[str, Case] = {
    route: case for module in brought("cases").values() for route, case in module.CASES.items()
}


def an_estate(owner: Person, route: str) -> Estate:
    """Give a person one of everything that the app of this endpoint has."""
    things = brought("cases")[home(route)].things(owner)
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
    of = {name: estate[thing] for name, thing in case.of.items()}
    return method, path, {**case.body, **of, **{name: [of[name]] for name in case.lists}}
