"""Presets and examples of personas: the files in `data/`, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from chalicelib.apps.avatar_creator.errors import PresetNotFound
from chalicelib.apps.avatar_creator.schemas.presets import PersonaExampleOut, PresetEntry

DATA = Path(__file__).parent / "data"


@cache
def presets() -> Sequence[PresetEntry]:
    """Return all presets."""
    return TypeAdapter(list[PresetEntry]).validate_json((DATA / "presets.json").read_bytes())


def find_preset(preset_id: str) -> PresetEntry:
    """Return a preset. Raises `PresetNotFound`."""
    found = next((preset for preset in presets() if preset.id == preset_id), None)
    if found is None:
        raise PresetNotFound
    return found


@cache
def persona_examples() -> Sequence[PersonaExampleOut]:
    """Return all examples of personas."""
    data = (DATA / "persona_examples.json").read_bytes()
    return TypeAdapter(list[PersonaExampleOut]).validate_json(data)
