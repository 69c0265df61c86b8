"""The guards as a part of the suite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from chalicelib.foundation.app import Part

if TYPE_CHECKING:
    from pynamodb.models import Model


def _tables() -> Mapping[str, type[Model]]:
    from chalicelib.foundation.limits.store import GuardRow

    return {"guards": GuardRow}


LIMITS = Part(id="limits", tables=_tables)
