"""The catalogue's pose templates: the file in `data/`, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path

from pydantic import TypeAdapter

from chalicelib.apps.pose_generator.categories import category_names
from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry

FILE = Path(__file__).parent / "data/templates.json"
_EASY = ("simple", "medium", "complex")


@cache
def templates() -> Sequence[PoseTemplateEntry]:
    """Return all templates, by id."""
    return TypeAdapter(list[PoseTemplateEntry]).validate_json(FILE.read_bytes())


def find_template(template_id: str) -> PoseTemplateEntry:
    """Return a template. Raises `TemplateNotFound`."""
    found = by_id().get(template_id)
    if found is None:
        raise TemplateNotFound
    return found


@cache
def by_id() -> Mapping[str, PoseTemplateEntry]:
    """Return all templates by their ids."""
    return {template.id: template for template in templates()}


@cache
def places() -> Mapping[str, int]:
    """Return where each template stands as long as nothing is known of them, by id.

    Categories take turns, and the easy ones of each come first: so a first page shows some of all.
    """
    piles = {category: list[PoseTemplateEntry]() for category in category_names()}
    for template in sorted(templates(), key=lambda one: _EASY.index(one.difficulty)):
        piles[template.category].append(template)
    rounds = zip_longest(*piles.values())
    mixed = [template for turn in rounds for template in turn if template]
    return {template.id: place for place, template in enumerate(mixed)}
