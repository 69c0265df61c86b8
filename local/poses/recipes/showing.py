"""Pointing at and presenting what is beside the person."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_POINTING = Category(
    "pointing",
    Said("Menunjuk", "Pointing"),
    "displayed",
    ("tunjuk", "promo", "diskon", "iklan", "point", "sale", "advert"),
    {
        "aside": (
            Recipe("straight", "point-side", "front ~front", gender="unisex"),
            Recipe(
                "contrapposto",
                "point-side-hip",
                "front quarter-left ~quarter-left",
                gender="unisex",
            ),
            Recipe(
                "straight",
                "point-across",
                "front/half turn-left/half ~turn-left/half",
                gender="unisex",
            ),
            Recipe("one-ahead", "point-both-side", "front front/half ~front", gender="unisex"),
            Recipe("hip-out", "point-both-side", "turn-right", gender="male"),
            Recipe("chair", "point-side", "front turn-right", gender="unisex"),
        ),
        "up": (
            Recipe("straight", "point-up", "front front/half", gender="unisex"),
            Recipe("contrapposto", "point-up-side", "front turn-left/half ~front", gender="male"),
            Recipe(
                "straight",
                "point-both-up",
                "front front/half turn-right/half",
                "up",
                gender="unisex",
            ),
            Recipe("hip-out", "point-up", "quarter-right ~quarter-right", "up"),
            Recipe("stool", "point-up", "front", gender="unisex"),
        ),
        "down": (Recipe("leaning-in", "point-down", "turn-right", "hands", gender="unisex"),),
        "camera": (
            Recipe("straight", "point-camera", "front/half ~turn-left", "camera", gender="unisex"),
            Recipe("wide", "point-camera", "quarter-left front-low", "camera", "male"),
        ),
    },
)

_PRESENTING = Category(
    "presenting",
    Said("Mempresentasikan", "Presenting"),
    "displayed",
    ("presentasi", "sambut", "promo", "present", "welcome", "host", "iklan"),
    {
        "aside": (
            Recipe("straight", "present-side", "front/half", gender="unisex"),
            Recipe(
                "contrapposto", "present-side-hip", "front quarter-left ~front", gender="unisex"
            ),
            Recipe("one-ahead", "present-both-side", "front/half", gender="unisex"),
            Recipe("straight", "present-high", "turn-left/half", gender="unisex"),
            Recipe("half-kneel", "present-side", "front quarter-left", gender="unisex"),
            Recipe("stool-both", "present-side", "turn-left", gender="unisex"),
        ),
        "palm": (
            Recipe("contrapposto", "present-palm", "front front/half", gender="male"),
            Recipe("straight", "present-palm", "turn-right/half", "hands", gender="unisex"),
        ),
        "open-arms": (
            Recipe("straight", "present-both", "front front/half", gender="unisex"),
            Recipe("wide", "present-wide", "front", gender="unisex"),
            Recipe("leaning-in", "present-both", "turn-left", "tilted"),
            Recipe("chair", "present-both", "front turn-right", gender="unisex"),
        ),
        "gesture": (
            Recipe("straight", "present-frame", "front/half turn-right/half", gender="unisex"),
            Recipe("straight", "thumb", "front/half", gender="unisex"),
            Recipe("straight", "wave", "front/half ~front/half", gender="unisex"),
            Recipe("straight", "salam", "turn-right/half", gender="unisex"),
        ),
        "celebrating": (
            Recipe("wide", "cheer", "front front/half quarter-left", "up", "unisex"),
            Recipe("leg-back", "cheer", "front quarter-right"),
            Recipe("stroll", "wave", "front quarter-left", gender="unisex"),
        ),
    },
)

SHOWING = (_POINTING, _PRESENTING)
