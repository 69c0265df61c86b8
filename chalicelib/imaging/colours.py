"""From a picture's own colour profile to sRGB."""

from __future__ import annotations

from io import BytesIO
from itertools import product

from PIL import Image, ImageCms

from chalicelib.imaging.errors import PictureDamaged
from chalicelib.imaging.source import decoding

# How far, in levels of 255, a profile may move a colour and still count as sRGB itself.
_TOLERANCE = 2


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return `image` (L, RGB, RGBA or CMYK) in sRGB as L, RGB or RGBA; may change it in place.

    A profile that is broken, or made for another kind of picture, is ignored.
    """
    transform = _transform(profile, image.mode) if profile else None
    if transform is None:
        return image.convert("RGB") if image.mode == "CMYK" else image
    if image.mode in {"RGB", "RGBA"}:
        if not _is_identity(transform, image.mode):
            transform.apply_in_place(image)
        return image
    converted = transform.apply(image)
    return converted.convert("L") if image.mode == "L" else converted


def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    try:
        with decoding():
            return ImageCms.buildTransform(
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                mode,
                "RGBA" if mode == "RGBA" else "RGB",
            )
    except PictureDamaged:
        return None


def _is_identity(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Tell whether the profile is sRGB: most are, and a look at 216 colours saves the work."""
    before = _lattice(mode)
    after = transform.apply(before)
    pairs = zip(before.tobytes(), after.tobytes(), strict=True)
    return all(abs(one - other) <= _TOLERANCE for one, other in pairs)


def _lattice(mode: str) -> Image.Image:
    colours = bytes(level for colour in product(range(0, 256, 51), repeat=3) for level in colour)
    return Image.frombytes("RGB", (216, 1), colours).convert(mode)
