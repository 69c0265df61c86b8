"""Scenes: the file in `data/`, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from chalicelib.apps.pose_generator.schemas.scenes import SceneOut

FILE = Path(__file__).parent / "data/scenes.json"


@cache
def scenes() -> Sequence[SceneOut]:
    """Return all scenes."""
    return TypeAdapter(list[SceneOut]).validate_json(FILE.read_bytes())


def find_scene(scene_id: str) -> SceneOut | None:
    """Return the scene of this id, None when there is none: then these are words of one's own."""
    return next((scene for scene in scenes() if scene.id == scene_id), None)
