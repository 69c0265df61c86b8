"""A kit for other programs: design tokens and CSS variables.

Design tokens: https://www.designtokens.org/TR/2025.10/format/ and …/color/. A second colour or font
of the same role has a number: `neutral-2`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from chalicelib.apps.brand_kit.catalogue import find_font
from chalicelib.apps.brand_kit.store.kits import KitRow
from chalicelib.core.colour import channels


def as_tokens(kit: KitRow) -> str:
    """Return the kit's colours and fonts in the W3C's format for design tokens."""
    fonts = list(_named(kit.fonts or ()))
    tokens = {
        "$description": kit.brand_name,
        "color": {
            "$type": "color",
            **{name: _color_token(color) for name, color in _named(kit.colors or ())},
        },
        "font-family": {
            "$type": "fontFamily",
            **{name: {"$value": _families(font["family"])} for name, font in fonts},
        },
        "font-weight": {
            "$type": "fontWeight",
            **{name: {"$value": font["weights"][0]} for name, font in fonts},
        },
    }
    return json.dumps(tokens, indent=2, ensure_ascii=False) + "\n"


def as_css(kit: KitRow) -> str:
    """Return the kit's colours and fonts as custom properties."""
    lines = [f"  --color-{name}: {color['hex']};" for name, color in _named(kit.colors or ())]
    for name, font in _named(kit.fonts or ()):
        first, *others = _families(font["family"])
        lines.append(f"  --font-{name}: {', '.join([json.dumps(first), *others])};")
        lines.append(f"  --font-{name}-weight: {font['weights'][0]};")
    return "\n".join([":root {", *lines, "}", ""])


def _named(items: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what a kit has of something, each under a name of its own."""
    seen: Counter[str] = Counter()
    for item in items:
        role = item["role"]
        seen[role] += 1
        yield (role if seen[role] == 1 else f"{role}-{seen[role]}"), item


def _color_token(color: Mapping[str, Any]) -> dict[str, Any]:
    components = [round(channel / 255, 4) for channel in channels(color["hex"])]
    value = {"colorSpace": "srgb", "components": components, "hex": color["hex"].lower()}
    named = {"$description": color["name"]} if color.get("name") else {}
    return {"$value": value, **named}


def _families(family: str) -> list[str]:
    font = find_font(family)
    return [family, font.generic] if font else [family]
