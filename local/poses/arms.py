"""What arms do: hang, rest, touch, hold, show, point."""

from __future__ import annotations

from local.poses.blocks import Arms, Reach, Said, Swing

_BESIDE = Swing(ahead=3, out=10, bend=16, inward=20)
_LOOSE = Swing(ahead=8, out=14, bend=28, inward=30)
_HIP = Reach("pelvis", 0.135, 0.075, -0.005, elbow=(1, 0, -0.35), fingers=(-0.5, -0.25, 0.8))
_POCKET = Reach("pelvis", 0.122, 0.005, 0.03, elbow=(0.7, 0, -0.7), fingers=(-0.25, -0.9, 0.3))
_BACK_POCKET = Reach("pelvis", 0.1, 0.05, -0.1, elbow=(0.8, 0, -0.8), fingers=(-0.5, -0.8, 0.1))
_THIGH = Reach("knee", 0.0, 0.05, -0.13, elbow=(0.6, -0.2, -0.7), fingers=(-0.3, -0.1, 1))
_KNEE = Reach("knee", 0.0, 0.066, -0.06, elbow=(0.8, -0.2, -0.4), fingers=(-0.25, -0.1, 1))
_LAP = Reach("pelvis", 0.035, 0.085, 0.15, elbow=(0.8, -0.2, -0.6), fingers=(-0.8, -0.3, 0.4))
_CHEEK = Reach("head", 0.075, -0.062, 0.108, elbow=(0.45, -1, 0.1), fingers=(-0.25, 0.9, -0.25))
_CHIN = Reach("head", 0.03, -0.07, 0.115, elbow=(0.4, -1, 0.1), fingers=(-0.2, 0.9, -0.35))
_NECK = Reach("head", 0.078, 0.035, -0.045, elbow=(0.9, -0.4, 0.3), fingers=(-0.95, 0.0, -0.25))
_HAIR = Reach("head", 0.088, 0.1, 0.0, elbow=(1, 0.1, 0.15), fingers=(-0.9, 0.3, -0.2))
_CROWN = Reach("head", 0.06, 0.15, -0.02, elbow=(1, 0.6, 0.1), fingers=(-1, 0.25, 0))
_LAPEL = Reach("chest", 0.035, -0.15, 0.095, elbow=(0.7, -0.8, -0.2), fingers=(-0.5, 0.8, 0.1))
_HEART = Reach("chest", 0.035, -0.12, 0.1, elbow=(0.8, -0.7, 0), fingers=(-0.95, 0.3, -0.05))
_STOMACH = Reach("pelvis", 0.055, 0.1, 0.1, elbow=(0.8, -0.4, -0.4), fingers=(-0.9, -0.2, 0.15))
_BEHIND = Reach("pelvis", 0.045, 0.05, -0.105, elbow=(0.8, 0, -0.7), fingers=(-0.9, -0.3, 0))
_AT_CHEST = Reach("chest", 0.06, -0.13, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.5, 0.6))
_BY_FACE = Reach("head", 0.135, -0.045, 0.13, elbow=(0.5, -1, 0), fingers=(-0.15, 0.9, 0.1))
_FORWARD = Reach("chest", 0.05, -0.06, 0.285, elbow=(0.5, -1, 0), fingers=(-0.1, 0.35, 0.9))
_OUT_LOW = Reach("chest", 0.22, -0.2, 0.13, elbow=(0.3, -1, -0.4), fingers=(0.6, 0.1, 0.5))
_OPEN_PALM = Reach("chest", 0.21, -0.09, 0.14, elbow=(0.2, -1, -0.2), fingers=(0.6, 0.25, 0.5))
_RAISED = Reach("shoulder", 0.09, 0.27, 0.07, elbow=(0.9, 0.1, 0.2))
_BY_SIDE = Reach("pelvis", 0.16, -0.02, 0.04, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3))


def _both(said: Said, arm: Reach | Swing, shrug: float = 0.0) -> Arms:
    return Arms(said, arm, arm, shrug=shrug)


_RESTING = {
    "beside": _both(Said("lengan di samping", "arms at the sides"), _BESIDE),
    "loose": _both(Said("lengan santai", "arms relaxed"), _LOOSE),
    "hip": Arms(Said("satu tangan di pinggang", "one hand on the hip"), _HIP, _BESIDE),
    "hips": _both(Said("kedua tangan di pinggang", "both hands on the hips"), _HIP),
    "pocket": Arms(Said("satu tangan di saku", "one hand in a pocket"), _POCKET, _BESIDE),
    "pockets": _both(Said("kedua tangan di saku", "hands in the pockets"), _POCKET),
    "back-pockets": _both(Said("tangan di saku belakang", "hands in back pockets"), _BACK_POCKET),
    "pocket-lapel": Arms(
        Said("tangan di saku dan kerah", "hand in pocket, hand at the collar"), _POCKET, _LAPEL
    ),
    "folded": Arms(
        Said("tangan bersedekap", "arms folded"),
        Reach("chest", -0.055, -0.155, 0.125, elbow=(1, -0.6, 0.3), fingers=(-0.9, 0.15, -0.3)),
        Reach("chest", -0.05, -0.125, 0.085, elbow=(1, -0.7, 0.15), fingers=(-0.9, -0.1, 0)),
    ),
    "holds-elbow": Arms(
        Said("satu tangan memegang siku", "one hand holding the other elbow"),
        Reach("chest", -0.04, -0.2, 0.09, elbow=(1, -0.4, -0.2), fingers=(-0.9, 0.05, 0.1)),
        _BESIDE,
    ),
    "clasped": _both(
        Said("tangan bertaut di depan", "hands clasped in front"),
        Reach("pelvis", 0.035, 0.02, 0.12, elbow=(0.8, -0.2, -0.4), fingers=(-0.7, -0.6, 0.1)),
    ),
    "clasped-waist": _both(
        Said("tangan bertaut di perut", "hands clasped at the waist"),
        Reach("pelvis", 0.04, 0.11, 0.125, elbow=(0.8, -0.5, -0.3), fingers=(-0.9, -0.2, 0.15)),
    ),
    "behind": _both(Said("tangan di belakang punggung", "hands behind the back"), _BEHIND),
    "stomach": Arms(Said("tangan di perut", "hand at the waist"), _STOMACH, _BESIDE),
    "swing": Arms(
        Said("lengan mengayun", "arms swinging"),
        Swing(ahead=24, out=6, bend=26, inward=15),
        Swing(ahead=-20, out=9, bend=12, inward=10),
    ),
    "swing-hip": Arms(
        Said("satu tangan di pinggang, satu mengayun", "one hand on the hip, one swinging"),
        _HIP,
        Swing(ahead=-14, out=10, bend=14, inward=10),
    ),
    "swing-pocket": Arms(
        Said("satu tangan di saku, satu mengayun", "one hand in a pocket, one swinging"),
        _POCKET,
        Swing(ahead=-14, out=10, bend=14, inward=10),
    ),
    "runner": Arms(
        Said("lengan berlari", "arms running"),
        Swing(ahead=38, out=8, bend=82, inward=25),
        Swing(ahead=-34, out=12, bend=74, inward=12),
    ),
    "laps": _both(Said("tangan di paha", "hands on the thighs"), _THIGH),
    "knees": _both(Said("tangan di lutut", "hands on the knees"), _KNEE),
    "knee": Arms(Said("satu tangan di lutut", "one hand on the knee"), _LOOSE, _KNEE),
    "lap-chin": Arms(
        Said("tangan di dagu dan paha", "hand at the chin, hand on the thigh"), _CHIN, _THIGH
    ),
    "lap-hair": Arms(
        Said("tangan di rambut dan paha", "hand in the hair, hand on the thigh"), _HAIR, _THIGH
    ),
    "lap-hip": Arms(
        Said("tangan di pinggang dan paha", "hand on the hip, hand on the thigh"), _HIP, _THIGH
    ),
    "seat-behind": _both(
        Said("tangan bertumpu di belakang", "propped on the hands behind"),
        Reach("pelvis", 0.15, -0.02, -0.14, elbow=(0.4, 0.1, -1), fingers=(0.6, -0.4, -0.4)),
    ),
    "seat-edge": _both(
        Said("tangan di tepi dudukan", "hands on the edge of the seat"),
        Reach("pelvis", 0.14, -0.02, 0.015, elbow=(0.5, 0, -1), fingers=(0.3, -0.7, 0.6)),
    ),
    "on-rail": _both(
        Said("siku di pagar", "elbows on the rail"),
        Swing(ahead=-38, out=34, bend=58, inward=-25),
    ),
    "over-rail": _both(
        Said("lengan di atas pagar", "forearms on the rail"),
        Reach("chest", 0.03, -0.2, 0.2, elbow=(0.9, -0.5, 0.1), fingers=(-0.5, -0.3, 0.8)),
    ),
    "floor-prop": Arms(
        Said("bertumpu satu tangan di lantai", "propped on one hand"),
        Reach("ground", 0.15, 0.03, -0.02, elbow=(0.4, 0.1, -1), fingers=(0.8, -0.2, 0.3)),
        Reach("pelvis", 0.03, 0.12, 0.14, elbow=(0.8, -0.2, -0.6), fingers=(-0.5, -0.5, 0.5)),
    ),
    "lap-folded": _both(Said("tangan bertaut di pangkuan", "hands folded in the lap"), _LAP),
    "floor-behind": _both(
        Said("bertumpu di lantai ke belakang", "propped on the hands behind"),
        Reach("ground", 0.125, 0.035, -0.1, elbow=(0.4, 0.1, -1), fingers=(0.5, -0.2, -0.8)),
    ),
    "elbows-knees": _both(
        Said("siku di lutut", "elbows on the knees"),
        Reach("knee", -0.06, 0.025, 0.11, elbow=(0.5, -0.8, 0.2), fingers=(-0.5, -0.5, 0.5)),
    ),
    "clasped-knees": _both(
        Said("tangan bertaut di depan lutut", "hands clasped over the knees"),
        Reach("ground", 0.035, 0.26, 0.29, elbow=(0.9, -0.5, 0), fingers=(-0.8, -0.4, 0.2)),
    ),
    "hands-thighs": _both(
        Said("tangan di atas lutut", "hands just above the knees"),
        Reach("knee", 0.03, 0.165, 0.02, elbow=(0.8, 0, -0.5), fingers=(-0.2, -0.8, 0.3)),
    ),
    "hugs-knees": _both(
        Said("memeluk lutut", "hugging the knees"),
        Reach("knee", -0.015, -0.05, 0.08, elbow=(0.9, -0.4, 0.2), fingers=(-0.9, -0.2, 0)),
    ),
}

_TOUCHING = {
    "cheek": Arms(Said("tangan di pipi", "hand at the cheek"), _CHEEK, _BESIDE),
    "cheeks": _both(Said("kedua tangan di pipi", "both hands at the cheeks"), _CHEEK),
    "chin": Arms(Said("tangan di dagu", "hand at the chin"), _CHIN, _BESIDE),
    "chin-folded": Arms(
        Said("tangan di dagu, satu menyangga siku", "hand at the chin, elbow propped"),
        _CHIN,
        Reach("chest", -0.04, -0.185, 0.1, elbow=(1, -0.4, -0.2), fingers=(-0.9, 0.05, 0.1)),
    ),
    "cheek-heart": Arms(
        Said("tangan di pipi dan dada", "hand at the cheek, hand on the chest"), _CHEEK, _HEART
    ),
    "neck": Arms(Said("tangan di leher", "hand at the neck"), _NECK, _BESIDE),
    "neck-hip": Arms(
        Said("tangan di leher dan pinggang", "hand at the neck, hand on the hip"), _NECK, _HIP
    ),
    "hair": Arms(Said("tangan di rambut", "hand in the hair"), _HAIR, _BESIDE),
    "hair-hip": Arms(
        Said("tangan di rambut dan pinggang", "hand in the hair, hand on the hip"), _HAIR, _HIP
    ),
    "hair-pocket": Arms(
        Said("tangan di rambut dan saku", "hand in the hair, hand in a pocket"), _HAIR, _POCKET
    ),
    "hair-both": _both(Said("kedua tangan di rambut", "both hands in the hair"), _HAIR),
    "crown": Arms(Said("tangan di atas kepala", "hand on top of the head"), _CROWN, _BESIDE),
    "crown-hip": Arms(
        Said("tangan di atas kepala dan pinggang", "hand on the head, hand on the hip"),
        _CROWN,
        _HIP,
    ),
    "heart": Arms(Said("tangan di dada", "hand on the heart"), _HEART, _BESIDE),
    "heart-both": Arms(
        Said("kedua tangan di dada", "both hands on the heart"),
        Reach("chest", 0.045, -0.155, 0.105, elbow=(0.8, -0.7, 0), fingers=(-0.8, 0.55, -0.05)),
        Reach("chest", 0.045, -0.12, 0.105, elbow=(0.8, -0.7, 0), fingers=(-0.8, 0.55, -0.05)),
    ),
    "lapel": Arms(Said("tangan di kerah", "hand at the collar"), _LAPEL, _BESIDE),
    "salam": _both(
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
    "apply-both": _both(
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
        _BESIDE,
    ),
    "apply-leg": Arms(
        Said("mengoleskan di kaki", "applying on the leg"),
        Reach("knee", 0.03, 0.0, 0.06, elbow=(0.8, 0.1, -0.4), fingers=(-0.3, -0.85, 0.1)),
        _KNEE,
    ),
    "dropper": Arms(
        Said("meneteskan serum", "using a dropper"),
        Reach("head", 0.075, 0.005, 0.13, elbow=(0.6, -0.9, 0.2), fingers=(-0.5, 0.4, -0.55)),
        Reach("chest", 0.06, -0.15, 0.16, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.4)),
        holds="right",
    ),
}

_HOLDING = {
    "hold-chest": Arms(
        Said("memegang produk di dada", "holding a product at the chest"),
        _AT_CHEST,
        _BESIDE,
        holds="right",
    ),
    "hold-chest-hip": Arms(
        Said("memegang produk, tangan lain di pinggang", "holding a product, hand on the hip"),
        _AT_CHEST,
        _HIP,
        holds="right",
    ),
    "hold-chest-pocket": Arms(
        Said("memegang produk, tangan lain di saku", "holding a product, hand in a pocket"),
        _AT_CHEST,
        _POCKET,
        holds="right",
    ),
    "hold-face": Arms(
        Said("memegang produk di samping wajah", "holding a product beside the face"),
        _BY_FACE,
        _BESIDE,
        holds="right",
    ),
    "hold-face-hip": Arms(
        Said("produk di samping wajah, tangan di pinggang", "product by the face, hand on the hip"),
        _BY_FACE,
        _HIP,
        holds="right",
    ),
    "hold-face-chin": Arms(
        Said("produk di samping wajah, tangan di dagu", "product by the face, hand at the chin"),
        _BY_FACE,
        _CHIN,
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
        _BESIDE,
        holds="right",
    ),
    "hold-eye": Arms(
        Said("produk di depan satu mata", "a product before one eye"),
        Reach("head", 0.045, -0.02, 0.16, elbow=(0.5, -1, 0), fingers=(-0.15, 0.95, 0)),
        _BESIDE,
        holds="right",
    ),
    "hold-forward": Arms(
        Said("menyodorkan produk ke depan", "holding a product toward the camera"),
        _FORWARD,
        _BESIDE,
        holds="right",
    ),
    "hold-forward-hip": Arms(
        Said("menyodorkan produk, tangan di pinggang", "offering a product, hand on the hip"),
        _FORWARD,
        _HIP,
        holds="right",
    ),
    "hold-low": Arms(
        Said("menjinjing produk", "carrying a product at the side"),
        _BY_SIDE,
        _BESIDE,
        holds="right",
    ),
    "hold-low-hip": Arms(
        Said("menjinjing produk, tangan di pinggang", "carrying a product, hand on the hip"),
        _BY_SIDE,
        _HIP,
        holds="right",
    ),
    "hold-out": Arms(
        Said("memegang produk di samping", "holding a product out to the side"),
        _OUT_LOW,
        _BESIDE,
        holds="right",
    ),
    "hold-high": Arms(
        Said("mengangkat produk", "raising a product"), _RAISED, _BESIDE, holds="right"
    ),
    "hold-high-hip": Arms(
        Said("mengangkat produk, tangan di pinggang", "raising a product, hand on the hip"),
        _RAISED,
        _HIP,
        holds="right",
    ),
    "hold-palm": Arms(
        Said("produk di telapak tangan", "product on the open palm"),
        _OPEN_PALM,
        _BESIDE,
        holds="right",
    ),
    "hold-heart": Arms(
        Said("memegang produk, tangan lain di dada", "holding a product, hand on the heart"),
        _AT_CHEST,
        Reach("chest", 0.045, -0.09, 0.1, elbow=(0.8, -0.7, 0), fingers=(-0.85, 0.45, -0.05)),
        holds="right",
    ),
    "hold-lap": Arms(
        Said("memegang produk di pangkuan", "holding a product in the lap"),
        Reach("pelvis", 0.05, 0.12, 0.16, elbow=(0.8, -0.6, -0.3), fingers=(-0.4, 0.2, 0.8)),
        _THIGH,
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

_SHOWING = {
    "point-side": Arms(
        Said("menunjuk ke samping", "pointing to the side"),
        Reach("shoulder", 0.3, 0.02, 0.1, elbow=(0, -1, -0.3)),
        _BESIDE,
    ),
    "point-side-hip": Arms(
        Said("menunjuk ke samping, tangan di pinggang", "pointing aside, hand on the hip"),
        Reach("shoulder", 0.3, 0.02, 0.1, elbow=(0, -1, -0.3)),
        _HIP,
    ),
    "point-up": Arms(
        Said("menunjuk ke atas", "pointing up"),
        Reach("shoulder", 0.11, 0.2, 0.11, elbow=(0.9, -0.5, 0.1), fingers=(0.15, 1, 0.05)),
        _BESIDE,
    ),
    "point-up-side": Arms(
        Said("menunjuk ke atas samping", "pointing up and aside"),
        Reach("shoulder", 0.22, 0.2, 0.1, elbow=(0.4, -1, 0), fingers=(0.7, 0.75, 0.1)),
        _POCKET,
    ),
    "point-near": Arms(
        Said("menunjuk ke samping dekat badan", "pointing aside close to the body"),
        Reach("chest", 0.17, -0.075, 0.125, elbow=(0.4, -1, -0.2), fingers=(0.95, 0.3, 0.1)),
        _BESIDE,
    ),
    "point-across": Arms(
        Said("menunjuk menyilang", "pointing across the body"),
        Reach("chest", -0.05, -0.08, 0.19, elbow=(0.7, -1, 0.2), fingers=(-0.95, 0.25, 0.1)),
        _BESIDE,
    ),
    "point-camera": Arms(
        Said("menunjuk ke kamera", "pointing at the camera"),
        Reach("shoulder", -0.01, -0.01, 0.3, elbow=(0.6, -1, 0), fingers=(-0.05, 0.02, 1)),
        _BESIDE,
    ),
    "point-down": Arms(
        Said("menunjuk ke bawah", "pointing down"),
        Reach("chest", 0.16, -0.23, 0.14, elbow=(0.7, -0.6, -0.4), fingers=(0.1, -0.9, 0.25)),
        _BESIDE,
    ),
    "point-both-side": Arms(
        Said("kedua tangan menunjuk ke samping", "both hands pointing aside"),
        Reach("chest", 0.22, -0.06, 0.12, elbow=(0.3, -1, -0.2), fingers=(0.95, 0.25, 0.1)),
        Reach("chest", -0.01, -0.1, 0.17, elbow=(0.7, -1, 0.1), fingers=(-0.95, 0.25, 0.1)),
    ),
    "point-both-up": _both(
        Said("kedua tangan menunjuk ke atas", "both hands pointing up"),
        Reach("shoulder", 0.1, 0.16, 0.12, elbow=(0.9, -0.6, 0.1), fingers=(0.1, 1, 0.05)),
    ),
    "present-side": Arms(
        Said("mempersilakan ke samping", "open hand to the side"),
        Reach("shoulder", 0.22, -0.1, 0.13, elbow=(0.1, -1, -0.3), fingers=(0.8, 0.15, 0.3)),
        _BESIDE,
    ),
    "present-side-hip": Arms(
        Said("mempersilakan, tangan di pinggang", "open hand aside, hand on the hip"),
        Reach("shoulder", 0.22, -0.1, 0.13, elbow=(0.1, -1, -0.3), fingers=(0.8, 0.15, 0.3)),
        _HIP,
    ),
    "present-palm": Arms(
        Said("telapak tangan terbuka", "palm open as if carrying"), _OPEN_PALM, _POCKET
    ),
    "present-both": _both(
        Said("kedua telapak terbuka", "both palms open"),
        Reach("chest", 0.17, -0.17, 0.16, elbow=(0.4, -1, -0.2), fingers=(0.5, 0.25, 0.7)),
    ),
    "present-wide": _both(
        Said("kedua lengan terbuka lebar", "arms wide open"),
        Reach("shoulder", 0.27, -0.02, 0.1, elbow=(0.1, -1, -0.4), fingers=(0.8, 0.3, 0.3)),
    ),
    "present-both-side": Arms(
        Said("kedua tangan mempersilakan ke samping", "both hands showing to one side"),
        Reach("chest", 0.24, -0.13, 0.13, elbow=(0.2, -1, -0.2), fingers=(0.85, 0.2, 0.3)),
        Reach("chest", -0.02, -0.15, 0.18, elbow=(0.7, -1, 0.1), fingers=(-0.85, 0.2, 0.4)),
    ),
    "present-high": Arms(
        Said("memperlihatkan ke atas", "showing something above"),
        Reach("shoulder", 0.23, 0.13, 0.12, elbow=(0.3, -1, 0), fingers=(0.7, 0.55, 0.2)),
        _BESIDE,
    ),
    "present-frame": _both(
        Said("membingkai dengan dua tangan", "framing with both hands"),
        Reach("chest", 0.1, -0.075, 0.2, elbow=(0.8, -0.9, 0), fingers=(0.1, 0.9, 0.2)),
    ),
    "thumb": Arms(
        Said("mengacungkan jempol", "thumb up"),
        Reach("chest", 0.11, -0.1, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.5, 0.25, 0.6)),
        _BESIDE,
    ),
    "wave": Arms(
        Said("melambaikan tangan", "waving"),
        Reach("shoulder", 0.12, 0.1, 0.09, elbow=(0.8, -0.9, -0.1), fingers=(0.15, 1, 0)),
        _BESIDE,
    ),
    "cheer": _both(
        Said("bersorak", "cheering"),
        Reach("shoulder", 0.11, 0.24, 0.04, elbow=(1, 0, 0.2), fingers=(0.1, 1, 0.1)),
    ),
    "shade": Arms(
        Said("menaungi mata", "shading the eyes"),
        Reach("head", 0.095, 0.055, 0.085, elbow=(1, -0.1, 0.3), fingers=(-0.9, 0.25, 0.05)),
        _BESIDE,
    ),
    "arms-out": _both(
        Said("lengan terbuka menikmati angin", "arms out in the wind"),
        Swing(ahead=6, out=62, bend=12, inward=-20),
    ),
}

_DOING = {
    "phone": Arms(
        Said("melihat ponsel", "looking at a phone"),
        Reach("chest", 0.035, -0.15, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.5)),
        _BESIDE,
        holds="right",
    ),
    "phone-lap": Arms(
        Said("melihat ponsel di pangkuan", "a phone in one hand, the other in the lap"),
        Reach("chest", 0.035, -0.15, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.5)),
        _LAP,
        holds="right",
    ),
    "phone-both": Arms(
        Said("mengetik di ponsel", "typing on a phone"),
        Reach("chest", 0.045, -0.155, 0.175, elbow=(0.7, -1, -0.1), fingers=(-0.4, 0.4, 0.6)),
        Reach("chest", 0.045, -0.155, 0.175, elbow=(0.7, -1, -0.1), fingers=(-0.4, 0.4, 0.6)),
        holds="both",
    ),
    "selfie": Arms(
        Said("berswafoto", "taking a selfie"),
        Reach("shoulder", 0.06, 0.1, 0.29, elbow=(0.6, -1, 0), fingers=(-0.2, 0.7, 0.5)),
        _BESIDE,
        holds="right",
    ),
    "cup": Arms(
        Said("minum dari cangkir", "drinking from a cup"),
        Reach("head", 0.045, -0.08, 0.155, elbow=(0.5, -1, 0.1), fingers=(-0.5, 0.5, -0.2)),
        _BESIDE,
        holds="right",
    ),
    "cup-both": Arms(
        Said("memegang cangkir dengan dua tangan", "a cup in both hands"),
        Reach("head", 0.05, -0.12, 0.145, elbow=(0.7, -1, 0), fingers=(-0.4, 0.6, 0)),
        Reach("head", 0.05, -0.12, 0.145, elbow=(0.7, -1, 0), fingers=(-0.4, 0.6, 0)),
        holds="both",
    ),
    "book": Arms(
        Said("membaca buku", "reading a book"),
        Reach("chest", 0.07, -0.19, 0.175, elbow=(0.8, -0.9, -0.1), fingers=(-0.2, 0.5, 0.6)),
        Reach("chest", 0.07, -0.19, 0.175, elbow=(0.8, -0.9, -0.1), fingers=(-0.2, 0.5, 0.6)),
        holds="both",
    ),
    "typing": _both(
        Said("bekerja di laptop", "working at a laptop"),
        Reach("pelvis", 0.05, 0.13, 0.21, elbow=(0.8, -0.7, -0.4), fingers=(-0.2, -0.1, 0.9)),
    ),
    "bag": Arms(
        Said("tangan di tali tas", "hand on the strap of a bag"),
        Reach("chest", 0.06, -0.09, 0.09, elbow=(0.7, -0.9, -0.1), fingers=(-0.35, 0.8, 0.05)),
        _BESIDE,
        holds="right",
    ),
    "bags": Arms(
        Said("membawa tas belanja", "carrying shopping bags"),
        Reach("pelvis", 0.15, 0.0, 0.03, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3)),
        Reach("pelvis", 0.15, 0.0, 0.03, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3)),
        holds="right",
    ),
    "bag-elbow": Arms(
        Said("tas di lekuk siku", "bag in the crook of the elbow"),
        Reach("chest", 0.09, -0.13, 0.14, elbow=(0.6, -1, -0.2), fingers=(-0.25, 0.75, 0.4)),
        _BESIDE,
        holds="right",
    ),
    "hat": Arms(
        Said("memegang topi", "holding the hat"),
        Reach("head", 0.1, 0.09, 0.04, elbow=(1, 0.2, 0.2), fingers=(-0.75, 0.5, -0.1)),
        _BESIDE,
    ),
    "tray": Arms(
        Said("menghidangkan", "serving"),
        Reach("chest", 0.09, -0.19, 0.2, elbow=(0.5, -1, -0.2), fingers=(-0.1, 0.05, 0.9)),
        Reach("chest", 0.09, -0.19, 0.2, elbow=(0.5, -1, -0.2), fingers=(-0.1, 0.05, 0.9)),
        holds="both",
    ),
    "stretch": _both(
        Said("meregangkan badan", "stretching"),
        Reach("chest", 0.05, 0.31, 0.02, elbow=(1, 0, 0.35), fingers=(-0.6, 0.8, 0)),
    ),
    "reach-down": Arms(
        Said("mengambil dari bawah", "reaching for something low"),
        Reach("ground", 0.08, 0.27, 0.25, elbow=(0.4, 0, -1), fingers=(-0.1, -0.7, 0.6)),
        _KNEE,
        holds="right",
    ),
}

ARMS = {**_RESTING, **_TOUCHING, **_HOLDING, **_SHOWING, **_DOING}
