"""A catalogue like small shops have them, always the same one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

from people import LAST, USER

from chalicelib.apps.product_manager.store.products import ProductRow, live_place
from chalicelib.core.clock import iso
from chalicelib.core.ids import new_id

NAMES = ("Kopi Gayo", "Sambal Bawang", "Keripik Tempe", "Teh Melati", "Gamis Aulia", "Sabun Serai")
SIZES = ("100 g", "250 g", "500 g", "S", "M", "L")
KINDS = {"makanan": "pouch", "minuman": "bottle", "fashion": "clothing", "kecantikan": "tube"}
TAGS = ("promo", "baru", "lebaran", "laris", "organik")
TOLD = "Made by hand in small batches, packed on the day it is sent, kept dry for half a year."


def catalogue(count: int) -> Iterator[ProductRow]:
    """Yield `count` products, newest first, each with a picture that is cut out."""
    chance = random.Random(count)
    return (_row(chance, number) for number in range(count))


def _row(chance: random.Random, number: int) -> ProductRow:
    moment = LAST - timedelta(minutes=number)
    id_, picture, written = new_id(moment), new_id(moment), iso(moment)
    category = chance.choice(list(KINDS))
    box = {"x": 120, "y": 80, "width": 640, "height": 900}
    cutout = {
        "id": new_id(moment),
        "box": box,
        "coverage": 0.41,
        "verdict": chance.choice(("ok", "ok", "ok", "check")),
        "reasons": [],
        "dominantColor": "#8A5A2B",
    }
    view = {
        "status": "ready",
        "extension": "jpg",
        "contentType": "image/jpeg",
        "width": 1024,
        "height": 1280,
        "bytes": chance.randint(90_000, 400_000),
        "placeholder": "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
        "cutout": cutout,
    }
    return ProductRow(
        USER,
        id_,
        place=live_place(id_),
        name=f"{chance.choice(NAMES)} {chance.choice(SIZES)} {number}",
        sku=f"KG-{number}",
        category=category,
        product_type=KINDS[category],
        placement="hand-held",
        price=chance.randrange(5, 500) * 1000,
        description=TOLD,
        tags=chance.sample(TAGS, 2),
        picture_ids=[picture],
        pictures={picture: view},
        created_at=written,
        updated_at=written,
        changed_at=written,
    )
