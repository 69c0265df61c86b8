"""How people sit on the floor."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

_UPWARD = (0.1, 0.8, 0.6)

FLOOR = {
    "floor-side": Stance(
        Said("duduk bersimpuh menyamping", "sitting on the floor, legs to one side"),
        right=Foot(out=-0.18, ahead=0.17, toes=-60, up=0.0, knee=(0.7, 0.25, 1), loose=True),
        left=Foot(out=0.24, ahead=0.1, toes=50, up=0.0, knee=(0.5, 0.35, 1), loose=True),
        pelvis=Turn(6, 0, -4),
        chest=Turn(-8, 4, 6),
        height=0.075,
        support="floor",
    ),
    "cross-legged": Stance(
        Said("duduk bersila", "sitting cross-legged"),
        right=Foot(out=-0.055, ahead=0.19, toes=-70, up=0.005, knee=(1, 0.2, 0.8), loose=True),
        left=Foot(out=-0.055, ahead=0.13, toes=-70, up=0.005, knee=(1, 0.2, 0.8), loose=True),
        pelvis=Turn(0, 4, 0),
        chest=Turn(0, 4, 0),
        height=0.085,
        support="floor",
    ),
    "knees-up": Stance(
        Said("duduk di lantai lutut ditekuk", "on the floor with knees up"),
        right=Foot(out=0.06, ahead=0.28, toes=8, knee=_UPWARD),
        left=Foot(out=0.06, ahead=0.25, toes=8, knee=_UPWARD),
        pelvis=Turn(0, -10, 0),
        chest=Turn(0, 26, 0),
        height=0.07,
        support="floor",
    ),
    "one-knee-up": Stance(
        Said("duduk di lantai satu lutut ditekuk", "on the floor with one knee up"),
        right=Foot(out=0.07, ahead=0.26, toes=8, knee=_UPWARD),
        left=Foot(out=0.05, ahead=0.45, toes=14, knee=_UPWARD),
        pelvis=Turn(0, -12, 0),
        chest=Turn(-6, 8, 0),
        height=0.07,
        support="floor",
    ),
}
