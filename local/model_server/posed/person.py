"""What a picture of a person gives to a figure: the head, cut out, and the colours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from io import BytesIO

import cv2
import numpy as np
from PIL import Image

from local.model_server.cutout.matte import matte_of
from local.model_server.cutout.plane import Pixels, Plane
from local.model_server.portrait import draw
from local.model_server.posed.canvas import Colour
from local.model_server.posed.face import Face, face_in
from local.model_server.wishes import look_for

_SIDE, _FACE_SIDE = 512, 256
_KEPT = 16
_PLAIN = ("a woman with a bun", 1)  # in whose portrait a face is found for sure
_ALIKE = 110  # how far apart two shades of one cloth are at most


@dataclass(frozen=True)
class Person:
    """The cut-out head (RGBA), in which pixels the face is, and what is worn.

    `drape` tells that what covers the head hangs down over neck and shoulders: a hijab, long hair.
    """

    head: Pixels
    face: Face
    hair: Colour
    top: Colour | None
    veiled: bool
    drape: bool


@lru_cache(_KEPT)
def person_in(picture: bytes) -> Person | None:
    """Return the person in a picture file; None where no face is found. Raises OSError.

    A batch sends one person again and again, hence the cache: finding takes half a second.
    """
    image = _opened(picture)
    file = BytesIO()
    image.save(file, "PNG", compress_level=1)
    matte = matte_of(file.getvalue())
    pixels, alpha = np.asarray(image), np.asarray(matte, np.float32) / 255
    face = _face(pixels, alpha)
    return face and _person(pixels, alpha, face)


@lru_cache(_KEPT)
def drawn_person(prompt: str, seed: int) -> Person:
    """Return the person of the portrait that a prompt alone would give."""
    drawn = (draw(look_for(*words), _SIDE, _SIDE) for words in ((prompt, seed), _PLAIN))
    return next(filter(None, map(person_in, drawn)))


def _opened(picture: bytes) -> Image.Image:
    with Image.open(BytesIO(picture)) as opened:
        opened.draft("RGB", (_SIDE, _SIDE))
        image = opened.convert("RGBA")
    image.thumbnail((_SIDE, _SIDE))
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    return ground.convert("RGB")


def _face(pixels: Pixels, alpha: Plane) -> Face | None:
    """Find the face in a smaller picture, which is quicker and sees no freckles."""
    scale = _FACE_SIDE / max(alpha.shape)
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    cover = cv2.resize(alpha, small.shape[1::-1], interpolation=cv2.INTER_AREA)
    face = face_in(small.astype(np.uint8), np.asarray(cover, np.float32))
    return face and face.scaled(1 / scale)


def _person(pixels: Pixels, alpha: Plane, face: Face) -> Person:
    see = partial(_colour, pixels, alpha, face)
    crown = int(np.argmax(alpha[:, round(face.x)] > 0.6))
    above = see(-0.2, 0.2, top=(crown - face.chin) / face.width + 0.03) or face.skin
    beside = [colour for at in (-0.68, 0.52) if (colour := see(at, at + 0.16, top=0.05))]
    temples = [see(at, at + 0.12, top=(face.eyes - face.chin) / face.width) for at in (-0.66, 0.54)]
    below = see(-0.18, 0.18, top=0.46)
    # Cloth around the face and down on the chest. A beard ends before that, a hood begins there.
    veil = next((c for c in temples if below and c and _apart(c, below) < _ALIKE), None)
    veiled = veil is not None and _apart(veil, face.skin) > _ALIKE / 2
    top = see(-0.9, 0.9, top=0.62, height=0.36)
    return Person(
        head=np.dstack([pixels, _head(alpha, face)]),
        face=face,
        hair=veil if veil and veiled else above,
        top=top if top and _apart(top, face.skin) > _ALIKE / 2 and not veiled else None,
        veiled=veiled,
        drape=any(_apart(colour, above) < _ALIKE for colour in beside),
    )


def _colour(
    pixels: Pixels,
    alpha: Plane,
    face: Face,
    left: float,
    right: float,
    *,
    top: float,
    height: float = 0.14,
) -> Colour | None:
    """Return the middle colour of an area around the chin, measured in widths of the face.

    None where the person is not.
    """
    columns = slice(*(max(0, round(face.x + at * face.width)) for at in (left, right)))
    rows = slice(*(max(0, round(face.chin + at * face.width)) for at in (top, top + height)))
    part, cover = pixels[rows, columns], alpha[rows, columns] > 0.6
    if cover.size == 0 or cover.mean() < 0.25:
        return None
    red, green, blue = (int(value) for value in np.median(part[cover], axis=0))
    return red, green, blue


def _apart(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _head(alpha: Plane, face: Face) -> Pixels:
    """Return the matte of the head alone: all above the chin, below it the round of the chin."""
    mask = np.zeros(alpha.shape, np.uint8)
    middle = face.chin - 0.55 * face.width
    centre = (round(face.x), round(middle))
    half = round(0.56 * face.width)
    cv2.ellipse(
        mask, centre, (half, round(face.chin + 0.05 * face.width - middle)), 0, 0, 180, 255, -1
    )
    cut = round(middle)
    left, right = (max(0, round(face.x + side * 1.15 * face.width)) for side in (-1, 1))
    mask[:cut, left:right] = 255
    soft = cv2.GaussianBlur(mask, (0, 0), 0.02 * face.width + 0.5)
    head: Pixels = (alpha * soft).astype(np.uint8)
    return head
