"""Portrait photos drawn in code, for screens that should look lived in."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from random import Random

from PIL import Image, ImageDraw, ImageFilter

SIZE = (900, 1125)
SKIN = ("#8d5a3c", "#b97f56", "#d9a57a", "#a86d47", "#c68e63")
HAIR = ("#1d1614", "#2b1d18", "#3a2a22")


@cache
def portrait(seed: int, cloth: str, wall: str) -> bytes:
    """Return a JPEG of a person before a blurred room, each time the same; colours are #rrggbb."""
    chance = Random(seed)
    picture = _room(chance, wall)
    _person(picture, chance, cloth)
    grain = Image.effect_noise(SIZE, 14).convert("RGB")
    file = BytesIO()
    Image.blend(picture, grain, 0.045).save(file, "JPEG", quality=88)
    return file.getvalue()


def _room(chance: Random, wall: str) -> Image.Image:
    """Return a wall with lamps out of focus."""
    room = Image.new("RGB", SIZE, wall)
    draw = ImageDraw.Draw(room, "RGBA")
    draw.rectangle((0, 760, *SIZE), fill=(60, 42, 34, 120))
    for _ in range(26):
        x, y, r = chance.randrange(900), chance.randrange(760), chance.randrange(14, 70)
        light = (255, chance.randrange(190, 240), chance.randrange(120, 200), 70)
        draw.ellipse((x - r, y - r, x + r, y + r), fill=light)
    return room.filter(ImageFilter.GaussianBlur(17))


def _person(room: Image.Image, chance: Random, cloth: str) -> None:
    layer = Image.new("RGBA", SIZE)
    draw = ImageDraw.Draw(layer)
    skin, hair = chance.choice(SKIN), chance.choice(HAIR)
    long = chance.random() < 0.5
    draw.ellipse((270, 190, 630, 900 if long else 560), fill=hair)
    draw.rounded_rectangle((120, 830, 780, 1400), 220, fill=cloth)
    draw.rounded_rectangle((385, 640, 515, 900), 60, fill=_darker(skin))
    draw.ellipse((305, 270, 595, 690), fill=skin)
    draw.chord((296, 215, 604, 560), 180, 360, fill=hair)
    _face(draw, skin)
    soft = layer.filter(ImageFilter.GaussianBlur(2.2))
    room.paste(soft, (0, 0), soft)


def _face(draw: ImageDraw.ImageDraw, skin: str) -> None:
    for x in (385, 515):
        draw.ellipse((x - 24, 470, x + 24, 494), fill="#f6efe9")
        draw.ellipse((x - 11, 470, x + 11, 494), fill="#221510")
        draw.arc((x - 42, 428, x + 42, 480), 200, 340, fill="#2a1a14", width=8)
    draw.arc((425, 500, 475, 570), 30, 150, fill=_darker(skin), width=8)
    draw.chord((395, 560, 505, 630), 8, 172, fill="#a5433f")


def _darker(colour: str) -> str:
    return "#" + "".join(f"{int(byte * 0.82):02x}" for byte in bytes.fromhex(colour[1:]))
