"""Batches and their pictures: orders and generations of the kind `pose`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from chalicelib.aws.tables import Page, RawKey
from chalicelib.core.ids import id_after
from chalicelib.foundation.generation import orders, store
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow

APP_ID, KIND = "pose-generator", "pose"


def find_batch(user_id: str, batch_id: str) -> OrderRow | None:
    return orders.find_order(user_id, orders.order_key(KIND, batch_id))


def read_batches(
    user_id: str, *, project_id: str | None = None, limit: int, start: RawKey | None = None
) -> Page[OrderRow]:
    """Return a page of batches, of one project or of all, the newest first."""
    return orders.read_of_kind(user_id, KIND, project_id=project_id, limit=limit, start=start)


def read_in_project(user_id: str, project_id: str, *, hidden: bool, limit: int) -> Page[OrderRow]:
    """Return a page of the batches of a project that are hidden, or of those that are not."""
    return orders.read_in_project(user_id, KIND, project_id, hidden=hidden, limit=limit)


def read_with(user_id: str, type_: str, ids: Collection[str]) -> Iterator[OrderRow]:
    """Yield the batches with one of these things: seldom asked, so looked for in all."""
    for order in orders.all_of_kind(user_id, KIND):
        thing = order.spec[type_]
        if thing is not None and thing["id"] in ids:
            yield order


def result_id(batch_id: str, position: int) -> str:
    """Return the id of a picture, which is known before it is there."""
    return id_after(batch_id, position + 1)


def read_results(user_id: str, batch_id: str, first: int, last: int) -> dict[int, GenerationRow]:
    """Return those pictures from one position to another that there are: one Query."""
    ids = result_id(batch_id, first), result_id(batch_id, last)
    rows = store.read_in_order(user_id, KIND, batch_id, *ids)
    return {int(row.position): row for row in rows}


def read_first_results(user_id: str, batch_id: str, limit: int) -> list[GenerationRow]:
    """Return the first pictures of a batch that are left."""
    return store.read_group(user_id, KIND, batch_id, limit=limit)


def find_result(user_id: str, id_: str) -> GenerationRow | None:
    return store.find_generation(user_id, store.row_key(KIND, id_))


def find_results(user_id: str, ids: Iterable[str]) -> dict[str, GenerationRow]:
    """Return those of up to 100 pictures that there are, by id."""
    keys = [store.row_key(KIND, id_) for id_ in ids]
    return {row.id: row for row in store.find_generations(user_id, keys).values()}
