"""Pictures in poses that are taken along in a ZIP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chalicelib.apps.pose_generator.schemas.results import AT_ONCE
from chalicelib.apps.pose_generator.service.results import judgement_of
from chalicelib.apps.pose_generator.store.batches import find_results
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.foundation.casting.kind import AVATAR, PRODUCT
from chalicelib.foundation.exports.kind import ExportFile
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.keys import picture_key


class ExportedPoses:
    """Those that are there and passed, or could not be judged."""

    columns = ("template", "avatar", "product", "sku", "verdict", "rating", "seed", "model")

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, GenerationRow]:
        return find_results(user_id, ids)

    def files(self, row: GenerationRow) -> Sequence[ExportFile]:
        if row.status != "completed":
            return ()
        extension = row.facts["extension"]
        key = picture_key(row.user_id, row.picture_id, extension)
        return (ExportFile(key, extension, {**_named(row), "id": row.id}),)

    def facts(self, row: GenerationRow) -> Mapping[str, str]:
        judgement, made = judgement_of(row), row.facts or {}
        values = {
            **_named(row),
            "verdict": judgement.verdict if judgement else None,
            "rating": row.rating,
            "seed": made.get("seed"),
            "model": made.get("model"),
        }
        return {column: str(value) for column, value in values.items() if value is not None}

    def sheets(self, _: Sequence[GenerationRow]) -> Mapping[str, str]:
        return {}

    def count(self, rows: Sequence[GenerationRow]) -> None:
        """Count them once more, a hundred in a step; what was removed meanwhile ends its step."""
        for start in range(0, len(rows), AT_ONCE):
            transaction = Transaction()
            for row in rows[start : start + AT_ONCE]:
                transaction.update("result", row, *store.taken_along())
            try:
                transaction.commit()
            except TransactionRefused:
                return


def _named(row: GenerationRow) -> dict[str, str]:
    product = row.subject.get(PRODUCT) or {}
    return {
        "template": row.subject["template_id"],
        "avatar": row.subject[AVATAR]["name"],
        "product": product.get("name", ""),
        "sku": product.get("facts", {}).get("sku", ""),
    }
