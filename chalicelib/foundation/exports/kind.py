"""What an app tells about its things that people take along in a ZIP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable


@dataclass(frozen=True)
class ExportFile:
    """A stored object that goes into the ZIP. `words` are what its name may be made of."""

    key: str
    extension: str
    words: Mapping[str, str]


class ExportKind(Protocol):
    """One type of things. Every method may be called again after a crash."""

    columns: Sequence[str]
    """The columns of the manifest that are the kind's own."""

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, Any]:
        """Return those of up to 100 things that there are, by id, in one call."""
        ...

    def files(self, row: Any) -> Sequence[ExportFile]:
        """Return what of a thing goes into the ZIP; nothing when it is not there any more."""
        ...

    def facts(self, row: Any) -> Mapping[str, str]:
        """Return what the manifest says of a thing, by column."""
        ...

    def sheets(self, rows: Sequence[Any]) -> Mapping[str, str]:
        """Return further files about the things that went into the ZIP: texts by file name."""
        ...


@runtime_checkable
class Made(Protocol):
    """What a kind has besides, when some of its things are made for the ZIP."""

    def make(self, user_id: str, ids: Sequence[str], how: Mapping[str, Any]) -> None:
        """Have those things made, as the order says `how`, that are not there like that.

        After a crash it is called again, and then has nothing made that it has had made already.
        """
        ...

    def unmade(self, user_id: str, ids: Sequence[str]) -> int:
        """Return how many of the things are still being made."""
        ...


@runtime_checkable
class Counted(Protocol):
    """What a kind has besides, when it counts how often its things were taken along."""

    def count(self, rows: Sequence[Any]) -> None:
        """Count these once more: they are in a ZIP that is there. It is called at most once."""
        ...
