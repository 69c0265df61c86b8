"""How people crouch, kneel and bend."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

CROUCHING = {
    "squat": Stance(
        Said("jongkok", "squatting"),
        right=Foot(out=0.1, ahead=0.03, toes=20, up=0.05, knee=(0.35, 0.2, 1)),
        left=Foot(out=0.1, ahead=0.03, toes=20, up=0.05, knee=(0.35, 0.2, 1)),
        pelvis=Turn(0, 10, 0),
        chest=Turn(0, 18, 0),
        height=0.2,
    ),
    "squat-uneven": Stance(
        Said("jongkok satu lutut rendah", "squatting, one knee lower"),
        right=Foot(out=0.06, ahead=-0.03, toes=10, up=0.075, knee=(0.3, -0.25, 1)),
        left=Foot(out=0.09, ahead=0.12, toes=14, knee=(0.2, 0.6, 1)),
        pelvis=Turn(-6, 14, 0),
        chest=Turn(6, 6, 0),
        height=0.205,
    ),
    "half-kneel": Stance(
        Said("berlutut satu kaki", "on one knee"),
        right=Foot(out=0.06, ahead=-0.24, toes=4, up=0.045, knee=(0.05, -0.6, 0.8)),
        left=Foot(out=0.06, ahead=0.2, toes=8, knee=(0.1, 0.6, 1)),
        pelvis=Turn(0, 4, 0),
        chest=Turn(-6, 2, 0),
        height=0.288,
        rests=((-0.06, 0.0), (-0.06, 0.04)),
    ),
    "kneel": Stance(
        Said("berlutut", "kneeling"),
        right=Foot(out=0.06, ahead=-0.22, toes=4, up=0.03, knee=(0.12, -0.5, 1), loose=True),
        left=Foot(out=0.06, ahead=-0.22, toes=4, up=0.03, knee=(0.12, -0.5, 1), loose=True),
        pelvis=Turn(0, 0, 0),
        chest=Turn(0, 4, 0),
        height=0.287,
        rests=((-0.09, 0.06), (0.09, 0.06), (-0.09, -0.24), (0.09, -0.24)),
    ),
    "sit-on-heels": Stance(
        Said("bersimpuh", "sitting on the heels"),
        right=Foot(out=0.045, ahead=-0.025, toes=-10, up=0.02, knee=(0.14, 0.12, 1), loose=True),
        left=Foot(out=0.045, ahead=-0.025, toes=-10, up=0.02, knee=(0.14, 0.12, 1), loose=True),
        pelvis=Turn(0, 4, 0),
        chest=Turn(0, 2, 0),
        height=0.165,
        rests=((-0.09, 0.2), (0.09, 0.2), (-0.09, -0.08), (0.09, -0.08)),
    ),
    "bending-down": Stance(
        Said("membungkuk mengambil barang", "bending down to something"),
        right=Foot(out=0.06, ahead=-0.06, toes=10, up=0.04),
        left=Foot(out=0.07, ahead=0.12, toes=12, knee=(0.15, 0.2, 1)),
        pelvis=Turn(0, 34, 0),
        chest=Turn(0, 20, 0),
        shift=(0.0, -0.05),
        height=0.4,
    ),
}
