"""Puts a figure together, from the back to the front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from local.illustrations.shapes import rect
from local.poses.camera import Seen
from local.poses.figure.head import hair_behind, head, neck
from local.poses.figure.limbs import arm, arm_behind, hand, leg, product
from local.poses.figure.outline import HIGH, WIDE, Outline, Side
from local.poses.figure.trunk import seat, skirt, trunk
from local.poses.shot import Anchor

# How much of the chest is seen when one arm is behind the trunk.
_FROM_ASIDE = 0.6


@dataclass(frozen=True)
class Clothes:
    """Colours as #rrggbb, and which shapes are worn."""

    skin: str = "#d9a077"
    hair: str = "#3a2a28"
    top: str = "#e58b6b"
    bottom: str = "#4d6a8c"
    shoes: str = "#6b4a3f"
    ground: str = "#f3ece2"
    hijab: str = ""
    long_hair: bool = True
    skirt: bool = False


def drawn(
    keypoints: Sequence[Seen], clothes: Clothes, *, anchor: Anchor | None, support: str = "none"
) -> str:
    """Return a figure as an SVG file, 75 x 100."""
    outline = Outline.of(keypoints)
    parts = [rect(0, 0, WIDE, HIGH, clothes.ground), seat(outline, support)]
    parts += _body(outline, clothes)
    if anchor:
        parts.append(product(anchor))
        parts += [hand(outline, side, clothes.skin) for side in _sides(outline)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE:g} {HIGH:g}">'
        f"{''.join(parts)}</svg>"
    )


def _body(outline: Outline, clothes: Clothes) -> list[str]:
    sides = _sides(outline)
    arms = {side: arm(outline, side, clothes.top, clothes.skin) for side in sides}
    behind = [arm_behind(outline, side, clothes.top) for side in sides]
    legs = [leg(outline, side, clothes.bottom, clothes.shoes) for side in sides]
    legs.append(skirt(outline, clothes.bottom) if clothes.skirt else "")
    body = [neck(outline, clothes.skin), trunk(outline, clothes.top)]
    face = head(outline, clothes.skin, clothes.hair, hijab=clothes.hijab)
    loose = clothes.long_hair and not clothes.hijab
    hair = [hair_behind(outline, clothes.hair)] if loose else []
    if outline.from_behind:
        return [*arms.values(), *legs, *body, *hair, *face]
    far = sides[:1] if abs(outline.front) < _FROM_ASIDE else ()
    # A hand that reaches up from beside the head goes behind it.
    raised = [side for side in sides if outline.raises(side) and side not in far]
    ahead = [side for side in sides if side not in far and side not in raised]
    first, then, last = ([arms[side] for side in group] for group in (far, raised, ahead))
    return [*first, *legs, *behind, *hair, *body, *then, *face, *last]


def _sides(outline: Outline) -> tuple[Side, Side]:
    """Return the far side and the near one."""
    return ("left", "right") if outline.near == "right" else ("right", "left")
