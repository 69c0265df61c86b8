"""What runs or has just ended, of all parts that have such work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Status = Literal["pending", "processing", "completed", "failed", "cancelled"]


@dataclass(frozen=True)
class WorkItem:
    """One piece of work: `done` of `total` things have ended, `progress` is 0 to 100.

    Of those done `failed` came to nothing, the last one for the reason in `error_code` and
    `error_message`; `refunded` are the credits that came back. `project_id` is where it belongs,
    in apps that have projects.
    """

    id: str
    app_id: str
    kind: str
    name: str
    status: Status
    stage: str
    progress: int
    done: int
    total: int
    created_at: str
    ended_at: str | None = None
    project_id: str | None = None
    failed: int = 0
    refunded: int = 0
    error_code: str | None = None
    error_message: str | None = None


@dataclass(frozen=True)
class WorkSource:
    """Where one part tells about a person's work: what is under way, and what ended last."""

    active: Callable[[str], Sequence[WorkItem]]
    ended: Callable[[str], Sequence[WorkItem]]


def together(*sources: WorkSource) -> WorkSource:
    """Return what a part with several sources tells."""

    def active(user_id: str) -> list[WorkItem]:
        return [item for source in sources for item in source.active(user_id)]

    def ended(user_id: str) -> list[WorkItem]:
        return [item for source in sources for item in source.ended(user_id)]

    return WorkSource(active, ended)


class WorkList:
    """The work of all parts together. Each source costs its own queries and no more."""

    def __init__(self, sources: Sequence[WorkSource]) -> None:
        self._all = together(*sources)

    def active(self, user_id: str) -> list[WorkItem]:
        """Return what is under way, the newest first."""
        return sorted(self._all.active(user_id), key=lambda item: item.created_at, reverse=True)

    def ended(self, user_id: str) -> list[WorkItem]:
        """Return what ended last, the last one first."""
        return sorted(self._all.ended(user_id), key=lambda item: item.ended_at or "", reverse=True)
