"""Brand kits in the states that tests start from, made by the product's own parts."""

from __future__ import annotations

import json
from typing import Any

from chalicelib.kit.jobs import Invocation, Message
from tests.integration.person import Answer, Person
from tests.integration.roles import acting
from tests.unit.imaging.samples import encoded
from tests.unit.imaging.test_palette import a_logo

KITS = "/apps/brand-kit"
LOGO = encoded(a_logo(side=200), "PNG")


def create(person: Person, **fields: Any) -> dict[str, Any]:
    """Create a kit."""
    answer = person.post(f"{KITS}/kits", {"brandName": "Kopi Senja", **fields})
    assert answer.status == 201, answer.json
    kit: dict[str, Any] = answer.json["kit"]
    return kit


def store(person: Person, kit_id: str) -> None:
    """Give a person a kit of this id."""
    from chalicelib import host
    from chalicelib.apps.brand_kit import APP
    from chalicelib.apps.brand_kit.store.kits import KitRow, live_place

    host.platform().bind(APP)
    then = "2026-01-01T00:00:00.000Z"
    place = live_place(kit_id)
    row = KitRow(person.user_id, kit_id, place=place, brand_name="Kopi Senja", created_at=then)
    row.updated_at = then
    row.save()


def read(person: Person, kit_id: str) -> dict[str, Any]:
    kit: dict[str, Any] = person.get(f"{KITS}/kits/{kit_id}").json["kit"]
    return kit


def announce(person: Person, kit_id: str, kind: str = "primary", **fields: Any) -> Answer:
    """Announce a logo."""
    body = {"kind": kind, "contentType": "image/png", "size": len(LOGO), **fields}
    return person.post(f"{KITS}/kits/{kit_id}/logo", body)


def arrive(person: Person, answer: Answer, data: bytes = LOGO) -> None:
    """Let the file of an announced logo arrive and be processed."""
    from chalicelib import host

    key = answer.json["upload"]["fields"]["key"]
    host.platform().storage.write(key, data, "image/png")
    body = json.dumps({"Records": [{"s3": {"object": {"key": key}}}]})
    with acting("thumbnail"):
        host._worker("thumbnail")(Message("m", body, "r"), Invocation(60))


def with_logo(person: Person, kit_id: str, kind: str = "primary", data: bytes = LOGO) -> None:
    """Give a kit a logo."""
    arrive(person, announce(person, kit_id, kind), data)
