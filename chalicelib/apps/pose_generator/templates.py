"""Pose templates: the file in `data/`, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.foundation.search.words import joined, words

FILE = Path(__file__).parent / "data/templates.json"


@cache
def templates() -> Sequence[PoseTemplateEntry]:
    """Return all templates, by id."""
    return TypeAdapter(list[PoseTemplateEntry]).validate_json(FILE.read_bytes())


def find_template(template_id: str) -> PoseTemplateEntry:
    """Return a template. Raises `TemplateNotFound`."""
    found = _by_id().get(template_id)
    if found is None:
        raise TemplateNotFound
    return found


def chosen(*, q: str | None = None, **properties: str | None) -> list[PoseTemplateEntry]:
    """Return the templates that have all words of `q`, and these properties where given.

    A word may be the beginning or a part of one in the name, the tags or the category.
    """
    wanted = {name: value for name, value in properties.items() if value is not None}
    texts = _texts()
    return [
        template
        for template in templates()
        if all(getattr(template, name) == value for name, value in wanted.items())
        and all(word in texts[template.id] for word in words(q or ""))
    ]


@cache
def _by_id() -> dict[str, PoseTemplateEntry]:
    return {template.id: template for template in templates()}


@cache
def _texts() -> dict[str, str]:
    return {
        template.id: joined([template.name.id, template.name.en, *template.tags])
        for template in templates()
    }
