"""Templates as a person sees them: those of the catalogue and their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.own_poses import own_template
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateEntry, is_own
from chalicelib.apps.pose_generator.service.evidence import evidence_of
from chalicelib.apps.pose_generator.service.finding import FoundTemplates, KnownTemplate, find
from chalicelib.apps.pose_generator.store.templates import (
    CATALOGUE,
    TemplateRow,
    find_known,
    find_own,
    marked,
    read_known,
)
from chalicelib.apps.pose_generator.templates import find_template, templates
from chalicelib.aws.tables import update_if

_AT_ONCE = 100


class Templates:
    """Lists, finds and marks. Poses of one's own are made elsewhere."""

    def find(
        self, user_id: str, wanted: Mapping[str, str], *, limit: int, after: Any
    ) -> FoundTemplates:
        """Return templates with all that is `wanted`, as `finding.find` takes it: two calls."""
        own, counted = read_known(user_id), read_known(CATALOGUE)
        return find(_known(own, counted), wanted, limit=limit, after=after)

    def read(self, user_id: str, template_id: str) -> KnownTemplate:
        """Return a template of the catalogue or of one's own. Raises `TemplateNotFound`."""
        row = find_known(user_id, template_id)
        if is_own(template_id):
            if row is None or not row.is_pose:
                raise TemplateNotFound
            return known_own(row)
        template = find_template(template_id)
        return _known_of_catalogue(template, row, find_known(CATALOGUE, template_id))

    def categories(self, user_id: str) -> Counter[str]:
        """Return how many templates the person finds in which category."""
        own = [known.template for known in _known_own(read_known(user_id))]
        return Counter(template.category for template in (*templates(), *own))

    def chosen(self, user_id: str, template_ids: Iterable[str]) -> dict[str, PoseTemplateEntry]:
        """Return these templates by id; those of the catalogue cost no call.

        Raises `TemplateNotFound` when one is neither there nor the person's own.
        """
        wanted = dict.fromkeys(template_ids)
        own = [id_ for id_ in wanted if is_own(id_)]
        rows: dict[str, TemplateRow] = {}
        for start in range(0, len(own), _AT_ONCE):
            rows |= find_own(user_id, own[start : start + _AT_ONCE])
        return {
            id_: own_template(rows[id_]) if id_ in rows else find_template(id_) for id_ in wanted
        }

    def mark(self, user_id: str, template_id: str, *, favourite: bool) -> KnownTemplate:
        """Make a template a favourite, or take that back. Raises `TemplateNotFound`."""
        row = TemplateRow(user_id, template_id)
        if is_own(template_id):
            if not update_if(row, *marked(favourite=favourite)):
                raise TemplateNotFound
            return known_own(row)
        template = find_template(template_id)
        if favourite:
            row.update([TemplateRow.favourite.set(True)])
        else:
            row.delete()
        counted = find_known(CATALOGUE, template_id)
        return _known_of_catalogue(template, row if favourite else None, counted)


def known_own(row: TemplateRow) -> KnownTemplate:
    """Return a pose of one's own as the person knows it."""
    return KnownTemplate(
        own_template(row),
        evidence_of(row),
        favourite=bool(row.favourite),
        mine=True,
        version=int(row.version or 0),
    )


def _known(
    own: Mapping[str, TemplateRow], counted: Mapping[str, TemplateRow]
) -> Iterator[KnownTemplate]:
    yield from _known_own(own)
    for template in templates():
        yield _known_of_catalogue(template, own.get(template.id), counted.get(template.id))


def _known_own(own: Mapping[str, TemplateRow]) -> Iterator[KnownTemplate]:
    return (known_own(row) for row in own.values() if row.is_pose)


def _known_of_catalogue(
    template: PoseTemplateEntry, own: TemplateRow | None, counted: TemplateRow | None
) -> KnownTemplate:
    is_favourite = own is not None and bool(own.favourite)
    return KnownTemplate(template, evidence_of(counted), favourite=is_favourite)
