"""Writes templates as the file that the Pose Generator reads: a template a line, ids in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from local.poses.camera import Seen
from local.poses.describing import difficulty, name, placement, tags
from local.poses.making import Photo
from local.poses.shot import Anchor

_DIGITS = 4
_MISSING = [-1, -1]


def written(photos: Iterable[Photo]) -> str:
    """Return the file."""
    found = list(photos)
    entries = [_entry(photo, found) for photo in found]
    lines = [
        json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        for entry in sorted(entries, key=lambda entry: str(entry["id"]))
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _entry(photo: Photo, photos: Sequence[Photo]) -> dict[str, Any]:
    entry = {
        "id": photo.id,
        "category": photo.category.id,
        "subcategory": photo.subcategory,
        "name": name(photo)._asdict(),
        "tags": tags(photo),
        "difficulty": difficulty(photo),
        "framing": photo.framing,
        "gender": photo.recipe.gender,
        "placement": placement(photo),
        "support": photo.stance.support,
        "keypoints": [part for point in photo.shot.keypoints for part in _ten_thousandths(point)],
        "anchor": _anchor(photo.shot.anchor),
        "mirrors": _mirrors(photo, photos),
    }
    return {key: value for key, value in entry.items() if value is not None}


def _ten_thousandths(point: Seen) -> list[int]:
    return [round(part * 10**_DIGITS) for part in point] if point else _MISSING


def _anchor(anchor: Anchor | None) -> dict[str, float] | None:
    if anchor is None:
        return None
    size = round(anchor.size, _DIGITS)
    place = {"x": round(anchor.x, _DIGITS), "y": round(anchor.y, _DIGITS)}
    return {**place, "angle": round(anchor.angle), "size": size}


def _mirrors(photo: Photo, photos: Sequence[Photo]) -> str | None:
    """Return the id of the template whose mirror image this one is."""
    if not photo.mirrored:
        return None
    twins = (
        other.id
        for other in photos
        if not other.mirrored
        and other.framing == photo.framing
        and other.skeleton == photo.skeleton
        and abs(other.camera.yaw) == abs(photo.camera.yaw)
    )
    return next(twins, None)
