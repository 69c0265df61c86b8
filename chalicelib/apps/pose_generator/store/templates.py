"""Rows of the `pose_templates` table: poses of people's own, their favourites, and evidence.

What the catalogue's templates are is a file. What came of them is counted in rows of `CATALOGUE`,
who is no person, by everybody: how often one was used, and nothing of who did.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    ListAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.apps.pose_generator.schemas.templates import OWN, is_own
from chalicelib.aws.tables import Change, find, find_many
from chalicelib.aws.transactions import Transaction
from chalicelib.foundation.work.changes import edits

# Ids of people have no such mark in them, those of templates neither.
CATALOGUE = "#catalogue"
_SHELF = "#shelf"
MOST_OWN = 200

Verdict = Literal["passed", "failed", "unjudged"]


class TemplateRow(Model):
    """What is known of one template: by everybody, or by one person.

    Of a person's own it holds the pose. `used` pictures were made of it, `judged` of them found
    good or bad, `passed` found good; `stars` is the sum of `ratings`. The row `_SHELF` of a person
    counts the same of all their pictures, and the poses that are `owned`.
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    template_id = UnicodeAttribute(range_key=True, attr_name="templateId")
    name = UnicodeAttribute(null=True)
    keypoints: JSONAttribute = JSONAttribute(null=True)
    category = UnicodeAttribute(null=True)
    tags: ListAttribute[Any] = ListAttribute(of=UnicodeAttribute, null=True)
    placement = UnicodeAttribute(null=True)
    framing = UnicodeAttribute(null=True)
    gender = UnicodeAttribute(null=True)
    version = NumberAttribute(null=True)
    created_at = UnicodeAttribute(attr_name="createdAt", null=True)
    updated_at = UnicodeAttribute(attr_name="updatedAt", null=True)
    favourite = BooleanAttribute(null=True)
    used = NumberAttribute(null=True)
    judged = NumberAttribute(null=True)
    passed = NumberAttribute(null=True)
    ratings = NumberAttribute(null=True)
    stars = NumberAttribute(null=True)
    owned = NumberAttribute(null=True)

    @property
    def is_pose(self) -> bool:
        """Whether it holds a pose; pictures that end after it was removed are counted still."""
        return self.keypoints is not None


IS_NEW = TemplateRow.template_id.does_not_exist()
IS_POSE = TemplateRow.keypoints.exists()
_HAS_ROOM = TemplateRow.owned.does_not_exist() | (TemplateRow.owned < MOST_OWN)


def own_id(id_: str) -> str:
    """Return the id of a template of one's own."""
    return f"{OWN}{id_}"


def find_known(owner: str, template_id: str) -> TemplateRow | None:
    """Return what a person, or everybody, knows of a template."""
    return find(TemplateRow, owner, template_id)


def find_own(user_id: str, template_ids: Iterable[str]) -> dict[str, TemplateRow]:
    """Return those of up to 100 poses of a person's own that there are, by id."""
    rows = find_many(TemplateRow, user_id, template_ids)
    return {row.template_id: row for row in rows if row.is_pose}


def find_shelf(user_id: str) -> TemplateRow:
    """Return what is counted of all of a person's pictures and poses."""
    return find(TemplateRow, user_id, _SHELF) or TemplateRow(user_id, _SHELF)


def read_known(owner: str) -> dict[str, TemplateRow]:
    """Return all that a person, or everybody, knows of templates, by id."""
    rows = TemplateRow.query(owner, TemplateRow.template_id > _SHELF, consistent_read=True)
    return {row.template_id: row for row in rows}


def put_own(transaction: Transaction, row: TemplateRow) -> None:
    """Add a pose of a person's own, while there is room for it, as `shelf`."""
    transaction.put("pose", row, IS_NEW)
    shelf = TemplateRow(row.user_id, _SHELF)
    transaction.update("shelf", shelf, [TemplateRow.owned.add(1)], _HAS_ROOM)


def delete_own(transaction: Transaction, row: TemplateRow) -> None:
    """Remove a pose of a person's own with what was counted of it."""
    transaction.delete("pose", row, IS_POSE)
    transaction.update("shelf", TemplateRow(row.user_id, _SHELF), [TemplateRow.owned.add(-1)])


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: str) -> Change:
    """Return the change that a person makes of a pose of their own."""
    return [TemplateRow.updated_at.set(now), *edits(TemplateRow, given, cleared)], IS_POSE


def marked(*, favourite: bool) -> Change:
    """Return the change that makes a pose of one's own a favourite, or takes that back."""
    mark = TemplateRow.favourite
    return [mark.set(True) if favourite else mark.remove()], IS_POSE


def count(transaction: Transaction, user_id: str, template_id: str, verdict: Verdict) -> None:
    """Count a picture in the transaction that ends it: for its template, and for its person."""
    actions = [TemplateRow.used.add(1)]
    if verdict != "unjudged":
        passed = 1 if verdict == "passed" else 0
        actions += [TemplateRow.judged.add(1), TemplateRow.passed.add(passed)]
    _add(transaction, user_id, template_id, actions)


def rate(
    transaction: Transaction,
    user_id: str,
    template_id: str,
    *,
    before: int | None,
    after: int | None,
) -> None:
    """Count the rating of a picture in the transaction that changes it from `before` to `after`."""
    more = (after is not None) - (before is not None)
    stars = (after or 0) - (before or 0)
    _add(
        transaction,
        user_id,
        template_id,
        [TemplateRow.ratings.add(more), TemplateRow.stars.add(stars)],
    )


def _add(
    transaction: Transaction, user_id: str, template_id: str, actions: Sequence[Action]
) -> None:
    owner = user_id if is_own(template_id) else CATALOGUE
    transaction.update("template", TemplateRow(owner, template_id), actions)
    transaction.update("shelf", TemplateRow(user_id, _SHELF), actions)
