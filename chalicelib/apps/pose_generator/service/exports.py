"""Pictures in poses to be taken along in a ZIP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chalicelib.apps.pose_generator.schemas.results import AT_ONCE, PoseExport
from chalicelib.apps.pose_generator.service.batches import Batches
from chalicelib.apps.pose_generator.service.results import Results, all_slots
from chalicelib.apps.pose_generator.store.batches import APP_ID, KIND
from chalicelib.foundation.casting.kind import PRODUCT
from chalicelib.foundation.exports.service import Contents, Exports
from chalicelib.foundation.exports.store import ExportRow
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow


class PoseExports:
    """Orders ZIPs of a person's pictures."""

    def __init__(self, batches: Batches, results: Results, exports: Exports) -> None:
        self._batches = batches
        self._results = results
        self._exports = exports

    def order(self, user_id: str, body: PoseExport) -> ExportRow:
        """Have a ZIP made of what passed of a batch, or of named pictures.

        Raises `BatchNotFound`, `ResultNotFound`, `ResultNotReady`, and what ordering raises.
        """
        batch = self._batches.read(user_id, body.generation_id) if body.generation_id else None
        found = _of_batch(batch) if batch else self._named(user_id, body.result_ids or [])
        rows = [row for row in found if row.status == "completed" and _is_wanted(row, body.picked)]
        sizes = [int(row.facts["bytes"]) for row in rows]
        return self._exports.order(
            user_id,
            Contents(KIND, [row.id for row in rows], sizes),
            app_id=APP_ID,
            name=batch.name if batch else _name_of(rows),
            pattern=body.pattern or _pattern_of(rows),
            project_id=batch.project_id if batch else None,
        )

    def _named(self, user_id: str, ids: Sequence[str]) -> Iterator[GenerationRow]:
        wanted = list(dict.fromkeys(ids))
        for start in range(0, len(wanted), AT_ONCE):
            yield from self._results.made_ones(user_id, wanted[start : start + AT_ONCE])


def _of_batch(batch: OrderRow) -> Iterator[GenerationRow]:
    return (slot.row for slot in all_slots(batch, 0, AT_ONCE) if slot.row is not None)


def _is_wanted(row: GenerationRow, picked: bool | None) -> bool:
    return picked is None or row.picked is picked


def _name_of(rows: Sequence[GenerationRow]) -> str:
    if not rows:
        return ""
    more = len(rows) - 1
    return f"{rows[0].name} +{more}" if more else str(rows[0].name)


def _pattern_of(rows: Sequence[GenerationRow]) -> str:
    """Return how files are called, without the words of which there is nothing to say."""
    products = [row.subject.get(PRODUCT) for row in rows]
    words = ["template"]
    if all(products):
        words.append("product")
    if all(product and product["facts"].get("sku") for product in products):
        words.append("sku")
    return "_".join(f"{{{word}}}" for word in (*words, "number"))
