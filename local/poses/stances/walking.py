"""How people walk, caught in the middle of it."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

WALKING = {
    "stroll": Stance(
        Said("berjalan santai", "strolling"),
        right=Foot(out=0.04, ahead=-0.16, toes=8, up=0.07),
        left=Foot(out=0.04, ahead=0.14, toes=6),
        pelvis=Turn(-5, 2, 0),
        chest=Turn(10, 0, 0),
        moves=True,
    ),
    "stride": Stance(
        Said("melangkah lebar", "striding"),
        right=Foot(out=0.03, ahead=-0.24, toes=6, up=0.07),
        left=Foot(out=0.03, ahead=0.19, toes=4),
        pelvis=Turn(-8, 4, 0),
        chest=Turn(15, 0, 0),
        moves=True,
    ),
    "catwalk": Stance(
        Said("berjalan di atas catwalk", "walking the catwalk"),
        right=Foot(out=0.0, ahead=-0.18, toes=4, up=0.06),
        left=Foot(out=-0.035, ahead=0.15, toes=4, knee=(-0.1, 0, 1)),
        pelvis=Turn(-9, -2, 5),
        chest=Turn(15, -3, -7),
        moves=True,
    ),
    "step-up": Stance(
        Said("menaiki anak tangga", "climbing a step"),
        right=Foot(out=0.045, ahead=-0.12, toes=8, up=0.05),
        left=Foot(out=0.045, ahead=0.17, toes=6, up=0.1, loose=True),
        pelvis=Turn(-4, 6, 0),
        chest=Turn(8, 2, 0),
        moves=True,
        rests=((0.045, 0.2), (0.045, 0.1)),
        shift=(0.0, 0.01),
    ),
    "passing": Stance(
        Said("berjalan, satu kaki melangkah", "mid-step"),
        right=Foot(out=0.035, ahead=0.0, toes=6),
        left=Foot(out=0.05, ahead=-0.1, toes=4, up=0.12, loose=True),
        pelvis=Turn(4, 3, 3),
        chest=Turn(-6, 0, -4),
        shift=(-0.015, 0.03),
        moves=True,
    ),
    "turning": Stance(
        Said("berjalan sambil berbalik", "turning while walking"),
        right=Foot(out=0.05, ahead=-0.12, toes=34, up=0.05),
        left=Foot(out=0.03, ahead=0.12, toes=-10),
        pelvis=Turn(-22, 0, 2),
        chest=Turn(-24, 0, -4),
        moves=True,
    ),
    "run": Stance(
        Said("berlari kecil", "jogging"),
        right=Foot(out=0.035, ahead=-0.24, toes=2, up=0.24, loose=True),
        left=Foot(out=0.03, ahead=0.03, toes=4),
        pelvis=Turn(-8, 10, 0),
        chest=Turn(14, 2, 0),
        sunk=0.012,
        moves=True,
    ),
}
