"""Arms that point, present, greet."""

from __future__ import annotations

from local.poses.arms.usual import BESIDE, HIP, OPEN_PALM, POCKET, both
from local.poses.blocks import Arms, Reach, Said, Swing

SHOWING = {
    "point-side": Arms(
        Said("menunjuk ke samping", "pointing to the side"),
        Reach("shoulder", 0.3, 0.02, 0.1, elbow=(0, -1, -0.3)),
        BESIDE,
        shows="right",
    ),
    "point-side-hip": Arms(
        Said("menunjuk ke samping, tangan di pinggang", "pointing aside, hand on the hip"),
        Reach("shoulder", 0.3, 0.02, 0.1, elbow=(0, -1, -0.3)),
        HIP,
        shows="right",
    ),
    "point-up": Arms(
        Said("menunjuk ke atas", "pointing up"),
        Reach("shoulder", 0.11, 0.2, 0.11, elbow=(0.9, -0.5, 0.1), fingers=(0.15, 1, 0.05)),
        BESIDE,
        shows="right",
    ),
    "point-up-side": Arms(
        Said("menunjuk ke atas samping", "pointing up and aside"),
        Reach("shoulder", 0.22, 0.2, 0.1, elbow=(0.4, -1, 0), fingers=(0.7, 0.75, 0.1)),
        POCKET,
        shows="right",
    ),
    "point-across": Arms(
        Said("menunjuk menyilang", "pointing across the body"),
        Reach("chest", -0.05, -0.08, 0.19, elbow=(0.7, -1, 0.2), fingers=(-0.95, 0.25, 0.1)),
        BESIDE,
        shows="right",
    ),
    "point-camera": Arms(
        Said("menunjuk ke kamera", "pointing at the camera"),
        Reach("shoulder", -0.01, -0.01, 0.3, elbow=(0.6, -1, 0), fingers=(-0.05, 0.02, 1)),
        BESIDE,
    ),
    "point-down": Arms(
        Said("menunjuk ke bawah", "pointing down"),
        Reach("chest", 0.16, -0.23, 0.14, elbow=(0.7, -0.6, -0.4), fingers=(0.1, -0.9, 0.25)),
        BESIDE,
        shows="right",
    ),
    "point-both-side": Arms(
        Said("kedua tangan menunjuk ke samping", "both hands pointing aside"),
        Reach("chest", 0.22, -0.06, 0.12, elbow=(0.3, -1, -0.2), fingers=(0.95, 0.25, 0.1)),
        Reach("chest", -0.01, -0.1, 0.17, elbow=(0.7, -1, 0.1), fingers=(-0.95, 0.25, 0.1)),
        shows="right",
    ),
    "point-both-up": both(
        Said("kedua tangan menunjuk ke atas", "both hands pointing up"),
        Reach("shoulder", 0.1, 0.16, 0.12, elbow=(0.9, -0.6, 0.1), fingers=(0.1, 1, 0.05)),
    ),
    "present-side": Arms(
        Said("mempersilakan ke samping", "open hand to the side"),
        Reach("shoulder", 0.22, -0.1, 0.13, elbow=(0.1, -1, -0.3), fingers=(0.8, 0.15, 0.3)),
        BESIDE,
        shows="right",
    ),
    "present-side-hip": Arms(
        Said("mempersilakan, tangan di pinggang", "open hand aside, hand on the hip"),
        Reach("shoulder", 0.22, -0.1, 0.13, elbow=(0.1, -1, -0.3), fingers=(0.8, 0.15, 0.3)),
        HIP,
        shows="right",
    ),
    "present-palm": Arms(
        Said("telapak tangan terbuka", "palm open as if carrying"),
        OPEN_PALM,
        POCKET,
        shows="right",
    ),
    "present-both": both(
        Said("kedua telapak terbuka", "both palms open"),
        Reach("chest", 0.17, -0.17, 0.16, elbow=(0.4, -1, -0.2), fingers=(0.5, 0.25, 0.7)),
    ),
    "present-wide": both(
        Said("kedua lengan terbuka lebar", "arms wide open"),
        Reach("shoulder", 0.27, -0.02, 0.1, elbow=(0.1, -1, -0.4), fingers=(0.8, 0.3, 0.3)),
    ),
    "present-both-side": Arms(
        Said("kedua tangan mempersilakan ke samping", "both hands showing to one side"),
        Reach("chest", 0.24, -0.13, 0.13, elbow=(0.2, -1, -0.2), fingers=(0.85, 0.2, 0.3)),
        Reach("chest", -0.02, -0.15, 0.18, elbow=(0.7, -1, 0.1), fingers=(-0.85, 0.2, 0.4)),
        shows="right",
    ),
    "present-high": Arms(
        Said("memperlihatkan ke atas", "showing something above"),
        Reach("shoulder", 0.23, 0.13, 0.12, elbow=(0.3, -1, 0), fingers=(0.7, 0.55, 0.2)),
        BESIDE,
        shows="right",
    ),
    "present-frame": both(
        Said("membingkai dengan dua tangan", "framing with both hands"),
        Reach("chest", 0.1, -0.075, 0.2, elbow=(0.8, -0.9, 0), fingers=(0.1, 0.9, 0.2)),
    ),
    "thumb": Arms(
        Said("mengacungkan jempol", "thumb up"),
        Reach("chest", 0.11, -0.1, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.5, 0.25, 0.6)),
        BESIDE,
    ),
    "wave": Arms(
        Said("melambaikan tangan", "waving"),
        Reach("shoulder", 0.12, 0.1, 0.09, elbow=(0.8, -0.9, -0.1), fingers=(0.15, 1, 0)),
        BESIDE,
    ),
    "cheer": both(
        Said("bersorak", "cheering"),
        Reach("shoulder", 0.11, 0.24, 0.04, elbow=(1, 0, 0.2), fingers=(0.1, 1, 0.1)),
    ),
    "shade": Arms(
        Said("menaungi mata", "shading the eyes"),
        Reach("head", 0.095, 0.055, 0.085, elbow=(1, -0.1, 0.3), fingers=(-0.9, 0.25, 0.05)),
        BESIDE,
    ),
    "arms-out": both(
        Said("lengan terbuka menikmati angin", "arms out in the wind"),
        Swing(ahead=6, out=62, bend=12, inward=-20),
    ),
}
