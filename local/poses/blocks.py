"""What poses are put together from: stances, reaches of arms, turns of the head.

Places of limbs are given for either side alike: `out` is away from the midline, `ahead` is in
front. Lengths are shares of the stature, angles degrees.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from local.poses.vectors import Vector

Place = Literal["shoulder", "chest", "pelvis", "head", "knee", "ground"]
Support = Literal["none", "seat", "floor", "wall", "rail", "table"]
Side = Literal["right", "left"]
Hands = Literal["none", "right", "left", "both"]


class Said(NamedTuple):
    """A text in Indonesian and English."""

    id: str
    en: str


class Turn(NamedTuple):
    """To the own left, forward, and tilted to the left."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0


LEVEL = Turn()


@dataclass(frozen=True)
class Foot:
    """Where a foot is. `up` is how high the ankle is above where it stands flat.

    With `loose` the foot is not what the person stands on.
    """

    out: float = 0.055
    ahead: float = 0.0
    toes: float = 10.0
    up: float = 0.0
    knee: Vector = (0.1, 0.0, 1.0)
    loose: bool = False


@dataclass(frozen=True)
class Stance:
    """How the body is carried.

    `height` is that of the hips; without it the legs decide, `sunk` below where they are straight.
    `shift` moves the hips to the left and ahead. `rests` are further points that bear weight:
    (left, ahead).
    """

    said: Said
    right: Foot = field(default_factory=Foot)
    left: Foot = field(default_factory=Foot)
    pelvis: Turn = LEVEL
    chest: Turn = LEVEL
    height: float | None = None
    sunk: float = 0.004
    shift: tuple[float, float] = (0.0, 0.0)
    support: Support = "none"
    rests: tuple[tuple[float, float], ...] = ()
    moves: bool = False


@dataclass(frozen=True)
class Reach:
    """A wrist at a place of the body, or of the world above the `ground` below the hips.

    `elbow` is where the elbow points, in the axes of the chest; `fingers` where the hand points, in
    those of the place: along the forearm unless given.
    """

    place: Place
    out: float
    up: float
    ahead: float
    elbow: Vector = (0.6, -0.7, -0.4)
    fingers: Vector | None = None


@dataclass(frozen=True)
class Swing:
    """An arm by its angles: raised ahead, raised outward, the elbow bent, turned inward."""

    ahead: float = 4.0
    out: float = 9.0
    bend: float = 14.0
    inward: float = 15.0


Arm = Reach | Swing


@dataclass(frozen=True)
class Arms:
    """Both arms.

    `holds` says which hands can hold a product there, `shows` which one points at one.
    """

    said: Said
    right: Arm = field(default_factory=Swing)
    left: Arm = field(default_factory=Swing)
    holds: Hands = "none"
    shows: Hands = "none"
    shrug: float = 0.0


@dataclass(frozen=True)
class Gaze:
    """Where the head turns: to the camera as far as a neck allows, to the hands, or ahead.

    `turn` is added to it. Looking at the camera is said by no words.
    """

    said: Said | None = None
    at: Literal["camera", "hands", "ahead"] = "camera"
    turn: Turn = LEVEL
