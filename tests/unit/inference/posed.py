"""A person with a product in a pose, as a request asks for them."""

from __future__ import annotations

import base64
from dataclasses import replace
from io import BytesIO

from PIL import Image

from chalicelib.inference.port import Anchor, PictureRequest, Pose, Reference
from tests.unit.imaging.samples import encoded, photo, quadrants

from .stage import a_picture, a_request

SKELETON = a_picture()


def cut_out() -> bytes:
    picture = quadrants().convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 80, 60))
    return encoded(picture, "PNG")


def posed() -> PictureRequest:
    """Return a request with all that can go beside words."""
    return replace(
        a_request(),
        references=(
            Reference("person", "siti", lambda: encoded(photo((3072, 2304)))),
            Reference("product", "soap", cut_out),
        ),
        pose=Pose(
            id="standing-01",
            skeleton=SKELETON,
            keypoints=((0.5, 0.25), None),
            anchor=Anchor(0.4, 0.5, -12.0, 0.06),
            placement="hand-held",
            scene="market-stall",
        ),
    )


def size_and_mode(text: str) -> tuple[tuple[int, int], str]:
    """Return those of a picture in base64."""
    image = Image.open(BytesIO(base64.b64decode(text)))
    return image.size, image.mode
