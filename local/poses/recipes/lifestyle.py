"""Everyday life: at home and outdoors."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_HOME = Category(
    "lifestyle-home",
    Said("Gaya hidup di rumah", "Lifestyle at home"),
    "table",
    ("rumah", "santai", "keluarga", "home", "cozy", "everyday", "sehari-hari"),
    {
        "sofa": (
            Recipe("sofa", "phone-both", "front quarter-left", "hands", "unisex"),
            Recipe("sofa", "cup-both", "turn-right quarter-right", "tilted"),
            Recipe("sofa", "book", "turn-left", "hands", gender="unisex"),
            Recipe("legs-crossed", "book", "turn-right quarter-left", "hands"),
        ),
        "table": (
            Recipe("chair", "typing", "quarter-left side-left", "hands", "unisex"),
            Recipe("chair", "cup", "turn-right/half quarter-left", "away-left", "male"),
            Recipe("chair", "lap-chin", "front/half quarter-right", "tilted"),
            Recipe(
                "leaning-forward", "cup-both", "front/half turn-left", "camera", gender="unisex"
            ),
        ),
        "floor": (
            Recipe("cross-legged", "typing", "quarter-right quarter-high", "hands", "unisex"),
            Recipe("cross-legged", "cup-both", "turn-left quarter-left", "camera", gender="unisex"),
            Recipe("cross-legged", "phone-lap", "front turn-right", "hands", gender="unisex"),
            Recipe("knees-up", "hugs-knees", "turn-right front", "tilted"),
            Recipe("floor-side", "floor-prop", "turn-left quarter-right", "camera"),
        ),
        "standing": (
            Recipe("table-edge", "cup-both", "turn-right quarter-left", gender="unisex"),
            Recipe("table-edge", "phone", "turn-left quarter-right", "hands", "male"),
            Recipe("straight", "stretch", "quarter-left", "up", gender="unisex"),
            Recipe("straight", "tray", "turn-right quarter-left", "hands", gender="unisex"),
            Recipe(
                "contrapposto",
                "phone-both",
                "front/half quarter-right/half",
                "hands",
                gender="unisex",
            ),
        ),
    },
)

_OUTDOORS = Category(
    "lifestyle-outdoors",
    Said("Gaya hidup di luar", "Lifestyle outdoors"),
    "hand-held",
    ("luar ruang", "jalan-jalan", "liburan", "outdoor", "travel", "city", "pantai", "beach"),
    {
        "walking": (
            Recipe("stroll", "bag", "side-left", gender="unisex"),
            Recipe("stroll", "phone", "turn-left", "hands", "male"),
            Recipe("passing", "hat", "quarter-right", "up", gender="unisex"),
            Recipe("run", "runner", "turn-left side-right", "ahead", "male"),
            Recipe("stride", "wave", "turn-right", gender="unisex"),
        ),
        "standing": (
            Recipe("contrapposto", "selfie", "front/half quarter-right", "hands", "unisex"),
            Recipe("straight", "arms-out", "front quarter-left behind", "up", gender="unisex"),
            Recipe("contrapposto", "cup", "quarter-left/half", "camera", gender="unisex"),
            Recipe("wide", "cheer", "behind quarter-right", "up", gender="unisex"),
        ),
        "resting": (
            Recipe("steps", "phone-both", "front quarter-right", "hands", "unisex"),
            Recipe("steps", "cup", "turn-left quarter-left", "away-left", "male"),
            Recipe("steps", "wave", "front quarter-right", gender="unisex"),
            Recipe("half-kneel", "selfie", "turn-right", gender="unisex"),
            Recipe("squat-uneven", "phone-lap", "front quarter-left", "hands", gender="unisex"),
            Recipe("rail-front", "over-rail", "turn-left side-right", "ahead", "male"),
            Recipe("rail-back", "on-rail", "front turn-right", "away-left", "male"),
            Recipe("knees-up", "floor-behind", "turn-left quarter-left", "up", gender="unisex"),
            Recipe("wall-foot", "phone", "turn-right side-left", "hands", "male"),
        ),
    },
)

LIFESTYLE = (_HOME, _OUTDOORS)
