"""Clothes, from the shoulders down."""

from __future__ import annotations

from collections.abc import Callable

from local.illustrations.garments import basics, everyday, formal, sporty, traditional, work
from local.illustrations.look import Look

GARMENTS: dict[str, Callable[[Look], str]] = {
    "plain": basics.plain,
    "tee": basics.tee,
    "shirt": basics.shirt,
    "uniform": formal.uniform,
    "tunic": formal.tunic,
    "blazer": formal.blazer,
    "suit": formal.suit,
    "coat": formal.coat,
    "robe": formal.robe,
    "gown": formal.gown,
    "polo": everyday.polo,
    "hoodie": everyday.hoodie,
    "open-front": everyday.open_front,
    "outer": everyday.outer,
    "denim": everyday.denim,
    "bomber": everyday.bomber,
    "checked": everyday.checked,
    "floral": everyday.floral,
    "track": sporty.track,
    "jersey": sporty.jersey,
    "numbered": sporty.numbered,
    "tank": sporty.tank,
    "gi": sporty.gi,
    "kebaya": traditional.kebaya,
    "kebaya-with-sash": traditional.kebaya_with_sash,
    "bodo": traditional.bodo,
    "koko": traditional.koko,
    "beskap": traditional.beskap,
    "batik-blazer": traditional.batik_blazer,
    "papua": traditional.papua,
    "songket": traditional.songket,
    "apron": work.apron,
    "striped-apron": work.striped_apron,
    "coveralls": work.coveralls,
    "work-shirt": work.work_shirt,
    "ride-jacket": work.ride_jacket,
}


def garment(look: Look) -> str:
    return GARMENTS[look.garment](look)
