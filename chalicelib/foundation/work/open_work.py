"""The sparse `open` indexes: rows with something left to do, by when the sweep should look."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pynamodb.attributes import UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.indexes import GlobalSecondaryIndex, KeysOnlyProjection
from pynamodb.models import Model

from chalicelib.aws.tables import update_if
from chalicelib.core.clock import iso

OPEN = "open"


class OpenIndex(GlobalSecondaryIndex[Any]):
    """Rows whose `unfinished` mark is set. The mark is removed together with the last step."""

    class Meta:
        index_name = "open"
        projection = KeysOnlyProjection()

    unfinished = UnicodeAttribute(hash_key=True)
    due_at = UnicodeAttribute(range_key=True, attr_name="dueAt")


def look_again_at(row: type[Model], moment: datetime) -> list[Action]:
    """Return the actions that mark a row as open work, due at `moment`."""
    return [row.unfinished.set(OPEN), row.due_at.set(iso(moment))]  # type: ignore[attr-defined]


def finished(row: type[Model]) -> list[Action]:
    """Return the actions that take a row off the list of open work."""
    return [row.unfinished.remove(), row.due_at.remove()]  # type: ignore[attr-defined]


def due(row: type[Model], before: str, *, limit: int) -> list[tuple[str, str]]:
    """Return the keys of up to `limit` rows that were due by then, the longest due first."""
    keys: Any = row
    hash_key, range_key = key_names(row)
    found = keys.open_index.query(OPEN, keys.due_at <= before, limit=limit)
    return [(getattr(key, hash_key), getattr(key, range_key)) for key in found]


def key_names(row: type[Model]) -> tuple[str, str]:
    """Return the names of the attributes that are the key of a row."""
    attributes = row.get_attributes().items()
    (hash_key,) = [name for name, attribute in attributes if attribute.is_hash_key]
    (range_key,) = [name for name, attribute in attributes if attribute.is_range_key]
    return hash_key, range_key


def put_off(row: Any, moment: datetime) -> bool:
    """Look again at `moment`; False when somebody else changed when to look, or did the work."""
    model: Any = type(row)
    return update_if(row, look_again_at(model, moment), model.due_at == row.due_at)


def tidy(row: Any) -> bool:
    """Take a row off the list of open work, as `put_off` does."""
    model: Any = type(row)
    return update_if(row, finished(model), model.due_at == row.due_at)
