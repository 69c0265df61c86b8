"""What a channel wants of a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListingRules:
    """Rules for one picture. Sides in pixels; `margin` is a share of the side, at either end.

    `width` and `height` are those of a picture that we make; `least_side` is the shortest side,
    and `most_bytes` the largest file, that the channel takes. With `same_shape` it takes no
    other ratio, with `plain_ground` nothing but the product on a plain ground.
    """

    width: int
    height: int
    margin: float
    least_side: int
    most_bytes: int
    content_types: frozenset[str]
    same_shape: bool
    plain_ground: bool
