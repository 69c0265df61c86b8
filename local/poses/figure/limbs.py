"""Arms, legs, hands, feet, and what a hand holds."""

from __future__ import annotations

from local.illustrations.shapes import circle, darker, path
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
from local.poses.shot import Anchor


def taper(a: Point, b: Point, wide: float, *, narrow: float, fill: str) -> str:
    """Return a rounded limb from `a`, `wide` to either side, to `b`."""
    x, y = toward(a, b)
    across = -y, x
    first, second = moved(a, across, wide), moved(b, across, narrow)
    third, last = moved(b, across, -narrow), moved(a, across, -wide)
    return path(
        f"M{at(first)}L{at(second)}A{narrow:.1f} {narrow:.1f} 0 0 0 {at(third)}L{at(last)}"
        f"A{wide:.1f} {wide:.1f} 0 0 0 {at(first)}Z",
        fill,
    )


def at(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def arm(outline: Outline, side: Side, cloth: str, skin: str) -> str:
    """Return one arm with its sleeve; a part that is hidden is left out."""
    size = outline.size
    shoulder, elbow, wrist = (outline[joint[side]] for joint in (SHOULDER, ELBOW, WRIST))
    if not shoulder:
        return ""
    elbow = elbow or _out_of_frame(outline, side, shoulder)
    if not elbow:
        return ""
    sleeve = darker(cloth, 0.07)
    upper = taper(shoulder, elbow, 0.031 * size, narrow=0.025 * size, fill=sleeve)
    if not wrist:
        return upper
    cuff = middle(elbow, wrist, 0.7)
    fore = taper(elbow, wrist, 0.02 * size, narrow=0.015 * size, fill=skin)
    lower = taper(elbow, cuff, 0.025 * size, narrow=0.021 * size, fill=sleeve)
    return hand(outline, side, skin) + fore + upper + lower


def arm_behind(outline: Outline, side: Side, cloth: str) -> str:
    """Return a forearm whose hand is behind trunk or head."""
    size, elbow = outline.size, outline[ELBOW[side]]
    if not elbow or outline[WRIST[side]] or elbow[1] > HIGH - 0.1 * size:
        return ""
    raised = elbow[1] < outline.neck[1] + 0.04 * size
    ear = outline.neck[0], outline.neck[1] - 0.09 * size
    goal = ear if raised else middle(outline.neck, outline.hips, 0.8)
    back = middle(elbow, goal, 0.75)
    fill = darker(cloth, 0.12)
    return taper(elbow, back, 0.025 * size, narrow=0.021 * size, fill=fill)


def hand(outline: Outline, side: Side, skin: str) -> str:
    """Return one hand, as far as it is seen."""
    elbow, wrist = outline[ELBOW[side]], outline[WRIST[side]]
    if not wrist:
        return ""
    way = toward(elbow, wrist) if elbow else (0.0, 1.0)
    palm = moved(wrist, way, 0.028 * outline.size)
    tip = moved(wrist, way, 0.062 * outline.size)
    return taper(palm, tip, 0.021 * outline.size, narrow=0.013 * outline.size, fill=skin)


def leg(outline: Outline, side: Side, cloth: str, shoe: str) -> str:
    """Return one leg with its shoe, down to the edge of the frame when it goes on there."""
    size = outline.size
    hip, knee, ankle = (outline[joint[side]] for joint in (HIP, KNEE, ANKLE))
    if not hip:
        return ""
    fill = cloth if side == outline.near else darker(cloth, 0.12)
    thigh = taper(hip, knee or (hip[0], HIGH + 9), 0.05 * size, narrow=0.036 * size, fill=fill)
    if not knee:
        return thigh
    shank = taper(knee, ankle or (knee[0], HIGH + 9), 0.036 * size, narrow=0.023 * size, fill=fill)
    foot = _foot(outline, knee, ankle, shoe) if ankle else ""
    return foot + thigh + shank


def product(anchor: Anchor) -> str:
    """Return a bottle of 16 cm where a product goes."""
    x, y = anchor.x * HIGH * 0.75, anchor.y * HIGH
    wide, high = anchor.size * HIGH * 0.62, anchor.size * HIGH * 1.2
    corner = wide * 0.24
    body = (
        f'<rect x="{x - wide / 2:.1f}" y="{y - high / 2:.1f}" width="{wide:.1f}" '
        f'height="{high:.1f}" rx="{corner:.1f}" fill="#2f8f83"/>'
        f'<rect x="{x - wide / 4:.1f}" y="{y - high * 0.72:.1f}" width="{wide / 2:.1f}" '
        f'height="{high * 0.26:.1f}" rx="{corner / 2:.1f}" fill="#f4c95d"/>'
    )
    return f'<g transform="rotate({anchor.angle:.0f} {x:.1f} {y:.1f})">{body}</g>'


def _out_of_frame(outline: Outline, side: Side, shoulder: Point) -> Seen:
    """Return where an elbow is that is below the frame, as hips are in a portrait."""
    if outline[HIP["right"]] or outline[HIP["left"]]:
        return None
    aside = 0.035 * outline.size * (1 if outline.front > 0 else -1)
    return shoulder[0] + (aside if side == "left" else -aside), HIGH + 9


def _foot(outline: Outline, knee: Point, ankle: Point, shoe: str) -> str:
    size = outline.size
    down = toward(knee, ankle)
    aside = outline.facing * (1.1 - min(1.0, abs(outline.front)))
    heel = moved(ankle, down, 0.014 * size)
    toe = ankle[0] + aside * 0.085 * size, ankle[1] + (0.032 if aside else 0.04) * size
    if outline.from_behind:
        toe = ankle[0], ankle[1] + 0.02 * size
    return taper(heel, toe, 0.022 * size, narrow=0.018 * size, fill=shoe) + circle(
        round(heel[0], 1), round(heel[1], 1), round(0.02 * size, 1), shoe
    )
