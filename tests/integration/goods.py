"""An app whose things, goods, are used by others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.transactions import Transaction
from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.app import App, Hook
from chalicelib.foundation.usage.kind import Use

GOOD = "good"


class GoodRow(Model):
    """One good."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    good_id = UnicodeAttribute(range_key=True, attr_name="goodId")
    usage_count = NumberAttribute(attr_name="usageCount", default=0)
    last_used_at = UnicodeAttribute(attr_name="lastUsedAt", null=True)


class GoodNotFound(AppError):
    """No such good, or somebody else's."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "good_not_found"


class Goods:
    """Goods whose use is counted."""

    def count(self, use: Use, part: str, transaction: Transaction) -> None:
        actions, there = [GoodRow.usage_count.add(use.times)], GoodRow.good_id.exists()
        if not use.late:
            actions.append(GoodRow.last_used_at.set(use.at))
            last = GoodRow.last_used_at
            there &= last.does_not_exist() | (last <= use.at)
        transaction.update(part, GoodRow(use.user_id, use.id), actions, there)

    def missing(self) -> GoodNotFound:
        return GoodNotFound("This good does not exist.")


def _tables() -> Mapping[str, type[Model]]:
    return {"goods": GoodRow}


def used(user_id: str) -> dict[str, tuple[int, str | None]]:
    """Return how often a person's goods were used and when last, by their ids."""
    rows = GoodRow.query(user_id, consistent_read=True)
    return {row.good_id: (int(row.usage_count), row.last_used_at) for row in rows}


APP = App(
    id="goods",
    name="Goods",
    description="For tests.",
    icon="box",
    color="pink",
    order=8,
    tables=_tables,
    tracked={GOOD: Hook(build=lambda _: Goods(), tables={"goods": "UpdateItem"})},
)
