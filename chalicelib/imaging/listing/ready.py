"""What a picture lacks before a channel takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chalicelib.imaging.cutout.shown import scale_for
from chalicelib.imaging.cutout.verdict import Box
from chalicelib.imaging.listing.rules import ListingRules

Lack = Literal[
    "few_pixels",
    "wrong_shape",
    "wrong_format",
    "too_heavy",
    "busy_ground",
    "small_in_frame",
    "no_cutout",
    "check_cutout",
]
MENDED_BY_COMPOSING: frozenset[Lack] = frozenset(
    {"wrong_shape", "wrong_format", "too_heavy", "busy_ground", "small_in_frame"}
)
"""What is gone in the picture that `compose` makes, given a good cut-out."""

_SHAPE_TOLERANCE = 0.01
# Enlarged by more than this, print on the package is no longer sharp.
_MOST_ENLARGED = 1.5
# How much smaller the product may be than the channel's margin would have it.
_LEAST_FILL = 0.8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture as it is stored. `box` is where its product is, None without a cut-out."""

    width: int
    height: int
    bytes: int
    content_type: str
    plain_ground: bool
    box: Box | None
    verdict: Literal["ok", "check"] | None


def lacks(picture: Candidate, rules: ListingRules) -> tuple[Lack, ...]:
    """Return what the channel would refuse or show badly, by code; empty when it is ready."""
    is_busy = rules.plain_ground and not picture.plain_ground
    found: dict[Lack, bool] = {
        "few_pixels": _has_few_pixels(picture, rules),
        "wrong_shape": rules.same_shape and not _has_shape(picture, rules),
        "wrong_format": picture.content_type not in rules.content_types,
        "too_heavy": picture.bytes > rules.most_bytes,
        "busy_ground": is_busy,
        "small_in_frame": _fill(picture, rules) < _LEAST_FILL,
        "no_cutout": is_busy and picture.box is None,
        "check_cutout": picture.verdict == "check",
    }
    return tuple(lack for lack, holds in found.items() if holds)


def _has_few_pixels(picture: Candidate, rules: ListingRules) -> bool:
    if min(picture.width, picture.height) < rules.least_side:
        return True
    if picture.box is None:
        return False
    size = rules.width, rules.height
    return scale_for(picture.box, size, margin=rules.margin) > _MOST_ENLARGED


def _has_shape(picture: Candidate, rules: ListingRules) -> bool:
    ratio = picture.width * rules.height / (picture.height * rules.width)
    return abs(ratio - 1) <= _SHAPE_TOLERANCE


def _fill(picture: Candidate, rules: ListingRules) -> float:
    """Return how large the product is beside what the margin allows; 1 where nobody knows."""
    if picture.box is None:
        return 1.0
    return 1 / scale_for(picture.box, (picture.width, picture.height), margin=rules.margin)
