"""Brands for the journeys: logos drawn in code, kits made over the API."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import FilePayload

from tests.e2e.owner import Owner
from tests.stack.deployed import eventually

KITS = "/apps/brand-kit"
SHAPES = {
    "cup": '<path d="M60 90h120v50a60 60 0 0 1-120 0z" fill="{main}"/>'
    '<path d="M180 100h18a26 26 0 0 1 0 52h-22" fill="none" stroke="{main}" stroke-width="14"/>'
    '<path d="M95 70q-14-18 0-34M125 70q-14-18 0-34" fill="none" stroke="{other}" '
    'stroke-width="10" stroke-linecap="round"/>',
    "leaf": '<path d="M120 30c70 20 90 90 40 160-70-10-100-80-40-160z" fill="{main}"/>'
    '<path d="M120 200c0-60 20-100 40-130" fill="none" stroke="{other}" stroke-width="10"/>',
}


def drawing(shape: str, main: str, other: str) -> bytes:
    """Return a logo as SVG, with wide margins."""
    inside = SHAPES[shape].format(main=main, other=other)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 240">{inside}</svg>'.encode()


def logo_file(name: str, data: bytes) -> FilePayload:
    return {"name": name, "mimeType": "image/svg+xml", "buffer": data}


def call(owner: Owner, method: str, path: str, body: Any = None) -> Any:
    """Return the JSON of a request to Brand Kit that must succeed."""
    answer = owner.studio.call(method, f"{KITS}{path}", body)
    assert answer.ok, answer.text
    return answer.json()


def create(owner: Owner, name: str, starter: str | None = None) -> str:
    """Create a kit, perhaps with the look of a starter; return its id."""
    look: dict[str, Any] = {}
    if starter:
        starters = call(owner, "GET", "/starters")["starters"]
        [found] = [one for one in starters if one["id"] == starter]
        colors = [{"hex": one["hex"], "role": one["role"]} for one in found["colors"]]
        look = {"category": found["category"], "colors": colors, "fonts": found["fonts"]}
        look |= {"tagline": found["tagline"]["id"], "tone": found["tone"]["id"]}
    return str(call(owner, "POST", "/kits", {"brandName": name, **look})["kit"]["id"])


def give_logo(owner: Owner, kit_id: str, data: bytes, kind: str = "primary") -> None:
    """Upload a drawing and wait until the kit shows it."""
    body = {"kind": kind, "contentType": "image/svg+xml", "size": len(data)}
    form = call(owner, "POST", f"/kits/{kit_id}/logo", body)["upload"]
    assert owner.studio.send(form, data).status_code == 204
    assert eventually(lambda: logo(owner, kit_id, kind)["status"] == "ready")


def logo(owner: Owner, kit_id: str, kind: str = "primary") -> Any:
    return call(owner, "GET", f"/kits/{kit_id}")["kit"]["logos"][kind]


def kits(owner: Owner) -> Any:
    return call(owner, "GET", "/kits")["kits"]


def several(owner: Owner) -> str:
    """Give somebody three brands; return the id of one that has a look, a logo and more."""
    skin = create(owner, "Melati Skin", "skincare")
    give_logo(owner, skin, drawing("leaf", "#9C4A5B", "#E9C7C0"))
    create(owner, "Batik Lestari", "kriya")
    coffee = create(owner, "Kopi Senja", "kopi")
    give_logo(owner, coffee, drawing("cup", "#5B3A29", "#B5541C"))
    call(owner, "PATCH", f"/kits/{coffee}", {"identity": {"whatsapp": "0812 3456 7890"}})
    call(owner, "POST", f"/kits/{coffee}/default")
    return coffee
