"""A product in the right hand, in the left one, in both."""

from __future__ import annotations

from dataclasses import replace

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_ONE_HAND = {
    "chest": (
        Recipe("straight", "hold-chest", "turn-left/half", gender="unisex"),
        Recipe("contrapposto", "hold-chest-hip", "front quarter-left quarter-right/half"),
        Recipe("one-ahead", "hold-chest-pocket", "turn-right/half", gender="male"),
    ),
    "face": (
        Recipe("hip-out", "hold-face-hip", "front turn-left/half"),
        Recipe("straight", "hold-face-point", "turn-right/half", gender="unisex"),
    ),
    "forward": (Recipe("leaning-in", "hold-forward-hip", "quarter-right", gender="unisex"),),
    "high": (
        Recipe("straight", "hold-high", "front/half quarter-left", "up", "unisex"),
        Recipe("hip-out", "hold-high-hip", "front turn-left/half"),
    ),
    "aside": (
        Recipe("contrapposto", "hold-out", "front turn-left/half quarter-right", gender="unisex"),
        Recipe("one-ahead", "hold-palm", "front front/half", "hands", gender="unisex"),
    ),
    "carried": (Recipe("stroll", "hold-low", "side-right", gender="unisex"),),
    "seated": (
        Recipe("stool", "hold-lap", "turn-right", "hands", gender="unisex"),
        Recipe("sofa", "hold-chest", "turn-right", gender="unisex"),
        Recipe("legs-crossed", "hold-face", "front quarter-right", "tilted"),
    ),
    "leaning": (
        Recipe("table-edge", "hold-face-hip", "front", gender="unisex"),
        Recipe("wall-foot", "hold-chest-pocket", "turn-right", gender="male"),
    ),
    "kneeling": (Recipe("half-kneel", "hold-chest", "quarter-right", gender="unisex"),),
}


def _mirrored(recipe: Recipe) -> Recipe:
    return replace(recipe, shots=" ".join(f"~{shot}" for shot in recipe.shots.split()))


_RIGHT = Category(
    "holding-right",
    Said("Produk di tangan kanan", "Product in right hand"),
    "hand-held",
    ("produk", "pegang", "memegang", "kanan", "product", "hold", "holding", "right", "promo"),
    _ONE_HAND,
)

_LEFT = Category(
    "holding-left",
    Said("Produk di tangan kiri", "Product in left hand"),
    "hand-held",
    ("produk", "pegang", "memegang", "kiri", "product", "hold", "holding", "left", "promo"),
    {name: tuple(_mirrored(recipe) for recipe in poses) for name, poses in _ONE_HAND.items()},
)

_BOTH = Category(
    "holding-both",
    Said("Produk di dua tangan", "Product in both hands"),
    "hand-held",
    (
        "produk",
        "pegang",
        "memegang",
        "dua tangan",
        "product",
        "hold",
        "holding",
        "both hands",
        "promo",
    ),
    {
        "chest": (
            Recipe("straight", "both-chest", "turn-left/half", gender="unisex"),
            Recipe("contrapposto", "both-chest", "quarter-right/half", "tilted"),
            Recipe("straight", "both-under", "quarter-left/half", gender="unisex"),
        ),
        "waist": (
            Recipe("straight", "both-low", "turn-right/half", gender="unisex"),
            Recipe("one-ahead", "both-low", "quarter-left side-left/half", gender="male"),
            Recipe("stroll", "both-low", "front quarter-right", gender="male"),
        ),
        "forward": (
            Recipe("straight", "both-forward", "turn-left/half", gender="unisex"),
            Recipe("leaning-in", "both-forward", "quarter-right", "tilted"),
            Recipe("straight", "both-forward", "side-left/half", "ahead", "male"),
        ),
        "high": (
            Recipe("straight", "both-high", "front turn-left/half", "up", "unisex"),
            Recipe("on-toes", "both-high", "quarter-left", "camera"),
            Recipe("wide", "both-high", "quarter-left", "ahead", "male"),
        ),
        "hug": (Recipe("straight", "both-hug", "front/half turn-right/half", "tilted"),),
        "serving": (
            Recipe("straight", "tray", "front/half turn-left/half quarter-right", gender="unisex"),
            Recipe("leaning-in", "tray", "quarter-left", gender="unisex"),
        ),
        "seated": (
            Recipe("sit-on-heels", "both-low", "quarter-right", "hands"),
            Recipe("cross-legged", "both-chest", "front turn-right", gender="unisex"),
            Recipe("sofa", "both-hug", "front turn-right", "tilted"),
            Recipe("legs-crossed", "both-chin", "front turn-right", "tilted"),
            Recipe("half-kneel", "both-chest", "turn-left quarter-right", gender="unisex"),
        ),
    },
)

HOLDING = (_RIGHT, _LEFT, _BOTH)
