"""The guards as a part of the suite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chalicelib.foundation.app import Part

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models


def _tables() -> Models:
    from chalicelib.foundation.limits.store import GuardRow

    return {"guards": GuardRow}


LIMITS = Part(
    id="limits", tables=_tables, access={"guards": "GetItem PutItem UpdateItem DeleteItem"}
)
