"""The 18 keypoints of a pose, in OpenPose's order, each 0 to 1 of its frame or null when unseen."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, Strict

NECK = 1
# The right one and the left one of each.
SHOULDERS, ELBOWS, WRISTS = (2, 5), (3, 6), (4, 7)
HIPS, ANKLES = (8, 11), (10, 13)
COUNT = 18
# Fewer do not say how somebody stands; of a portrait there are at least seven.
FEWEST = 6
# A figure that takes less of its frame, in both directions, is a slip of the hand.
_SMALLEST = 0.1

Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
# JSON has lists for pairs, also where nothing else is coerced.
Point = Annotated[tuple[Share, Share], Strict(strict=False)]
Keypoints = Annotated[list[Point | None], Field(min_length=COUNT, max_length=COUNT)]


def _pose(keypoints: list[Point | None]) -> list[Point | None]:
    seen = [point for point in keypoints if point]
    if len(seen) < FEWEST:
        raise ValueError(f"at least {FEWEST} of the {COUNT} keypoints must be there")
    if not keypoints[NECK] or not any(keypoints[shoulder] for shoulder in SHOULDERS):
        raise ValueError("the neck and a shoulder must be there")
    spread = (max(of) - min(of) for of in zip(*seen, strict=True))
    if max(spread) < _SMALLEST:
        raise ValueError("the pose is too small in its frame")
    return keypoints


PoseKeypoints = Annotated[Keypoints, AfterValidator(_pose)]
"""Keypoints that somebody sends: enough of them to be a pose."""
