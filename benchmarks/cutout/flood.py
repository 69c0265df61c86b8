"""What people do without a model: fill from the corners all that looks like them."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFilter

TOLERANCE = 36
REMOVED = (255, 0, 255)


def flooded(photo: Image.Image) -> Image.Image:
    """Return the matte (L) that is left when the ground is filled from the four corners."""
    smooth = photo.convert("RGB").filter(ImageFilter.MedianFilter(3))
    right, bottom = photo.width - 1, photo.height - 1
    for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        if smooth.getpixel(corner) != REMOVED:
            ImageDraw.floodfill(smooth, corner, REMOVED, thresh=TOLERANCE)
    return Image.frombytes(
        "L",
        photo.size,
        bytes(0 if pixel == REMOVED else 255 for pixel in smooth.getdata()),
    )
