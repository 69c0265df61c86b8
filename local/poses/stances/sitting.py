"""How people sit on something."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

_CHAIR = 0.3  # the height of the hips

SITTING = {
    "chair": Stance(
        Said("duduk di kursi", "sitting on a chair"),
        right=Foot(out=0.065, ahead=0.23, toes=10),
        left=Foot(out=0.065, ahead=0.23, toes=10),
        pelvis=Turn(0, -4, 0),
        chest=Turn(0, 6, 0),
        height=_CHAIR,
        support="seat",
    ),
    "chair-edge": Stance(
        Said("duduk di tepi kursi", "sitting on the edge of a chair"),
        right=Foot(out=0.06, ahead=0.12, toes=8, up=0.02),
        left=Foot(out=0.07, ahead=0.3, toes=12),
        pelvis=Turn(-6, 4, 0),
        chest=Turn(8, 2, 3),
        height=_CHAIR,
        support="seat",
    ),
    "knees-together": Stance(
        Said("duduk lutut rapat menyamping", "sitting with knees to one side"),
        right=Foot(out=-0.07, ahead=0.17, toes=-8, up=0.02, knee=(-0.35, 0.3, 1)),
        left=Foot(out=0.17, ahead=0.18, toes=14, up=0.0, knee=(0.35, 0.3, 1)),
        pelvis=Turn(10, -2, 0),
        chest=Turn(-16, 3, -3),
        height=_CHAIR,
        support="seat",
    ),
    "legs-crossed": Stance(
        Said("duduk bersilang kaki", "sitting with legs crossed"),
        right=Foot(out=-0.1, ahead=0.335, toes=-4, up=0.135, knee=(-0.2, 1, 0.7), loose=True),
        left=Foot(out=0.05, ahead=0.22, toes=6, knee=(0.05, 0.2, 1)),
        pelvis=Turn(4, -5, 2),
        chest=Turn(-6, 6, -3),
        height=_CHAIR,
        support="seat",
    ),
    "ankles-crossed": Stance(
        Said("duduk mata kaki menyilang", "sitting with ankles crossed"),
        right=Foot(out=-0.03, ahead=0.32, toes=4, up=0.01, knee=(0.2, 0.4, 1)),
        left=Foot(out=-0.03, ahead=0.24, toes=4, up=0.01, knee=(0.2, 0.4, 1)),
        pelvis=Turn(0, -6, 0),
        chest=Turn(0, 8, 0),
        height=_CHAIR,
        support="seat",
    ),
    "leaning-forward": Stance(
        Said("duduk condong ke depan", "sitting and bending forward"),
        right=Foot(out=0.11, ahead=0.2, toes=16),
        left=Foot(out=0.11, ahead=0.22, toes=16),
        pelvis=Turn(0, 22, 0),
        chest=Turn(0, 16, 0),
        height=_CHAIR,
        support="seat",
    ),
    "sideways": Stance(
        Said("duduk menyamping", "sitting sideways"),
        right=Foot(out=0.06, ahead=0.2, toes=12),
        left=Foot(out=0.06, ahead=0.27, toes=6),
        pelvis=Turn(0, -2, 0),
        chest=Turn(26, 4, 4),
        height=_CHAIR,
        support="seat",
    ),
    "stool": Stance(
        Said("duduk di bangku tinggi", "perched on a high stool"),
        right=Foot(out=0.05, ahead=0.13, toes=10),
        left=Foot(out=0.08, ahead=0.17, toes=18, up=0.13, knee=(0.25, 0.4, 1), loose=True),
        pelvis=Turn(-6, 0, -2),
        chest=Turn(8, 0, 4),
        height=0.44,
        support="seat",
    ),
    "stool-both": Stance(
        Said("duduk di bangku tinggi, kaki bertumpu", "on a high stool, feet on the rung"),
        right=Foot(out=0.06, ahead=0.14, toes=12, up=0.12, knee=(0.15, 0.4, 1), loose=True),
        left=Foot(out=0.06, ahead=0.16, toes=12, up=0.12, knee=(0.15, 0.4, 1), loose=True),
        pelvis=Turn(4, -2, 0),
        chest=Turn(-8, 4, -2),
        height=0.47,
        support="seat",
    ),
    "sofa": Stance(
        Said("duduk santai di sofa", "relaxed on a sofa"),
        right=Foot(out=0.1, ahead=0.3, toes=16),
        left=Foot(out=0.08, ahead=0.22, toes=12),
        pelvis=Turn(0, -16, -3),
        chest=Turn(0, 10, 5),
        height=0.25,
        support="seat",
    ),
    "steps": Stance(
        Said("duduk di anak tangga", "sitting on steps"),
        right=Foot(out=0.07, ahead=0.16, toes=12),
        left=Foot(out=0.1, ahead=0.3, toes=18),
        pelvis=Turn(0, 4, 0),
        chest=Turn(0, 12, 0),
        height=0.21,
        support="seat",
    ),
}
