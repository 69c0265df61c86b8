"""Which templates an order gets that asks for so many of a category."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice, zip_longest
from random import Random

from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry
from chalicelib.apps.pose_generator.service.evidence import NONE

# Success in steps, so that chance has a say among templates that are about as good.
_STEP = 100
UNTRIED = NONE.success_rank


def drawn(
    chosen: Sequence[str],
    distribution: Mapping[str, int],
    templates: Sequence[PoseTemplateEntry],
    *,
    success: Mapping[str, int],
    seed: int,
) -> list[str]:
    """Return the ids of an order's templates: those `chosen`, and as many of each category.

    The same seed draws the same. What succeeded more often (`success`, of 1000, by id) comes first;
    a mirror image comes after the others, and nothing comes twice before everything came once.
    They are mixed, so that the first few are of everything.
    """
    parts = [list(chosen)] if chosen else []
    for category, count in sorted(distribution.items()):
        among = [template for template in templates if template.category == category]
        parts.append(list(islice(cycle(_in_order(among, success, seed)), count)))
    return [id_ for round_ in zip_longest(*parts) for id_ in round_ if id_ is not None]


def _in_order(
    among: Sequence[PoseTemplateEntry], success: Mapping[str, int], seed: int
) -> Iterator[str]:
    """Return the templates of a category, the best first, each figure once before its mirror."""
    shuffled = list(among)
    Random(f"{seed}/{len(among)}").shuffle(shuffled)  # noqa: S311 - to be repeated, not secret
    best = sorted(shuffled, key=lambda template: -(success.get(template.id, UNTRIED) // _STEP))
    figures: set[str] = set()
    twins: list[str] = []
    for template in best:
        figure = template.mirrors or template.id
        if figure in figures:
            twins.append(template.id)
        else:
            figures.add(figure)
            yield template.id
    yield from twins
