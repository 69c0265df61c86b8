"""The pictures of batches: looked through, rated, picked, fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from chalicelib.apps.pose_generator.errors import ResultFailed, ResultNotFound, ResultNotReady
from chalicelib.apps.pose_generator.schemas.results import (
    AT_ONCE,
    PoseResultsQuery,
    PoseResultStatus,
)
from chalicelib.apps.pose_generator.spec import BatchSpec
from chalicelib.apps.pose_generator.store import batches, templates
from chalicelib.apps.pose_generator.store.projects import find_projects
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.judgement import Judgement
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow


@dataclass(frozen=True)
class Slot:
    """One place in a batch. It has no row while its picture waits, or when it was called off."""

    order: OrderRow
    spec: BatchSpec
    position: int
    row: GenerationRow | None

    @property
    def template_id(self) -> str:
        return self.spec.templates[self.position]

    @property
    def status(self) -> PoseResultStatus:
        if self.row is not None:
            return cast("PoseResultStatus", self.row.status)
        return "cancelled" if self.position < self.order.cursor else "pending"


@dataclass(frozen=True)
class Found:
    """A page of places; the next one begins at the position `next`, if there is more."""

    slots: Sequence[Slot]
    next: int | None


class Results:
    """A person's pictures in poses."""

    def page(self, order: OrderRow, query: PoseResultsQuery, *, first: int) -> Found:
        """Return places of a batch from `first` on: one Query, or more when few are wanted."""
        found: list[Slot] = []
        at_once = AT_ONCE if _narrows(query) else query.limit
        for slot in all_slots(order, first, at_once):
            if len(found) == query.limit:
                return Found(found, slot.position)
            if _is_wanted(slot, query):
                found.append(slot)
        return Found(found, None)

    def rate(self, user_id: str, id_: str, rating: int | None) -> GenerationRow:
        """Say how good a picture is; its template learns it, too.

        Raises `ResultNotFound`, `ResultNotReady`, `ResultFailed`.
        """
        row = self.fetch(user_id, id_)
        while row.rating != rating:
            before = None if row.rating is None else int(row.rating)
            transaction = Transaction()
            transaction.update("result", row, *store.rated(before, rating))
            template_id = row.subject["template_id"]
            templates.rate(transaction, user_id, template_id, before=before, after=rating)
            try:
                transaction.commit()
            except TransactionRefused:  # somebody else rated it at this moment
                row = self.fetch(user_id, id_)
            else:
                row.rating = rating
        return row

    def pick(self, user_id: str, ids: Sequence[str], picked: bool | None) -> list[GenerationRow]:
        """Pick pictures, reject them, or neither: all or none. Raises as `rate` does."""
        rows = self.made_ones(user_id, list(dict.fromkeys(ids)))
        _check_passed(rows)
        transaction = Transaction()
        for row in rows:
            transaction.update("result", row, *store.picked(picked))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise ResultNotFound from refused
        for row in rows:
            row.picked = picked
        return rows

    def fetch(self, user_id: str, id_: str) -> GenerationRow:
        """Return a picture that passed. Raises as `rate` does."""
        row = self.made(user_id, id_)
        _check_passed([row])
        return row

    def made(self, user_id: str, id_: str) -> GenerationRow:
        """Return a picture that can be looked at. Raises `ResultNotFound`, `ResultNotReady`."""
        row = batches.find_result(user_id, id_)
        return self._made(user_id, [row])[0]

    def made_ones(self, user_id: str, ids: Sequence[str]) -> list[GenerationRow]:
        """Return up to 100 of them, as `made` does."""
        found = batches.find_results(user_id, ids)
        return self._made(user_id, [found.get(id_) for id_ in ids])

    def _made(self, user_id: str, rows: Sequence[GenerationRow | None]) -> list[GenerationRow]:
        there = [row for row in rows if row is not None]
        projects = find_projects(user_id, {row.subject["project_id"] for row in there})
        live = {id_ for id_, project in projects.items() if project.is_live}
        if len(there) < len(rows) or any(row.subject["project_id"] not in live for row in there):
            raise ResultNotFound
        if any(row.facts is None for row in there):
            raise ResultNotReady
        return there


def all_slots(order: OrderRow, first: int, at_once: int) -> Iterator[Slot]:
    """Yield the places of a batch, a Query for each `at_once` of them."""
    spec, total = BatchSpec.from_json(order.spec), int(order.total)
    for start in range(first, total, at_once):
        end = min(start + at_once, total)
        rows = batches.read_results(order.user_id, order.id, start, end - 1)
        for position in range(start, end):
            yield Slot(order, spec, position, rows.get(position))


def _check_passed(rows: Sequence[GenerationRow]) -> None:
    if any(row.status != "completed" for row in rows):
        raise ResultFailed


def _narrows(query: PoseResultsQuery) -> bool:
    properties: list[Any] = [query.status, query.verdict, query.template_id]
    return any(given is not None for given in (*properties, query.min_rating, query.picked))


def _is_wanted(slot: Slot, query: PoseResultsQuery) -> bool:
    row = slot.row
    judgement = judgement_of(row)
    return (
        query.status in (None, slot.status)
        and query.template_id in (None, slot.template_id)
        and (query.verdict is None or (judgement and judgement.verdict) == query.verdict)
        and (query.min_rating is None or bool(row and (row.rating or 0) >= query.min_rating))
        and (query.picked is None or bool(row and row.picked is query.picked))
    )


def judgement_of(row: GenerationRow | None) -> Judgement | None:
    """Return what was said of a picture, None when nothing was."""
    return Judgement.from_text(row.facts.get("judgement")) if row and row.facts else None
