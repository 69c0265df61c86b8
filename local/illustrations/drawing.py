"""Puts a picture together, from the back to the front."""

from __future__ import annotations

from local.illustrations import face, hair
from local.illustrations.backdrops import backdrop
from local.illustrations.extras import extras
from local.illustrations.garments import garment
from local.illustrations.headwear import headwear, hides_hair
from local.illustrations.hijabs import DRAPES, hijab
from local.illustrations.look import Look
from local.illustrations.shapes import SIDE


def draw(look: Look, category: str) -> str:
    """Return a picture as a square SVG file."""
    parts = [backdrop(category), *_person(look)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" '
        f'width="{SIDE}" height="{SIDE}">{"".join(parts)}</svg>\n'
    )


def _person(look: Look) -> list[str]:
    colour = look.hair_hex
    if look.headwear in DRAPES:
        cloth = hijab(look.headwear, look.headwear_colour, look.skin_colour)
        return [face.neck(look), garment(look), cloth, face.features(look), extras(look)]
    return [
        hair.behind(look.hair, colour),
        face.neck(look),
        garment(look),
        face.head(look),
        "" if hides_hair(look.headwear) else hair.front(look.hair, colour),
        face.features(look),
        headwear(look),
        extras(look),
    ]
