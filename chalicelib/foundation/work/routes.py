"""Work over HTTP."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from chalicelib.foundation.work.listing import Status, WorkItem, WorkList
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import Reply, Request, Wire
from chalicelib.kit.identity import Caller

router = Router()


class WorkQuery(Request):
    """Which work: what is under way, or what ended last."""

    status: Literal["active", "ended"] = "active"


class WorkOut(Wire):
    """One piece of work of any app."""

    id: str
    app_id: str
    kind: str = Field(description="What is made: avatar, …")
    name: str
    status: Status
    stage: str
    progress: int = Field(description="0 to 100.")
    done: int = Field(description="How many of `total` things have ended, well or not.")
    total: int
    created_at: str
    ended_at: str | None
    project_id: str | None = Field(description="Where it belongs, in apps that have projects.")
    failed: int = Field(description="How many of those done came to nothing.")
    refunded: int = Field(description="Credits that came back.")
    error_code: str | None = Field(description="Why the last one that failed did.")
    error_message: str | None


class WorkReply(Reply):
    """A person's work in all apps, the newest first."""

    work: list[WorkOut]


@router.get("/work")
def list_work(work: WorkList, caller: Caller, query: WorkQuery) -> WorkReply:
    """List what runs or has just ended, in all apps."""
    read = work.active if query.status == "active" else work.ended
    return WorkReply(work=[_item(item) for item in read(caller.user_id)])


def _item(item: WorkItem) -> WorkOut:
    return WorkOut(
        id=item.id,
        app_id=item.app_id,
        kind=item.kind,
        name=item.name,
        status=item.status,
        stage=item.stage,
        progress=item.progress,
        done=item.done,
        total=item.total,
        created_at=item.created_at,
        ended_at=item.ended_at,
        project_id=item.project_id,
        failed=item.failed,
        refunded=item.refunded,
        error_code=item.error_code,
        error_message=item.error_message,
    )
