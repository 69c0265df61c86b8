"""Names of the categories: the file in `data/`, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from chalicelib.apps.pose_generator.schemas.templates import PoseCategoryEntry
from chalicelib.kit.fields import BilingualOut

FILE = Path(__file__).parent / "data/categories.json"


@cache
def category_names() -> Mapping[str, BilingualOut]:
    """Return the name of each category by id, in the order in which they are shown."""
    entries = TypeAdapter(list[PoseCategoryEntry]).validate_json(FILE.read_bytes())
    return {entry.id: entry.name for entry in entries}
