"""Changing what several people or tabs may edit at once: every change raises the row's version.

For rows with a `version`, which those from before it lack: they count as version 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import Change, update_if
from chalicelib.kit.versions import VersionConflict, Wanted


def edits(row: type[Model], given: Mapping[str, Any], cleared: Iterable[str]) -> list[Action]:
    """Return the change that sets and clears attributes by their names."""
    values = [getattr(row, name).set(value) for name, value in given.items()]
    return [*values, *(getattr(row, name).remove() for name in cleared)]


def make(row: Any, change: Change, wanted: Wanted, *, read: Callable[[], Any]) -> None:
    """Change the row if it has one of the versions that are `wanted`, and load what it became.

    `read` returns the row as it is, or raises the error that says it is not there. Raises
    `VersionConflict`.
    """
    model: Any = type(row)
    actions, is_there = change
    condition = is_there if wanted is None else is_there & _has_one_of(model, wanted)
    if update_if(row, [*actions, model.version.add(1)], condition):
        return
    now = read()
    if wanted is not None:
        raise VersionConflict(now.version)
    make(row, change, wanted, read=read)  # it came back just now


def _has_one_of(model: Any, wanted: frozenset[int]) -> Condition:
    listed: Condition = model.version.is_in(*(wanted or {-1}))
    return listed | model.version.does_not_exist() if 0 in wanted else listed
