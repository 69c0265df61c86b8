"""Neck, head, face, hair or hijab."""

from __future__ import annotations

from math import atan2, degrees

from local.illustrations.shapes import circle, darker
from local.poses.camera import Point
from local.poses.figure.limbs import taper
from local.poses.figure.outline import EARS, EYES, NOSE, Outline, middle, moved, toward

_INK = "#3a2f33"
# How much of the way from neck to head goes up when hair falls to the shoulders.
_UPRIGHT = 0.6


def neck(outline: Outline, skin: str) -> str:
    """Return the neck, in the shadow of the head."""
    start, size = outline.neck, outline.size
    return taper(start, _centre(outline), 0.028 * size, narrow=0.024 * size, fill=darker(skin, 0.1))


def hair_behind(outline: Outline, hair: str) -> str:
    """Return long hair, as far as it hangs behind neck and shoulders."""
    centre, size = _centre(outline), outline.size
    if toward(outline.neck, centre)[1] > -_UPRIGHT:
        return ""
    aside = (_looks(outline, centre) or 0.0) * -0.022 * size
    top = centre[0] + aside, centre[1] + 0.01 * size
    tips = top[0] + aside * 0.6, top[1] + 0.1 * size
    return taper(top, tips, 0.056 * size, narrow=0.044 * size, fill=hair)


def head(outline: Outline, skin: str, hair: str, *, hijab: str) -> list[str]:
    """Return the head and what covers it."""
    centre, size = _centre(outline), outline.size
    up = toward(outline.neck, centre)
    lean = degrees(atan2(up[0], -up[1]))
    looks = _looks(outline, centre)
    if hijab:
        parts = _hijab(centre, size, looks, skin=skin, cloth=hijab)
    else:
        parts = _bare(centre, size, looks, skin=skin, hair=hair)
    turned = f'<g transform="rotate({lean:.0f} {centre[0]:.1f} {centre[1]:.1f})">'
    return [f"{turned}{''.join(parts)}</g>", *_face(outline)]


def _looks(outline: Outline, centre: Point) -> float | None:
    """Return how far the face looks aside, -1 to 1; None when only the back is seen."""
    nose = outline[NOSE]
    if nose is None:
        return None
    return max(-1.0, min(1.0, (nose[0] - centre[0]) / (0.05 * outline.size)))


def _centre(outline: Outline) -> Point:
    """Return the middle of the head, between the ears as far as they are seen."""
    size = outline.size
    ears = [point for at in EARS if (point := outline[at])]
    eyes = [point for at in EYES if (point := outline[at])]
    if len(ears) == 2:
        return middle(ears[0], ears[1])
    if ears and eyes:
        return middle(ears[0], eyes[0], 0.42)
    if eyes:
        return middle(eyes[0], eyes[-1])
    if ears:
        return ears[0]
    return moved(outline.neck, (0.0, -1.0), 0.105 * size)


def _oval(centre: Point, across: float, down: float, fill: str) -> str:
    return (
        f'<ellipse cx="{centre[0]:.1f}" cy="{centre[1]:.1f}" rx="{across:.1f}" '
        f'ry="{down:.1f}" fill="{fill}"/>'
    )


def _bare(centre: Point, size: float, looks: float | None, *, skin: str, hair: str) -> list[str]:
    x, y = centre
    skull = _oval((x, y - 0.012 * size), 0.058 * size, 0.07 * size, hair)
    if looks is None:
        return [skull]
    face = x + looks * 0.016 * size, y + 0.01 * size
    return [skull, _oval(face, 0.046 * size, 0.056 * size, skin)]


def _hijab(centre: Point, size: float, looks: float | None, *, skin: str, cloth: str) -> list[str]:
    x, y = centre
    shawl = [
        _oval((x, y - 0.006 * size), 0.062 * size, 0.076 * size, cloth),
        taper(
            (x, y + 0.02 * size), (x, y + 0.11 * size), 0.058 * size, narrow=0.07 * size, fill=cloth
        ),
    ]
    if looks is None:
        return shawl
    face = x + looks * 0.02 * size, y + 0.006 * size
    return [*shawl, _oval(face, 0.04 * size, 0.049 * size, skin)]


def _face(outline: Outline) -> list[str]:
    size = outline.size
    dots = [
        circle(round(point[0], 1), round(point[1], 1), round(0.0065 * size, 1), _INK)
        for at in EYES
        if (point := outline[at])
    ]
    nose = outline[NOSE]
    if not nose or not dots:
        return dots
    half = 0.006 * size * len(dots)
    x, y = nose[0], nose[1] + 0.02 * size
    smile = (
        f'<path d="M{x - half:.1f} {y:.1f}q{half:.1f} {0.012 * size:.1f} {half * 2:.1f} 0" '
        f'fill="none" stroke="#a8524a" stroke-width="{0.006 * size:.1f}" stroke-linecap="round"/>'
    )
    return [*dots, smile]
