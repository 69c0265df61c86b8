"""How people stand."""

from __future__ import annotations

from local.poses.blocks import Foot, Said, Stance, Turn

STANDING = {
    "straight": Stance(Said("berdiri tegak", "standing straight")),
    "contrapposto": Stance(
        Said("berdiri bertumpu satu kaki", "weight on one leg"),
        right=Foot(out=0.05, toes=12),
        left=Foot(out=0.075, ahead=0.07, toes=24, knee=(0.35, 0, 1), up=0.008),
        pelvis=Turn(-4, 0, -6),
        chest=Turn(6, -2, 9),
        shift=(-0.035, 0.01),
    ),
    "hip-out": Stance(
        Said("berdiri pinggul ke samping", "hip out to the side"),
        right=Foot(out=0.045, toes=14),
        left=Foot(out=0.14, ahead=0.03, toes=26, knee=(0.35, 0, 1)),
        pelvis=Turn(0, 0, -9),
        chest=Turn(0, -2, 13),
        shift=(-0.045, 0.01),
    ),
    "crossed": Stance(
        Said("berdiri kaki menyilang", "ankles crossed"),
        right=Foot(out=0.045, toes=8),
        left=Foot(out=-0.075, ahead=0.11, toes=10, knee=(-0.1, 0, 1), up=0.006),
        pelvis=Turn(-6, 0, -4),
        chest=Turn(8, 0, 6),
        shift=(-0.03, 0.025),
    ),
    "wide": Stance(
        Said("berdiri kaki terbuka", "feet apart"),
        right=Foot(out=0.13, toes=18),
        left=Foot(out=0.13, toes=18),
    ),
    "one-ahead": Stance(
        Said("berdiri satu kaki di depan", "one foot ahead"),
        right=Foot(out=0.05, ahead=-0.06, toes=22),
        left=Foot(out=0.05, ahead=0.13, toes=6, knee=(0.1, 0, 1)),
        pelvis=Turn(-14, 0, -3),
        chest=Turn(10, -2, 5),
        shift=(-0.01, -0.01),
    ),
    "knee-in": Stance(
        Said("berdiri satu lutut ditekuk", "one knee bent inward"),
        right=Foot(out=0.05, toes=12),
        left=Foot(out=0.1, ahead=0.05, toes=-4, knee=(-0.45, 0, 1), up=0.04),
        pelvis=Turn(-6, 0, -7),
        chest=Turn(6, 0, 9),
        shift=(-0.04, 0.02),
    ),
    "twisted": Stance(
        Said("berdiri badan memutar", "body turned at the waist"),
        right=Foot(out=0.06, ahead=-0.04, toes=40),
        left=Foot(out=0.05, ahead=0.06, toes=0),
        pelvis=Turn(-26, 0, -4),
        chest=Turn(30, 0, 4),
        shift=(-0.015, 0.01),
    ),
    "leaning-in": Stance(
        Said("berdiri condong ke depan", "bending toward the camera"),
        right=Foot(out=0.055, ahead=-0.03, toes=14),
        left=Foot(out=0.055, ahead=0.06, toes=8),
        pelvis=Turn(0, 14, -3),
        chest=Turn(0, 10, 4),
        shift=(0.0, -0.045),
    ),
    "on-toes": Stance(
        Said("berdiri berjinjit", "on tiptoe"),
        right=Foot(out=0.045, ahead=-0.02, toes=8, up=0.05),
        left=Foot(out=0.045, ahead=0.03, toes=8, up=0.05),
        pelvis=Turn(-6, -3, 0),
        chest=Turn(6, -4, 0),
        shift=(0.0, 0.06),
    ),
    "leg-back": Stance(
        Said("berdiri satu kaki diangkat ke belakang", "one heel lifted behind"),
        right=Foot(out=0.02, toes=8),
        left=Foot(out=0.06, ahead=-0.2, toes=4, up=0.2, loose=True),
        pelvis=Turn(-4, 6, -3),
        chest=Turn(4, -6, 4),
        shift=(-0.02, 0.05),
    ),
}
