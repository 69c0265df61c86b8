"""Faces: portraits, half bodies, and looks over the shoulder."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_SHOULDER = Category(
    "over-the-shoulder",
    Said("Menoleh ke belakang", "Over the shoulder"),
    "worn",
    ("menoleh", "punggung", "belakang", "back", "glance", "fashion"),
    {
        "standing": (
            Recipe(
                "straight",
                "beside",
                "behind-left behind-left/half behind-right/portrait",
                gender="unisex",
            ),
            Recipe("contrapposto", "hip", "behind-left behind-right ~behind-right/half"),
            Recipe("contrapposto", "pocket", "~behind-left/half", gender="male"),
            Recipe("straight", "pockets", "behind-right behind-left/portrait", gender="male"),
            Recipe("hip-out", "hair-hip", "behind-left behind-right/half"),
            Recipe(
                "one-ahead", "loose", "behind-right side-right/half ~behind-right", gender="unisex"
            ),
            Recipe("twisted", "holds-elbow", "behind-left side-left"),
            Recipe("twisted", "lapel", "side-left/half", gender="unisex"),
            Recipe("crossed", "behind", "behind-left behind-right", gender="unisex"),
            Recipe("contrapposto", "neck", "behind-left/half ~behind-right/portrait"),
        ),
        "walking": (
            Recipe("stroll", "swing", "behind-left behind-right", gender="unisex"),
            Recipe("catwalk", "swing-hip", "behind-right ~behind-left"),
            Recipe("stride", "swing-pocket", "behind-left", gender="male"),
        ),
        "seated": (
            Recipe("stool", "lap-folded", "behind-left behind-right/half", gender="unisex"),
            Recipe("chair", "laps", "side-right/half behind-right", gender="unisex"),
        ),
    },
)

_PORTRAIT = Category(
    "portrait",
    Said("Potret", "Portrait"),
    "worn",
    ("potret", "wajah", "close up", "headshot", "face", "profil", "profile"),
    {
        "classic": (
            Recipe("straight", "beside", "quarter-right/portrait", "tilted"),
            Recipe(
                "straight",
                "beside",
                "side-left/portrait quarter-left/portrait",
                "ahead",
                gender="unisex",
            ),
            Recipe("twisted", "loose", "quarter-right/portrait", "chin-down"),
            Recipe("straight", "folded", "front/portrait turn-right/portrait", gender="male"),
            Recipe("straight", "beside", "front/portrait", "away-left", "male"),
        ),
        "hand-at-face": (
            Recipe("straight", "chin", "front/portrait ~front/portrait", gender="unisex"),
            Recipe("straight", "cheek", "~front/portrait", "chin-down"),
            Recipe("straight", "cheeks", "front/half front-high/portrait", "chin-down"),
            Recipe("straight", "cheek-heart", "front/portrait quarter-right/portrait"),
        ),
        "hand-in-hair": (
            Recipe("straight", "hair", "front/portrait", "tilted"),
            Recipe("straight", "hair-both", "front/portrait", "chin-up"),
            Recipe("straight", "neck", "turn-right/portrait ~quarter-left/portrait", "away-left"),
            Recipe("straight", "crown", "front/portrait quarter-left/portrait", "chin-down"),
            Recipe("straight", "shade", "turn-left/portrait", "camera", gender="unisex"),
        ),
        "hand-at-collar": (
            Recipe("straight", "holds-elbow", "quarter-right/portrait", "away-left"),
        ),
    },
)

_HALF = Category(
    "half-body",
    Said("Setengah badan", "Half body"),
    "worn",
    ("setengah badan", "profil", "half body", "upper body", "business", "bisnis"),
    {
        "business": (
            Recipe(
                "straight",
                "folded",
                "front/half quarter-left/half ~turn-left/half",
                gender="unisex",
            ),
            Recipe("straight", "folded", "turn-right/half", "away-left", "male"),
            Recipe("straight", "pocket-lapel", "front/half", gender="male"),
            Recipe("straight", "cuff", "front/half quarter-right/half", "away-left", "male"),
            Recipe("straight", "clasped-waist", "quarter-left/half", gender="unisex"),
            Recipe("straight", "chin-folded", "front/half ~quarter-right/half", gender="unisex"),
        ),
        "casual": (
            Recipe("contrapposto", "pockets", "front/half quarter-right/half", gender="male"),
            Recipe("contrapposto", "hips", "front/half quarter-left/half", "tilted"),
            Recipe("hip-out", "hip", "turn-right/half ~quarter-right/half"),
            Recipe("contrapposto", "holds-elbow", "front/half", "tilted"),
            Recipe("straight", "behind", "front/half turn-right/half", "tilted"),
            Recipe("twisted", "loose", "quarter-left/half side-left/half", gender="unisex"),
        ),
        "expressive": (
            Recipe("straight", "heart-both", "front/half turn-left/half", "tilted"),
            Recipe("straight", "crown-hip", "front/half", "up"),
            Recipe("straight", "hair-hip", "front/half quarter-left/half", "away-right"),
            Recipe("straight", "neck-hip", "turn-right/half ~turn-right/half"),
            Recipe("straight", "hair-pocket", "front/half", "away-left", "male"),
            Recipe("straight", "cup-both", "quarter-left/half", "tilted"),
            Recipe("straight", "phone-both", "turn-right/half", "hands", "unisex"),
        ),
        "seated": (
            Recipe("chair", "folded", "front/half turn-left/half", gender="male"),
            Recipe("legs-crossed", "lap-chin", "front/half quarter-right/half", "tilted"),
            Recipe("leaning-forward", "knees", "front/half turn-right/half", gender="male"),
        ),
    },
)

PORTRAITS = (_SHOULDER, _PORTRAIT, _HALF)
