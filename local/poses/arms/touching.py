"""Hands at the face, in the hair, on the body."""

from __future__ import annotations

from local.poses.arms.usual import (
    BESIDE,
    CHEEK,
    CHIN,
    CROWN,
    HAIR,
    HEART,
    HIP,
    KNEE,
    LAPEL,
    NECK,
    POCKET,
    both,
)
from local.poses.blocks import Arms, Reach, Said

TOUCHING = {
    "cheek": Arms(Said("tangan di pipi", "hand at the cheek"), CHEEK, BESIDE),
    "cheeks": both(Said("kedua tangan di pipi", "both hands at the cheeks"), CHEEK),
    "chin": Arms(Said("tangan di dagu", "hand at the chin"), CHIN, BESIDE),
    "chin-folded": Arms(
        Said("tangan di dagu, satu menyangga siku", "hand at the chin, elbow propped"),
        CHIN,
        Reach("chest", -0.04, -0.185, 0.1, elbow=(1, -0.4, -0.2), fingers=(-0.9, 0.05, 0.1)),
    ),
    "cheek-heart": Arms(
        Said("tangan di pipi dan dada", "hand at the cheek, hand on the chest"), CHEEK, HEART
    ),
    "neck": Arms(Said("tangan di leher", "hand at the neck"), NECK, BESIDE),
    "neck-hip": Arms(
        Said("tangan di leher dan pinggang", "hand at the neck, hand on the hip"), NECK, HIP
    ),
    "hair": Arms(Said("tangan di rambut", "hand in the hair"), HAIR, BESIDE),
    "hair-hip": Arms(
        Said("tangan di rambut dan pinggang", "hand in the hair, hand on the hip"), HAIR, HIP
    ),
    "hair-pocket": Arms(
        Said("tangan di rambut dan saku", "hand in the hair, hand in a pocket"), HAIR, POCKET
    ),
    "hair-both": both(Said("kedua tangan di rambut", "both hands in the hair"), HAIR),
    "crown": Arms(Said("tangan di atas kepala", "hand on top of the head"), CROWN, BESIDE),
    "crown-hip": Arms(
        Said("tangan di atas kepala dan pinggang", "hand on the head, hand on the hip"),
        CROWN,
        HIP,
    ),
    "heart": Arms(Said("tangan di dada", "hand on the heart"), HEART, BESIDE),
    "heart-both": Arms(
        Said("kedua tangan di dada", "both hands on the heart"),
        Reach("chest", 0.045, -0.155, 0.105, elbow=(0.8, -0.7, 0), fingers=(-0.8, 0.55, -0.05)),
        Reach("chest", 0.045, -0.12, 0.105, elbow=(0.8, -0.7, 0), fingers=(-0.8, 0.55, -0.05)),
    ),
    "lapel": Arms(Said("tangan di kerah", "hand at the collar"), LAPEL, BESIDE),
    "salam": both(
        Said("salam tangan terkatup", "palms together in greeting"),
        Reach("chest", 0.02, -0.17, 0.13, elbow=(1, -0.5, 0.1), fingers=(-0.12, 0.95, 0.15)),
    ),
    "scarf": Arms(
        Said("merapikan kerudung", "adjusting the scarf"),
        Reach("head", 0.08, -0.055, 0.092, elbow=(0.7, -0.8, 0.1), fingers=(-0.6, 0.6, -0.2)),
        Reach("chest", 0.03, -0.1, 0.105, elbow=(0.8, -0.7, 0), fingers=(-0.7, 0.6, 0)),
    ),
    "cuff": Arms(
        Said("merapikan manset", "adjusting the cuff"),
        Reach("chest", 0.0, -0.2, 0.17, elbow=(1, -0.5, -0.2), fingers=(-0.8, 0.2, 0.3)),
        Reach("chest", 0.03, -0.245, 0.16, elbow=(1, -0.4, -0.2), fingers=(-0.8, 0.35, 0.3)),
    ),
    "apply-cheek": Arms(
        Said("mengoleskan di pipi", "applying on the cheek"),
        Reach("head", 0.08, -0.05, 0.095, elbow=(0.7, -1, 0.1), fingers=(-0.45, 0.8, -0.25)),
        Reach("chest", 0.05, -0.16, 0.15, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.4)),
        holds="left",
    ),
    "apply-forehead": Arms(
        Said("mengoleskan di dahi", "applying on the forehead"),
        Reach("head", 0.06, 0.0, 0.105, elbow=(0.6, -0.9, 0.2), fingers=(-0.45, 0.85, -0.3)),
        Reach("chest", 0.06, -0.15, 0.15, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.4)),
        holds="left",
    ),
    "apply-both": both(
        Said("mengoleskan di kedua pipi", "applying on both cheeks"),
        Reach("head", 0.085, -0.045, 0.112, elbow=(0.7, -1, 0.1), fingers=(-0.5, 0.75, -0.25)),
    ),
    "apply-neck": Arms(
        Said("mengoleskan di leher", "applying on the neck"),
        Reach("head", 0.065, -0.075, 0.085, elbow=(0.8, -0.8, 0.1), fingers=(-0.75, 0.45, -0.45)),
        Reach("chest", 0.07, -0.17, 0.15, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.4)),
        holds="left",
    ),
    "apply-hand": Arms(
        Said("mengoleskan di punggung tangan", "applying on the back of the hand"),
        Reach("chest", 0.0, -0.135, 0.19, elbow=(0.9, -0.7, 0), fingers=(-0.9, 0.1, 0.15)),
        Reach("chest", 0.03, -0.185, 0.17, elbow=(0.9, -0.7, 0), fingers=(-0.8, 0.25, 0.3)),
    ),
    "apply-arm": Arms(
        Said("mengoleskan di lengan", "applying on the arm"),
        Reach("chest", -0.02, -0.13, 0.17, elbow=(0.9, -0.7, 0), fingers=(-0.9, -0.1, 0.1)),
        Reach("chest", 0.05, -0.1, 0.21, elbow=(0.7, -1, 0.1), fingers=(-0.4, 0.6, 0.3)),
    ),
    "apply-shoulder": Arms(
        Said("mengoleskan di bahu", "applying on the shoulder"),
        Reach("chest", -0.07, -0.055, 0.085, elbow=(0.6, -1, 0.3), fingers=(-0.85, 0.45, -0.2)),
        BESIDE,
    ),
    "apply-leg": Arms(
        Said("mengoleskan di kaki", "applying on the leg"),
        Reach("knee", 0.03, 0.0, 0.06, elbow=(0.8, 0.1, -0.4), fingers=(-0.3, -0.85, 0.1)),
        KNEE,
    ),
    "dropper": Arms(
        Said("meneteskan serum", "using a dropper"),
        Reach("head", 0.075, 0.005, 0.13, elbow=(0.6, -0.9, 0.2), fingers=(-0.5, 0.4, -0.55)),
        Reach("chest", 0.06, -0.15, 0.16, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.4)),
        holds="right",
    ),
}
