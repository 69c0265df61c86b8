"""The shape of a category and of what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from local.poses.blocks import Said

Gender = Literal["female", "male", "unisex"]
Placement = Literal["hand-held", "worn", "displayed", "table"]


@dataclass(frozen=True)
class Recipe:
    """One pose, by the names of its blocks, and the shots that are taken of it.

    `shots` are names of cameras, apart by blanks: `/half` and `/portrait` say how much of the body
    is in the frame (the whole unless said), `~` that the picture is mirrored.
    """

    stance: str
    arms: str
    shots: str
    gaze: str = "camera"
    gender: Gender = "female"


@dataclass(frozen=True)
class Category:
    """Poses of one use, by subcategory. `tags` are words to find them by, in both languages.

    `placement` is that of a product that nobody holds or points at.
    """

    id: str
    said: Said
    placement: Placement
    tags: tuple[str, ...]
    poses: dict[str, tuple[Recipe, ...]]
    wears_hijab: bool = False
