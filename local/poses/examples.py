"""Figures for the web app's tests: it draws figures too, and has to draw these as they are here."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from itertools import cycle

from local.poses.figure import Clothes, drawn
from local.poses.making import Photo
from local.poses.shot import Anchor

_CLOTHES = (
    Clothes(),
    Clothes(top="#c98a4b", bottom="#6a5648", hair="#2b2228", long_hair=False),
    Clothes(hijab="#d9a7a0", top="#8d6f8f", bottom="#6d5472", skirt=True),
)
_DIGITS = 4


def examples(photos: Iterable[Photo]) -> str:
    """Return a file of figures with what they are drawn from: one of each way of being seen."""
    ways = {
        (photo.stance.support, photo.framing, photo.shot.keypoints[0] is None): photo
        for photo in photos
    }
    dressed = zip(ways.values(), cycle(_CLOTHES), strict=False)
    lines = [_example(photo, clothes) for photo, clothes in dressed]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _example(photo: Photo, clothes: Clothes) -> str:
    seen = photo.shot.keypoints
    keypoints = [point and (round(point[0], _DIGITS), round(point[1], _DIGITS)) for point in seen]
    anchor = photo.shot.anchor and _rounded(photo.shot.anchor)
    support = photo.stance.support
    example = {
        "name": photo.id,
        "keypoints": keypoints,
        "anchor": anchor and asdict(anchor),
        "support": support,
        "clothes": asdict(clothes),
        "svg": drawn(keypoints, clothes, anchor=anchor, support=support),
    }
    return json.dumps(example, separators=(",", ":"))


def _rounded(anchor: Anchor) -> Anchor:
    x, y, size = (round(share, _DIGITS) for share in (anchor.x, anchor.y, anchor.size))
    return Anchor(x, y, round(anchor.angle), size)
