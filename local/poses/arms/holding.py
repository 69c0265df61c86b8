"""Hands that hold a product, in the right hand unless in both."""

from __future__ import annotations

from local.poses.arms.usual import (
    AT_CHEST,
    BESIDE,
    BY_FACE,
    BY_SIDE,
    CHIN,
    FORWARD,
    HIP,
    OPEN_PALM,
    OUT_LOW,
    POCKET,
    RAISED,
    THIGH,
)
from local.poses.blocks import Arms, Reach, Said

HOLDING = {
    "hold-chest": Arms(
        Said("memegang produk di dada", "holding a product at the chest"),
        AT_CHEST,
        BESIDE,
        holds="right",
    ),
    "hold-chest-hip": Arms(
        Said("memegang produk, tangan lain di pinggang", "holding a product, hand on the hip"),
        AT_CHEST,
        HIP,
        holds="right",
    ),
    "hold-chest-pocket": Arms(
        Said("memegang produk, tangan lain di saku", "holding a product, hand in a pocket"),
        AT_CHEST,
        POCKET,
        holds="right",
    ),
    "hold-face": Arms(
        Said("memegang produk di samping wajah", "holding a product beside the face"),
        BY_FACE,
        BESIDE,
        holds="right",
    ),
    "hold-face-hip": Arms(
        Said("produk di samping wajah, tangan di pinggang", "product by the face, hand on the hip"),
        BY_FACE,
        HIP,
        holds="right",
    ),
    "hold-face-chin": Arms(
        Said("produk di samping wajah, tangan di dagu", "product by the face, hand at the chin"),
        BY_FACE,
        CHIN,
        holds="right",
    ),
    "hold-face-point": Arms(
        Said("memegang produk dan menunjuknya", "holding a product and pointing at it"),
        Reach("head", 0.16, -0.075, 0.112, elbow=(0.6, -1, 0), fingers=(-0.05, 0.9, 0.1)),
        Reach("chest", -0.06, -0.055, 0.16, elbow=(0.6, -1, 0.1), fingers=(-0.95, 0.4, 0)),
        holds="right",
    ),
    "hold-cheek": Arms(
        Said("menempelkan produk di pipi", "a product against the cheek"),
        Reach("head", 0.09, -0.075, 0.09, elbow=(0.5, -1, 0), fingers=(-0.25, 0.95, 0)),
        BESIDE,
        holds="right",
    ),
    "hold-eye": Arms(
        Said("produk di depan satu mata", "a product before one eye"),
        Reach("head", 0.045, -0.02, 0.16, elbow=(0.5, -1, 0), fingers=(-0.15, 0.95, 0)),
        BESIDE,
        holds="right",
    ),
    "hold-forward": Arms(
        Said("menyodorkan produk ke depan", "holding a product toward the camera"),
        FORWARD,
        BESIDE,
        holds="right",
    ),
    "hold-forward-hip": Arms(
        Said("menyodorkan produk, tangan di pinggang", "offering a product, hand on the hip"),
        FORWARD,
        HIP,
        holds="right",
    ),
    "hold-low": Arms(
        Said("menjinjing produk", "carrying a product at the side"),
        BY_SIDE,
        BESIDE,
        holds="right",
    ),
    "hold-out": Arms(
        Said("memegang produk di samping", "holding a product out to the side"),
        OUT_LOW,
        BESIDE,
        holds="right",
    ),
    "hold-high": Arms(
        Said("mengangkat produk", "raising a product"), RAISED, BESIDE, holds="right"
    ),
    "hold-high-hip": Arms(
        Said("mengangkat produk, tangan di pinggang", "raising a product, hand on the hip"),
        RAISED,
        HIP,
        holds="right",
    ),
    "hold-palm": Arms(
        Said("produk di telapak tangan", "product on the open palm"),
        OPEN_PALM,
        BESIDE,
        holds="right",
    ),
    "hold-heart": Arms(
        Said("memegang produk, tangan lain di dada", "holding a product, hand on the heart"),
        AT_CHEST,
        Reach("chest", 0.045, -0.09, 0.1, elbow=(0.8, -0.7, 0), fingers=(-0.85, 0.45, -0.05)),
        holds="right",
    ),
    "hold-lap": Arms(
        Said("memegang produk di pangkuan", "holding a product in the lap"),
        Reach("pelvis", 0.05, 0.12, 0.16, elbow=(0.8, -0.6, -0.3), fingers=(-0.4, 0.2, 0.8)),
        THIGH,
        holds="right",
    ),
    "both-chest": Arms(
        Said("memegang produk dengan dua tangan", "holding a product in both hands"),
        Reach("chest", 0.055, -0.15, 0.185, elbow=(0.7, -1, -0.1), fingers=(-0.3, 0.35, 0.6)),
        Reach("chest", 0.055, -0.15, 0.185, elbow=(0.7, -1, -0.1), fingers=(-0.3, 0.35, 0.6)),
        holds="both",
    ),
    "both-low": Arms(
        Said("memegang produk di depan perut", "holding a product in front of the waist"),
        Reach("pelvis", 0.06, 0.09, 0.16, elbow=(0.8, -0.5, -0.4), fingers=(-0.35, 0.1, 0.7)),
        Reach("pelvis", 0.06, 0.09, 0.16, elbow=(0.8, -0.5, -0.4), fingers=(-0.35, 0.1, 0.7)),
        holds="both",
    ),
    "both-forward": Arms(
        Said("menyodorkan produk dengan dua tangan", "offering a product in both hands"),
        Reach("chest", 0.05, -0.09, 0.27, elbow=(0.7, -1, 0), fingers=(-0.15, 0.35, 0.8)),
        Reach("chest", 0.05, -0.09, 0.27, elbow=(0.7, -1, 0), fingers=(-0.15, 0.35, 0.8)),
        holds="both",
    ),
    "both-chin": Arms(
        Said("produk di bawah dagu dengan dua tangan", "product under the chin in both hands"),
        Reach("head", 0.055, -0.115, 0.125, elbow=(0.7, -1, 0), fingers=(-0.3, 0.8, 0.1)),
        Reach("head", 0.055, -0.115, 0.125, elbow=(0.7, -1, 0), fingers=(-0.3, 0.8, 0.1)),
        holds="both",
    ),
    "both-high": Arms(
        Said("mengangkat produk dengan dua tangan", "raising a product in both hands"),
        Reach("chest", 0.065, 0.2, 0.16, elbow=(0.9, -0.6, 0.3), fingers=(-0.15, 0.9, 0.1)),
        Reach("chest", 0.065, 0.2, 0.16, elbow=(0.9, -0.6, 0.3), fingers=(-0.15, 0.9, 0.1)),
        holds="both",
    ),
    "both-side": Arms(
        Said("produk di samping wajah dengan dua tangan", "product beside the face, both hands"),
        Reach("chest", 0.14, -0.01, 0.13, elbow=(0.7, -1, 0), fingers=(0.05, 0.9, 0.1)),
        Reach("chest", -0.075, -0.03, 0.15, elbow=(0.7, -1, 0.1), fingers=(-0.6, 0.75, 0)),
        holds="both",
    ),
    "both-hug": Arms(
        Said("memeluk produk", "hugging a product"),
        Reach("chest", -0.03, -0.19, 0.155, elbow=(1, -0.7, 0), fingers=(-0.8, 0.3, 0.1)),
        Reach("chest", -0.03, -0.135, 0.14, elbow=(1, -0.7, 0), fingers=(-0.8, 0.3, 0.1)),
        holds="both",
    ),
    "both-under": Arms(
        Said("menyangga produk dari bawah", "one hand under, one beside a product"),
        Reach("chest", 0.02, -0.225, 0.17, elbow=(0.7, -0.8, -0.3), fingers=(-0.4, 0, 0.8)),
        Reach("chest", 0.065, -0.12, 0.17, elbow=(0.8, -1, 0), fingers=(-0.5, 0.4, 0.4)),
        holds="both",
    ),
}
