"""The word DEMO as strokes, so that no font is needed and the mark looks alike everywhere."""

from __future__ import annotations

# Letters in a box 10 wide and 14 high.
LETTERS = (
    "M0 0V14H4A6 7 0 0 0 4 0Z",
    "M9 0H0V14H9M0 7H7",
    "M0 14V0L5 8L10 0V14",
    "M5 0A5 7 0 0 0 5 14A5 7 0 0 0 5 0Z",
)
STEP = 15
PAD = 9
WIDTH = STEP * len(LETTERS) - 5 + 2 * PAD
HEIGHT = 14 + 2 * PAD


def demo_mark(width: int, height: int) -> str:
    """Return SVG of the mark for the lower right corner of a picture of `width` x `height`."""
    scale = min(width, height) / 620
    x, y = width - (WIDTH + 14) * scale, height - (HEIGHT + 14) * scale
    letters = "".join(
        f'<path transform="translate({PAD + STEP * place} {PAD})" d="{path}"/>'
        for place, path in enumerate(LETTERS)
    )
    return (
        f'<g transform="translate({x:.2f} {y:.2f}) scale({scale:.4f})">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="{HEIGHT / 2}" fill="#1f2430" '
        f'fill-opacity=".55"/>'
        f'<g fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round" '
        f'stroke-linecap="round">{letters}</g></g>'
    )
