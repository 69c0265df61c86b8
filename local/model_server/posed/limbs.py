"""Legs, arms and hands, as shapes of an outline. None of a part that is hidden or out of frame."""

from __future__ import annotations

from math import hypot

from local.model_server.posed.shapes import Disc, Shape, chain, hull
from local.poses.camera import Point, Seen
from local.poses.figure.outline import (
    ANKLE,
    ELBOW,
    HIGH,
    HIP,
    KNEE,
    SHOULDER,
    WRIST,
    Outline,
    Side,
    middle,
    moved,
    toward,
)

NOTHING = Shape(())
# Along the hand and across it, where fingers begin and how they spread.
_FINGERS = ((-0.015, -0.26), (-0.005, -0.09), (0.005, 0.07), (0.014, 0.22))
_BEYOND = HIGH + 12
_FORESHORTENED = 0.2  # of the stature: how long a thigh looks at most that comes forward
_TIPS = 0.014  # of the stature: what is seen of fingers at least


def leg(outline: Outline, side: Side) -> Shape:
    """Return one leg, down to the edge of the frame when it goes on there."""
    size = outline.size
    hip, knee, ankle = (outline[joint[side]] for joint in (HIP, KNEE, ANKLE))
    if not hip:
        return NOTHING
    if not knee:
        return chain([Disc(hip, 0.055 * size), Disc((hip[0], _BEYOND), 0.042 * size)])
    end = ankle or (knee[0], _BEYOND)
    calf = middle(knee, end, 0.34)
    return chain(
        [
            Disc(hip, 0.055 * size),
            Disc(knee, 0.038 * size),
            Disc(calf, 0.035 * size),
            Disc(end, 0.023 * size),
        ]
    )


def comes_forward(outline: Outline, side: Side) -> bool:
    """Tell whether a thigh points at the viewer, as of somebody who sits, and so covers the lap."""
    hip, knee = outline[HIP[side]], outline[KNEE[side]]
    if outline.from_behind or not (hip and knee):
        return False
    return hypot(knee[0] - hip[0], knee[1] - hip[1]) < _FORESHORTENED * outline.size


def shoe(outline: Outline, side: Side) -> Shape:
    """Return one shoe; the toes point where the person faces, or at the viewer."""
    size, knee, ankle = outline.size, outline[KNEE[side]], outline[ANKLE[side]]
    if not (knee and ankle):
        return NOTHING
    down = toward(knee, ankle)
    aside = outline.facing * (1.1 - min(1.0, abs(outline.front)))
    heel = moved(ankle, down, 0.012 * size)
    toe = ankle[0] + aside * 0.085 * size, ankle[1] + (0.03 if aside else 0.038) * size
    if outline.from_behind:
        toe = ankle[0], ankle[1] + 0.02 * size
    return hull(Disc(heel, 0.024 * size), Disc(toe, 0.019 * size))


def arm(outline: Outline, side: Side) -> Shape:
    """Return one arm, as far as it is seen."""
    size = outline.size
    shoulder, elbow, wrist = _arm(outline, side)
    if not (shoulder and elbow):
        return NOTHING
    discs = [Disc(_below(shoulder, elbow, size), 0.028 * size), Disc(elbow, 0.025 * size)]
    if wrist:
        discs += [Disc(middle(elbow, wrist, 0.3), 0.0255 * size), Disc(wrist, 0.0165 * size)]
    return chain(discs)


def sleeve(outline: Outline, side: Side, *, long: bool) -> Shape:
    """Return a sleeve down to above the elbow, or to the wrist."""
    size = outline.size
    shoulder, elbow, wrist = _arm(outline, side)
    if not (shoulder and elbow):
        return NOTHING
    if not long:
        cuff = Disc(middle(shoulder, elbow, 0.62), 0.033 * size)
        return chain([Disc(_below(shoulder, elbow, size), 0.03 * size), cuff])
    discs = [Disc(_below(shoulder, elbow, size), 0.03 * size), Disc(elbow, 0.03 * size)]
    if wrist:
        discs.append(Disc(middle(elbow, wrist, 0.86), 0.024 * size))
    return chain(discs)


def arm_behind(outline: Outline, side: Side) -> Shape:
    """Return a forearm whose hand is behind trunk or head."""
    size, elbow = outline.size, outline[ELBOW[side]]
    if not elbow or outline[WRIST[side]] or elbow[1] > HIGH - 0.1 * size:
        return NOTHING
    raised = elbow[1] < outline.neck[1] + 0.04 * size
    ear = outline.neck[0], outline.neck[1] - 0.09 * size
    goal = ear if raised else middle(outline.neck, outline.hips, 0.8)
    return chain([Disc(elbow, 0.026 * size), Disc(middle(elbow, goal, 0.75), 0.021 * size)])


def hand(outline: Outline, side: Side) -> Shape:
    """Return one open hand, in line with its forearm."""
    wrist, way = outline[WRIST[side]], _way(outline, side)
    if not wrist:
        return NOTHING
    size = outline.size
    across = -way[1], way[0]
    palm = moved(wrist, way, 0.03 * size)
    fingers = NOTHING
    for start, spread in _FINGERS:
        root = moved(moved(palm, across, start * size), way, 0.012 * size)
        tip = moved(moved(root, way, 0.042 * size), across, spread * 0.042 * size)
        fingers += hull(Disc(root, 0.0072 * size), Disc(tip, 0.0055 * size))
    inward = _inward(outline, side, across)
    thumb = moved(moved(wrist, way, 0.042 * size), across, inward * 0.032 * size)
    return (
        hull(Disc(wrist, 0.0155 * size), Disc(palm, 0.0205 * size))
        + hull(Disc(moved(wrist, way, 0.012 * size), 0.012 * size), Disc(thumb, 0.0075 * size))
        + fingers
    )


def grip(outline: Outline, side: Side, goal: Point, *, free: float) -> Shape:
    """Return four fingers that lie around what is held at `goal`.

    They end by `free` before it, so that its middle is seen.
    """
    wrist = outline[WRIST[side]]
    if not wrist:
        return NOTHING
    size, way = outline.size, toward(wrist, goal)
    across = -way[1], way[0]
    far = hypot(goal[0] - wrist[0], goal[1] - wrist[1]) - free
    long = min(0.036 * size, max(_TIPS * size, far - 0.022 * size))
    fingers = NOTHING
    for finger in range(4):
        root = moved(moved(wrist, way, 0.022 * size), across, (finger - 1.5) * 0.0115 * size)
        tip = moved(root, way, long - 0.004 * abs(finger - 1) * size)
        fingers += hull(Disc(root, 0.0068 * size), Disc(tip, 0.0058 * size))
    return fingers


def _below(shoulder: Point, elbow: Point, size: float) -> Point:
    """Return the middle of the round of an upper arm, whose top is near above the joint."""
    return moved(shoulder, toward(shoulder, elbow), 0.008 * size)


def _arm(outline: Outline, side: Side) -> tuple[Seen, Seen, Seen]:
    shoulder, elbow, wrist = (outline[joint[side]] for joint in (SHOULDER, ELBOW, WRIST))
    if shoulder and not elbow:
        elbow = _below_frame(outline, side, shoulder)
    return shoulder, elbow, wrist


def _below_frame(outline: Outline, side: Side, shoulder: Point) -> Seen:
    """Return where an elbow is that is below the frame, as hips are in a portrait."""
    if outline[HIP["right"]] or outline[HIP["left"]]:
        return None
    aside = 0.035 * outline.size * (1 if outline.front > 0 else -1)
    return shoulder[0] + (aside if side == "left" else -aside), _BEYOND


def _way(outline: Outline, side: Side) -> Point:
    _, elbow, wrist = _arm(outline, side)
    return toward(elbow, wrist) if elbow and wrist else (0.0, 1.0)


def _inward(outline: Outline, side: Side, across: Point) -> float:
    """Return on which side of a hand the thumb is: the one nearer to the body's middle."""
    wrist = outline[WRIST[side]] or outline.neck
    inner = outline.neck[0] - wrist[0], outline.hips[1] - wrist[1]
    return 1.0 if inner[0] * across[0] + inner[1] * across[1] * 0.3 >= 0 else -1.0
