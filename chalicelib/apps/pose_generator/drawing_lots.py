"""Which templates an order gets that asks for so many of a category."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, cycle, islice, zip_longest
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
    a mirror image comes after the others, and nothing that was chosen or drawn is drawn again
    before all of its category came. They are mixed, so that the first few are of everything.
    """
    parts = [list(chosen)] if chosen else []
    for category, count in sorted(distribution.items()):
        among = [template for template in templates if template.category == category]
        best = _by_success(among, success, seed)
        others = _figures_first(best, came=set(chosen))
        parts.append(list(islice(chain(others, cycle(_figures_first(best))), count)))
    return [id_ for round_ in zip_longest(*parts) for id_ in round_ if id_ is not None]


def _by_success(
    among: Sequence[PoseTemplateEntry], success: Mapping[str, int], seed: int
) -> Sequence[PoseTemplateEntry]:
    """Return the templates of a category, the best first."""
    shuffled = list(among)
    Random(f"{seed}/{len(among)}").shuffle(shuffled)  # noqa: S311 - to be repeated, not secret
    return sorted(shuffled, key=lambda template: -(success.get(template.id, UNTRIED) // _STEP))


def _figures_first(
    best: Sequence[PoseTemplateEntry], *, came: Collection[str] = ()
) -> Iterator[str]:
    """Return the ids of templates but those that `came`, each figure once before its mirror."""
    figures = {_figure(template) for template in best if template.id in came}
    twins: list[str] = []
    for template in best:
        if template.id in came:
            continue
        if _figure(template) in figures:
            twins.append(template.id)
        else:
            figures.add(_figure(template))
            yield template.id
    yield from twins


def _figure(template: PoseTemplateEntry) -> str:
    return template.mirrors or template.id
