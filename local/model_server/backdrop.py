"""A soft studio backdrop in one colour: a gradient, a light behind the head, two pale discs."""

from __future__ import annotations


def backdrop(colour: str, width: int, height: int) -> str:
    """Return SVG that covers a picture of `width` x `height` pixels in shades of #rrggbb."""
    light, dark = mixed(colour, "#ffffff", 0.55), mixed(colour, "#26304a", 0.14)
    side = max(width, height)
    return (
        f'<defs><linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{mixed(colour, "#ffffff", 0.2)}"/>'
        f'<stop offset="1" stop-color="{dark}"/></linearGradient>'
        f'<radialGradient id="glow"><stop offset="0" stop-color="{light}" stop-opacity=".95"/>'
        f'<stop offset="1" stop-color="{light}" stop-opacity="0"/></radialGradient></defs>'
        f'<rect width="{width}" height="{height}" fill="url(#wall)"/>'
        f'<circle cx="{width * 0.12:.1f}" cy="{height * 0.16:.1f}" r="{side * 0.2:.1f}" '
        f'fill="#fff" fill-opacity=".13"/>'
        f'<circle cx="{width * 0.93:.1f}" cy="{height * 0.62:.1f}" r="{side * 0.26:.1f}" '
        f'fill="#fff" fill-opacity=".1"/>'
        f'<circle cx="{width / 2:.1f}" cy="{height * 0.44:.1f}" r="{side * 0.52:.1f}" '
        f'fill="url(#glow)"/>'
    )


def mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0-1) of `other` mixed in; all #rrggbb."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))
