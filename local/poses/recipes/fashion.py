"""Fashion: the whole body and its clothes."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.recipes.category import Category, Recipe

_STANDING = Category(
    "fashion-standing",
    Said("Fashion berdiri", "Fashion standing"),
    "worn",
    ("fashion", "busana", "baju", "katalog", "clothes", "catalogue", "lookbook"),
    {
        "relaxed": (
            Recipe("straight", "beside", "front side-left behind", gender="unisex"),
            Recipe("contrapposto", "beside", "quarter-left ~quarter-left"),
            Recipe("contrapposto", "holds-elbow", "front quarter-right ~front", "tilted"),
            Recipe("crossed", "clasped", "front quarter-left", "tilted"),
            Recipe("one-ahead", "behind", "front quarter-right", gender="unisex"),
        ),
        "hand-on-hip": (
            Recipe("hip-out", "hip", "front ~front"),
            Recipe("contrapposto", "hips", "front quarter-right", "chin-up"),
            Recipe("one-ahead", "hip", "side-right"),
            Recipe("wide", "hips", "front-low", gender="male"),
        ),
        "pockets": (
            Recipe("straight", "pockets", "front quarter-right", "away-left", "male"),
            Recipe("crossed", "pockets", "front", "away-right", "male"),
            Recipe("wide", "pocket-lapel", "front-low", gender="male"),
            Recipe("hip-out", "back-pockets", "front quarter-right"),
        ),
        "gesture": (
            Recipe("hip-out", "hair-hip", "front quarter-left", "tilted"),
            Recipe("knee-in", "hair", "front", "chin-down"),
            Recipe("straight", "folded", "front quarter-left", gender="male"),
            Recipe("straight", "cuff", "front quarter-right", "hands", "male"),
            Recipe("on-toes", "crown-hip", "front quarter-left", "up"),
            Recipe("leg-back", "loose", "quarter-right side-left"),
            Recipe("leaning-in", "behind", "turn-left", "tilted-left"),
        ),
    },
)

_WALKING = Category(
    "fashion-walking",
    Said("Fashion berjalan", "Fashion walking"),
    "worn",
    ("fashion", "busana", "langkah", "gerak", "street", "motion", "lookbook"),
    {
        "stroll": (
            Recipe("stroll", "swing", "quarter-left side-left ~quarter-left", gender="unisex"),
            Recipe("stroll", "swing-pocket", "front quarter-right", "away-left", "male"),
            Recipe("stroll", "pockets", "side-right", "ahead", "male"),
            Recipe("passing", "swing", "quarter-right side-left", "away-right", gender="unisex"),
            Recipe("stroll", "bag-elbow", "front quarter-left"),
            Recipe("passing", "hair", "quarter-left", "tilted"),
        ),
        "stride": (
            Recipe(
                "stride", "swing", "quarter-right side-left side-right", "ahead", gender="unisex"
            ),
            Recipe("stride", "swing-pocket", "quarter-left side-right", "camera", "male"),
            Recipe("stride", "lapel", "quarter-low", "away-left", "male"),
            Recipe("run", "runner", "quarter-right side-left ~quarter-right", "ahead", "unisex"),
        ),
        "catwalk": (
            Recipe("catwalk", "swing", "front turn-right quarter-left", "ahead"),
            Recipe("catwalk", "swing-hip", "front quarter-right ~front", "chin-up"),
            Recipe("catwalk", "hips", "front-low turn-left", "chin-up"),
            Recipe("catwalk", "bags", "quarter-left"),
        ),
        "turning": (
            Recipe("turning", "swing", "behind-left", "camera", gender="unisex"),
            Recipe("turning", "loose", "side-right behind-right quarter-right", gender="unisex"),
            Recipe("turning", "hair", "turn-left side-left"),
        ),
        "steps": (
            Recipe("step-up", "swing", "quarter-left side-left", "ahead", "unisex"),
            Recipe("step-up", "hip", "front quarter-right"),
            Recipe("step-up", "pocket", "turn-left behind-left", "camera", "male"),
            Recipe("step-up", "hold-low", "quarter-left", "away-left", gender="unisex"),
        ),
    },
)

_SITTING = Category(
    "fashion-sitting",
    Said("Fashion duduk", "Fashion sitting"),
    "worn",
    ("fashion", "busana", "duduk", "sitting", "lookbook"),
    {
        "chair": (
            Recipe("chair", "laps", "front quarter-left", gender="unisex"),
            Recipe("chair-edge", "knee", "quarter-right side-left", "chin-up", "male"),
            Recipe("knees-together", "lap-folded", "front turn-left"),
            Recipe("legs-crossed", "lap-folded", "turn-right quarter-left ~quarter-left"),
            Recipe("legs-crossed", "lap-chin", "front turn-left", "tilted"),
            Recipe("ankles-crossed", "seat-edge", "front quarter-right"),
            Recipe("leaning-forward", "knees", "front quarter-left", gender="male"),
            Recipe("sideways", "lap-hair", "front quarter-right", "tilted"),
            Recipe("sideways", "seat-edge", "turn-left side-right", "away-left", gender="unisex"),
        ),
        "stool": (
            Recipe("stool", "lap-folded", "front quarter-right ~quarter-right", gender="unisex"),
            Recipe("stool", "lap-hip", "front turn-left", "chin-up"),
            Recipe(
                "stool-both", "lap-folded", "quarter-left side-left", "away-right", gender="unisex"
            ),
            Recipe("stool-both", "folded", "front turn-right", gender="male"),
            Recipe("stool", "pocket", "turn-right quarter-left", gender="male"),
        ),
        "sofa": (Recipe("sofa", "lap-hair", "front turn-right", "tilted"),),
        "steps": (
            Recipe("steps", "knees", "front quarter-right", gender="unisex"),
            Recipe("steps", "lap-chin", "turn-left quarter-right", "tilted"),
        ),
        "floor": (
            Recipe("floor-side", "floor-prop", "front quarter-left ~front quarter-high"),
            Recipe("cross-legged", "laps", "front turn-right", gender="unisex"),
            Recipe("knees-up", "hugs-knees", "quarter-left side-left", "tilted"),
            Recipe(
                "one-knee-up",
                "floor-behind",
                "quarter-right side-left",
                "away-left",
                gender="unisex",
            ),
        ),
    },
)

_LEANING = Category(
    "fashion-leaning",
    Said("Fashion bersandar", "Fashion leaning"),
    "worn",
    ("fashion", "busana", "sandar", "dinding", "wall", "lean", "street"),
    {
        "wall": (
            Recipe("wall-back", "pockets", "quarter-left", "away-left", "male"),
            Recipe("wall-back", "folded", "quarter-right", gender="male"),
            Recipe("wall-back", "behind", "quarter-right", "chin-up", gender="unisex"),
            Recipe("wall-foot", "pockets", "quarter-left side-left", gender="male"),
            Recipe(
                "wall-foot",
                "behind",
                "front quarter-right ~quarter-right",
                "away-right",
                gender="unisex",
            ),
            Recipe("wall-foot", "hair", "turn-left side-left", "tilted-left"),
            Recipe("wall-crossed", "holds-elbow", "front quarter-left", "tilted"),
            Recipe("wall-crossed", "pocket", "turn-right side-left", gender="unisex"),
        ),
        "shoulder": (
            Recipe("shoulder-wall", "pockets", "front", gender="male"),
            Recipe("shoulder-wall", "folded", "front quarter-right ~front", gender="unisex"),
            Recipe("shoulder-crossed", "hip", "front", "tilted"),
            Recipe("shoulder-crossed", "pocket", "turn-left", "away-left", "male"),
            Recipe("shoulder-crossed", "holds-elbow", "front"),
        ),
        "table": (
            Recipe("table-edge", "pocket", "quarter-right side-left", gender="male"),
            Recipe("table-edge", "clasped", "turn-left ~quarter-left", "tilted"),
        ),
        "rail": (
            Recipe(
                "rail-back",
                "on-rail",
                "front quarter-left ~quarter-left",
                "chin-up",
                gender="unisex",
            ),
            Recipe("rail-front", "over-rail", "quarter-right side-left", gender="unisex"),
        ),
    },
)

_CROUCHING = Category(
    "crouching",
    Said("Jongkok", "Crouching"),
    "worn",
    ("jongkok", "berlutut", "street", "crouch", "kneel", "sepatu", "shoes"),
    {
        "squat": (
            Recipe("squat", "elbows-knees", "front quarter-left ~quarter-left", gender="male"),
            Recipe(
                "squat", "clasped-knees", "front turn-right side-left quarter-high", gender="unisex"
            ),
            Recipe("squat", "loose", "quarter-low side-right", gender="male"),
            Recipe("squat-uneven", "knee", "front quarter-left side-left", gender="unisex"),
            Recipe("squat-uneven", "lap-chin", "turn-right quarter-right", "tilted"),
            Recipe("squat-uneven", "lap-hair", "front quarter-right", "tilted"),
        ),
        "one-knee": (
            Recipe("half-kneel", "knee", "quarter-left quarter-right side-left", gender="male"),
            Recipe("half-kneel", "loose", "front turn-left ~turn-left", gender="unisex"),
            Recipe("half-kneel", "hip", "front quarter-right"),
            Recipe("half-kneel", "lap-chin", "turn-right quarter-left", "away-left", "male"),
        ),
        "kneeling": (
            Recipe("kneel", "hips", "front quarter-left", "chin-up"),
            Recipe("kneel", "hair", "turn-left side-left", "tilted"),
            Recipe("sit-on-heels", "lap-folded", "front quarter-right side-left"),
            Recipe("sit-on-heels", "hair", "turn-left quarter-left", "away-right"),
        ),
        "bending": (
            Recipe(
                "bending-down",
                "reach-down",
                "quarter-left side-right ~quarter-left",
                "ahead",
                gender="unisex",
            ),
            Recipe("leaning-in", "hands-thighs", "turn-right quarter-left", gender="unisex"),
        ),
    },
)

_HIJAB = Category(
    "hijab-fashion",
    Said("Fashion hijab", "Hijab fashion"),
    "worn",
    ("hijab", "kerudung", "jilbab", "muslimah", "gamis", "modest", "busana"),
    {
        "standing": (
            Recipe("straight", "clasped-waist", "quarter-left front/half"),
            Recipe("contrapposto", "stomach", "quarter-left/half"),
            Recipe("one-ahead", "clasped", "~turn-left", "tilted"),
            Recipe("contrapposto", "holds-elbow", "quarter-left front/half", "away-left"),
            Recipe("straight", "behind", "quarter-right/half", "tilted"),
        ),
        "gesture": (
            Recipe("straight", "scarf", "front front/half quarter-right/half ~front/half"),
            Recipe("straight", "salam", "quarter-left/half", "tilted"),
            Recipe("contrapposto", "heart", "front front/half turn-right/portrait"),
            Recipe("straight", "cheek", "front/portrait turn-right/half", "tilted-left"),
            Recipe("one-ahead", "lapel", "turn-right/half"),
        ),
        "walking": (
            Recipe("passing", "bag-elbow", "front", "away-right"),
            Recipe("stroll", "stomach", "quarter-right", "down"),
        ),
        "sitting": (
            Recipe("knees-together", "lap-folded", "quarter-right"),
            Recipe("chair", "laps", "turn-left", "tilted"),
            Recipe("sit-on-heels", "lap-folded", "quarter-left"),
            Recipe("legs-crossed", "lap-folded", "front", "tilted"),
            Recipe("sofa", "book", "turn-right quarter-right", "hands"),
            Recipe("stool", "heart", "front turn-left"),
        ),
        "leaning": (
            Recipe("wall-back", "clasped", "quarter-left", "tilted"),
            Recipe("shoulder-wall", "stomach", "front", "away-right"),
        ),
        "headscarf": (
            Recipe("straight", "beside", "front/portrait quarter-left/portrait side-left/portrait"),
            Recipe("twisted", "loose", "behind-left/half behind/portrait"),
        ),
    },
    wears_hijab=True,
)

FASHION = (_STANDING, _WALKING, _SITTING, _LEANING, _CROUCHING, _HIJAB)
