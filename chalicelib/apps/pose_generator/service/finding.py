"""Finding templates: what words and properties they have, and in which order they come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.apps.pose_generator.service.evidence import NONE, Evidence
from chalicelib.apps.pose_generator.templates import by_id, places
from chalicelib.foundation.search.entry import Entry, facets
from chalicelib.foundation.search.wish import Order, Place, Wish
from chalicelib.foundation.search.words import joined, rank_of

_USED, _SUCCESS, _RATING, _NAME = range(4)
ORDERS = MappingProxyType(
    {
        "popular": Order(_USED, descending=True),
        "success": Order(_SUCCESS, descending=True),
        "rating": Order(_RATING, descending=True),
        "name": Order(_NAME),
    }
)
_FOR_EVERYBODY = ("unisex", "female", "male")
# More than there are templates in the catalogue: what equals decides in the last digits.
_PLACES = 10_000


@dataclass(frozen=True)
class KnownTemplate:
    """A template, what came of it, and what it is to a person."""

    template: PoseTemplateEntry
    evidence: Evidence = NONE
    favourite: bool = False
    mine: bool = False
    version: int = 0


@dataclass(frozen=True)
class FoundTemplates:
    """A page of templates, where the following one starts, and how many were found in all."""

    page: list[KnownTemplate]
    next_place: Place | None
    total: int


def find(
    known: Iterable[KnownTemplate], wanted: Mapping[str, str], *, limit: int, after: Any = None
) -> FoundTemplates:
    """Return the first templates behind the place `after` with all that is `wanted`.

    It holds words as `q`, an order of `ORDERS` as `sort`, and properties by their names.
    """
    there = {one.template.id: one for one in known}
    wish = Wish.asked(wanted, ORDERS, "popular")
    picked = wish.pick(map(_entry, there.values()), limit=limit, after=after)
    page = [there[entry.id] for entry in picked.entries]
    return FoundTemplates(page, picked.next_place, picked.total)


def _entry(known: KnownTemplate) -> Entry:
    template, evidence = known.template, known.evidence
    text, own = _said(template.id) if template.id in by_id() else _words(template)
    marks = facets({"favourite": str(known.favourite), "mine": str(known.mine)})
    first = _PLACES - 1 - places().get(template.id, 0)
    ranks = (evidence.used, evidence.success_rank, evidence.rating_rank)
    placed = [rank * _PLACES + first for rank in ranks]
    return Entry(template.id, text, own + marks, (*placed, rank_of(template.name.id)))


@cache
def _said(template_id: str) -> tuple[str, str]:
    return _words(by_id()[template_id])


def _words(template: PoseTemplateEntry) -> tuple[str, str]:
    """Return what words are looked for in, and the properties."""
    text = joined([template.name.id, template.name.en, *template.tags])
    is_for_all = template.gender == "unisex"
    properties = facets(
        {
            "category": template.category,
            "placement": template.placement,
            "gender": _FOR_EVERYBODY if is_for_all else template.gender,
            "difficulty": template.difficulty,
            "framing": template.framing,
        }
    )
    return text, properties
