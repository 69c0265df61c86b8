"""Searches as tests make them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.integration.person import APP, Answer, Person


def found(person: Person, **query: Any) -> list[str]:
    """Return the names of the avatars on the first page."""
    return [avatar["name"] for avatar in find(person, **query).json["avatars"]]


def find(person: Person, **query: Any) -> Answer:
    answer = person.get(f"{APP}/avatars", **query)
    assert answer.status == 200, answer.json
    return answer


def pages(person: Person, **query: Any) -> Iterator[Answer]:
    """Follow the cursors."""
    cursor: str | None = ""
    while cursor is not None:
        answer = find(person, **query, **({"cursor": cursor} if cursor else {}))
        yield answer
        cursor = answer.json["nextCursor"]


def bases() -> Any:
    """Return the product's own bases of avatars."""
    from chalicelib import host

    return host.platform().searched("avatar")[1]


def make_base(person: Person) -> None:
    """Have the person's first base made."""
    from chalicelib import host
    from chalicelib.kit.jobs import Invocation, Message

    drop_base(person)
    wanted = {"kind": "avatar", "userId": person.user_id, "newerThan": ""}
    host._worker("search")(Message("m", json.dumps(wanted), "r"), Invocation(300))
    assert bases().find(person.user_id) is not None


def old_base(person: Person) -> None:
    """Store a base from before the person had anything."""
    from chalicelib.foundation.search.base import Base

    drop_base(person)
    assert bases().replace(person.user_id, Base("2026-01-01T00:00:00.000Z", {}), None)


def drop_base(person: Person) -> None:
    """Remove the person's base, and the memory of it."""
    from chalicelib import host

    host.platform().storage.delete([f"search/avatar/{person.user_id}"])
    bases().forget(person.user_id)
