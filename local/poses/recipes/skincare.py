"""Skincare: close to the face, with and without the product."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_APPLICATION = Category(
    "skincare-application",
    Said("Memakai skincare", "Skincare application"),
    "hand-held",
    ("skincare", "kecantikan", "wajah", "krim", "serum", "beauty", "face", "cream"),
    {
        "cheek": (
            Recipe(
                "straight", "apply-cheek", "front/portrait turn-right/portrait", gender="unisex"
            ),
            Recipe("straight", "apply-cheek", "turn-right/half", "chin-up", gender="unisex"),
            Recipe("straight", "apply-both", "front/portrait front/half"),
            Recipe("chair", "apply-both", "front front/half", "chin-down"),
            Recipe("straight", "cheeks", "front/portrait", "hands"),
        ),
        "forehead": (
            Recipe(
                "straight",
                "apply-forehead",
                "front/portrait turn-left/half ~turn-left/half",
                gender="unisex",
            ),
            Recipe("straight", "apply-forehead", "front/half", "tilted"),
        ),
        "neck": (
            Recipe("straight", "apply-neck", "front/portrait", "chin-up", gender="unisex"),
            Recipe("straight", "apply-neck", "turn-right/portrait ~front/half", "tilted"),
        ),
        "serum": (
            Recipe("straight", "dropper", "turn-right/portrait ~front/half"),
            Recipe("straight", "dropper", "quarter-right/half", "chin-up"),
        ),
        "hands": (
            Recipe(
                "straight",
                "apply-hand",
                "front/half turn-left/half ~turn-left/half",
                "hands",
                gender="unisex",
            ),
            Recipe("chair", "apply-hand", "quarter-right/half", "camera", gender="unisex"),
            Recipe(
                "straight",
                "apply-arm",
                "front/half quarter-left/half ~front/half",
                "hands",
                gender="unisex",
            ),
        ),
        "body": (
            Recipe(
                "leaning-forward",
                "apply-leg",
                "quarter-left ~turn-right",
                "camera",
                gender="unisex",
            ),
            Recipe(
                "straight",
                "apply-shoulder",
                "front/portrait turn-right/half",
                "away-left",
                gender="unisex",
            ),
            Recipe(
                "straight",
                "apply-shoulder",
                "quarter-left/half ~front/half",
                "camera",
                gender="unisex",
            ),
        ),
    },
)

_PRESENTING = Category(
    "skincare-presenting",
    Said("Memperlihatkan skincare", "Skincare presenting"),
    "hand-held",
    ("skincare", "kecantikan", "produk", "botol", "beauty", "bottle", "kosmetik", "cosmetics"),
    {
        "beside-face": (
            Recipe("straight", "hold-face", "front/portrait ~turn-left/half", gender="unisex"),
            Recipe("straight", "hold-face", "quarter-right/half ~front/portrait", "tilted"),
            Recipe("straight", "hold-face-chin", "front/portrait turn-right/half", "tilted"),
            Recipe("straight", "hold-face-point", "front/half turn-left/portrait ~front/half"),
            Recipe("straight", "both-side", "front/portrait turn-left/half ~front/portrait"),
        ),
        "under-chin": (
            Recipe("straight", "both-chin", "front/portrait front/half"),
            Recipe("chair", "both-chin", "turn-left/half", "tilted"),
        ),
        "cheek": (
            Recipe("straight", "hold-cheek", "turn-right/portrait"),
            Recipe("straight", "hold-eye", "front/portrait turn-left/half ~turn-left/portrait"),
        ),
        "chest": (
            Recipe("straight", "hold-heart", "quarter-left/half", "tilted"),
            Recipe("straight", "both-under", "front/half turn-left/half", "hands", gender="unisex"),
            Recipe(
                "straight",
                "hold-chest",
                "turn-right/portrait ~quarter-left/half",
                "hands",
                gender="unisex",
            ),
        ),
        "toward-camera": (
            Recipe(
                "straight",
                "hold-forward",
                "front/half turn-right/half ~turn-right/half",
                gender="unisex",
            ),
            Recipe("straight", "both-forward", "front/half quarter-left/half", "tilted"),
        ),
        "open-palm": (
            Recipe(
                "straight", "hold-palm", "front/half turn-left/half ~front/half", gender="unisex"
            ),
            Recipe("straight", "hold-palm", "turn-right/half", "hands", gender="unisex"),
        ),
    },
)

SKINCARE = (_APPLICATION, _PRESENTING)
