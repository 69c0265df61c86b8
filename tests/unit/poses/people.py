"""Builders of posed bodies."""

from __future__ import annotations

from local.poses.blocks import Arms, Said, Stance, Turn
from local.poses.body import FEMALE
from local.poses.skeleton import Skeleton, pose

SAID = Said("contoh", "sample")


def a_stance(**more: object) -> Stance:
    return Stance(SAID, **more)


def arms(**more: object) -> Arms:
    return Arms(SAID, **more)


def a_body(
    *, stance: Stance | None = None, arms: Arms | None = None, head: Turn | None = None
) -> Skeleton:
    """Return somebody who stands straight with hanging arms, unless said otherwise."""
    return pose(FEMALE, stance or a_stance(), arms or Arms(SAID), head=head or Turn())
