"""How people lean at something."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

LEANING = {
    "wall-back": Stance(
        Said("bersandar ke dinding", "back against a wall"),
        right=Foot(out=0.055, ahead=0.15, toes=12),
        left=Foot(out=0.06, ahead=0.19, toes=14),
        pelvis=Turn(0, -8, 0),
        chest=Turn(0, 2, 0),
        support="wall",
        rests=((-0.08, -0.16), (0.08, -0.16)),
    ),
    "wall-foot": Stance(
        Said("bersandar, satu kaki di dinding", "one foot against the wall"),
        right=Foot(out=0.045, ahead=0.13, toes=8),
        left=Foot(out=0.06, ahead=-0.1, toes=6, up=0.19, knee=(0.12, 0, 1), loose=True),
        pelvis=Turn(0, -7, 0),
        chest=Turn(0, 2, 0),
        support="wall",
        rests=((-0.08, -0.16), (0.08, -0.16)),
    ),
    "wall-crossed": Stance(
        Said("bersandar, kaki menyilang", "against a wall, ankles crossed"),
        right=Foot(out=0.04, ahead=0.14, toes=8),
        left=Foot(out=-0.08, ahead=0.28, toes=8, knee=(-0.1, 0, 1)),
        pelvis=Turn(0, -8, -3),
        chest=Turn(4, 3, 5),
        support="wall",
        rests=((-0.08, -0.16), (0.08, -0.16)),
    ),
    "shoulder-wall": Stance(
        Said("bahu bersandar ke dinding", "shoulder against a wall"),
        right=Foot(out=-0.075, ahead=0.0, toes=6),
        left=Foot(out=0.175, ahead=0.045, toes=12, knee=(0.1, 0, 1)),
        pelvis=Turn(0, 0, -6),
        chest=Turn(0, 0, -3),
        shift=(0.0, 0.0),
        support="wall",
        rests=((-0.17, 0.0),),
    ),
    "shoulder-crossed": Stance(
        Said("bahu bersandar, kaki menyilang", "shoulder on a wall, ankles crossed"),
        right=Foot(out=-0.09, ahead=0.0, toes=4),
        left=Foot(out=0.0, ahead=0.09, toes=-4, knee=(-0.1, 0, 1), up=0.01),
        pelvis=Turn(0, 0, -7),
        chest=Turn(4, 0, -2),
        shift=(0.0, 0.02),
        support="wall",
        rests=((-0.17, 0.0),),
    ),
    "table-edge": Stance(
        Said("bersandar di tepi meja", "against the edge of a table"),
        right=Foot(out=0.07, ahead=0.14, toes=12),
        left=Foot(out=0.05, ahead=0.18, toes=10),
        pelvis=Turn(0, -2, 0),
        chest=Turn(0, 4, 0),
        height=0.485,
        support="table",
        rests=((-0.09, -0.06), (0.09, -0.06)),
    ),
    "rail-back": Stance(
        Said("bersandar di pagar", "elbows on a rail behind"),
        right=Foot(out=0.055, ahead=0.12, toes=12),
        left=Foot(out=0.02, ahead=0.2, toes=8, knee=(0.05, 0, 1)),
        pelvis=Turn(0, -6, -2),
        chest=Turn(0, -2, 3),
        support="rail",
        rests=((-0.14, -0.14), (0.14, -0.14)),
    ),
    "rail-front": Stance(
        Said("condong di atas pagar", "leaning over a rail"),
        right=Foot(out=0.06, ahead=-0.14, toes=10),
        left=Foot(out=0.05, ahead=-0.06, toes=8, knee=(0.1, 0, 1)),
        pelvis=Turn(0, 26, -3),
        chest=Turn(0, 10, 4),
        shift=(0.0, -0.12),
        support="rail",
        rests=((-0.1, 0.22), (0.1, 0.22)),
    ),
}
