"""Drawing a look: DiceBear's Avataaars figure on a soft backdrop, as PNG or JPEG.

The figure is "Avataaars" by Pablo Stanley, free for personal and commercial use
(https://avataaars.com/).
"""

from __future__ import annotations

import io
import json
from functools import cache
from importlib.resources import files
from typing import Any

import resvg_py
from dicebear import Avatar, Style
from PIL import Image

from local.model_server.backdrop import backdrop
from local.model_server.look import Look
from local.model_server.mark import demo_mark

# Wider than high or this much higher than wide, a bust fills the picture; beyond, a medallion.
TALL = 1.35


def draw(look: Look, width: int, height: int) -> bytes:
    """Return `look` as a PNG file of exactly `width` x `height` pixels."""
    svg = portrait_svg(look, width, height)
    return bytes(
        resvg_py.svg_to_bytes(svg_string=svg, width=width, height=height, skip_system_fonts=True)
    )


def as_jpeg(png: bytes) -> bytes:
    """Return the PNG file `png` as a JPEG file."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        picture.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()


def portrait_svg(look: Look, width: int, height: int) -> str:
    """Return the whole picture as SVG: backdrop, figure, mark."""
    figure = (
        _medallion(look, width, height) if height > TALL * width else _bust(look, width, height)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{backdrop(look.background, width, height)}'
        f"{figure}{demo_mark(width, height)}</svg>"
    )


def _bust(look: Look, width: int, height: int) -> str:
    side = min(width * 1.06, height * 0.94)
    return _figure(look, x=(width - side) / 2, y=height - side, side=side)


def _medallion(look: Look, width: int, height: int) -> str:
    side = width * 0.88
    x, y = (width - side) / 2, (height - side) / 2
    radius = side / 2
    return (
        f'<clipPath id="medallion"><circle cx="{width / 2}" cy="{height / 2}" r="{radius}"/>'
        f'</clipPath><circle cx="{width / 2}" cy="{height / 2}" r="{radius}" fill="#fff" '
        f'fill-opacity=".45"/><g clip-path="url(#medallion)">'
        f"{_figure(look, x=x + side * 0.05, y=y + side * 0.1, side=side * 0.9)}</g>"
    )


def _figure(look: Look, *, x: float, y: float, side: float) -> str:
    svg = Avatar(_style(), _options(look)).to_string()
    place = f'<svg x="{x:.2f}" y="{y:.2f}" width="{side:.2f}" height="{side:.2f}" '
    return svg.replace("<svg ", place, 1)


@cache
def _style() -> Style:
    definition = files("dicebear_styles").joinpath("avataaars.json").read_text("utf-8")
    return Style(json.loads(definition))


def _options(look: Look) -> dict[str, Any]:
    return {
        "seed": "lumiku",
        "topVariant": look.top,
        "topProbability": 0 if look.top == "bald" else 100,
        "hairColor": look.hair,
        "hatColor": look.headwear,
        "skinColor": look.skin,
        "eyesVariant": look.eyes,
        "eyebrowsVariant": look.eyebrows,
        "mouthVariant": look.mouth,
        "clothesVariant": look.clothes,
        "clothesColor": look.clothes_colour,
        **_optional("facialHair", look.facial_hair, look.hair),
        **_optional("accessories", look.glasses, "#30343c"),
    }


def _optional(part: str, variant: str | None, colour: str) -> dict[str, Any]:
    if variant is None:
        return {f"{part}Probability": 0}
    return {f"{part}Variant": variant, f"{part}Probability": 100, f"{part}Color": colour}
