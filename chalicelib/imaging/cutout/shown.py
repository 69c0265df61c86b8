"""A cut-out as lists show it: 300x300 pixels on a checkerboard."""

from __future__ import annotations

from functools import cache

from PIL import Image
from PIL.Image import Resampling

from chalicelib.imaging.cutout.verdict import Box
from chalicelib.imaging.thumbnail import SIDE

_SQUARE = 15
_LIGHT, _DARK = (255, 255, 255), (232, 234, 237)
_MARGIN = 0.08


def on_checkerboard(cut_out: Image.Image, box: Box | None) -> Image.Image:
    """Return the product (RGBA) in the middle of the board, as large as its margin allows."""
    board = _board().copy()
    if box is not None:
        product, corner = centred(cut_out, box, board.size, margin=_MARGIN)
        board.paste(product.convert("RGB"), corner, product.getchannel("A"))
    return board


def centred(
    cut_out: Image.Image, box: Box, size: tuple[int, int], *, margin: float
) -> tuple[Image.Image, tuple[int, int]]:
    """Return the product scaled for a picture of this size, and where its corner goes."""
    scale = scale_for(box, size, margin=margin)
    fitted = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    area = box.x, box.y, box.x + box.width, box.y + box.height
    premultiplied = cut_out.crop(area).convert("RGBa")
    small = premultiplied.resize(fitted, Resampling.LANCZOS, reducing_gap=3.0).convert("RGBA")
    return small, ((size[0] - fitted[0]) // 2, (size[1] - fitted[1]) // 2)


def scale_for(box: Box, size: tuple[int, int], *, margin: float) -> float:
    """Return by how much the product is enlarged for a picture of this size; below 1: reduced."""
    room = 1 - 2 * margin
    return min(size[0] * room / box.width, size[1] * room / box.height)


@cache
def _board() -> Image.Image:
    board = Image.new("RGB", (SIDE, SIDE), _LIGHT)
    for row in range(0, SIDE, _SQUARE):
        for column in range(row % (2 * _SQUARE), SIDE, 2 * _SQUARE):
            board.paste(_DARK, (column, row, column + _SQUARE, row + _SQUARE))
    return board
