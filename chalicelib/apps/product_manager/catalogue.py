"""Categories, types and placements: the file in `data/`, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from chalicelib.apps.product_manager.schemas.catalogue import (
    CatalogueOut,
    PlacementOut,
    ProductTypeOut,
)

DATA = Path(__file__).parent / "data"


@cache
def catalogue() -> CatalogueOut:
    """Return all that a product can be said to be."""
    return CatalogueOut.model_validate_json((DATA / "catalogue.json").read_bytes())


@cache
def known_words() -> dict[str, dict[str, str]]:
    """Return the ids of types and placements by how people write them, by field."""
    found = catalogue()
    return {"product_type": _words(found.product_types), "placement": _words(found.placements)}


def _words(entries: Iterable[ProductTypeOut | PlacementOut]) -> dict[str, str]:
    return {
        word.casefold(): entry.id
        for entry in entries
        for word in (entry.id, entry.name.id, entry.name.en)
    }
