"""Scenes over HTTP, and as their file holds them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from chalicelib.kit.fields import BilingualOut, Reply, Wire

SceneCategory = Literal["studio", "home", "shop", "food", "work", "city", "nature", "culture"]


class SceneOut(Wire):
    """A place that pictures may be set in."""

    id: str
    name: BilingualOut
    category: SceneCategory
    words: str = Field(description="What the prompt says of it.")


class ScenesReply(Reply):
    """All scenes."""

    scenes: list[SceneOut]
