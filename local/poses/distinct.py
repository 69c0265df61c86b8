"""How much two poses differ as a picture shows them."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from local.poses.camera import RATIO, Seen

# From where on two poses differ, as a share of the figure's size.
THRESHOLD = 0.06
_HIDDEN = 0.2
_MOST = 4


def difference(first: Sequence[Seen], second: Sequence[Seen]) -> float:
    """Return how far the four keypoints are apart that differ most: an arm or a leg is enough.

    Both figures lie over one another: position and size do not count. A keypoint that only one of
    them has is `_HIDDEN` away.
    """
    a, b = _laid(first), _laid(second)
    ways = [
        hypot(p[0] - q[0], p[1] - q[1]) if p and q else _HIDDEN
        for p, q in zip(a, b, strict=True)
        if p or q
    ]
    return sum(sorted(ways)[-_MOST:]) / _MOST


def _laid(keypoints: Sequence[Seen]) -> list[Seen]:
    """Return keypoints around their middle, the figure one large."""
    seen = [(x * RATIO, y) for point in keypoints if point for x, y in [point]]
    middle = sum(x for x, _ in seen) / len(seen), sum(y for _, y in seen) / len(seen)
    size = max(
        max(x for x, _ in seen) - min(x for x, _ in seen),
        max(y for _, y in seen) - min(y for _, y in seen),
    )
    return [
        point and ((point[0] * RATIO - middle[0]) / size, (point[1] - middle[1]) / size)
        for point in keypoints
    ]
