"""Changes of rows of the `cutouts` table, each with the condition on which it is made."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pynamodb.expressions.update import Action

from chalicelib.apps.product_manager.store.cutouts import (
    IS_ACTIVE,
    KEPT,
    CutoutRow,
    ended_key,
)
from chalicelib.aws.tables import Change
from chalicelib.core.clock import iso
from chalicelib.foundation.work import open_work

CLAIMED = 10


def claimed(row: CutoutRow) -> list[Action]:
    """Return the change of a cut-out that a worker begins with.

    One that is under way already was left by a worker that neither ended it nor put it off.
    """
    crashed = [CutoutRow.crashes.add(1)] if row.status == "processing" else []
    return [
        *crashed,
        CutoutRow.status.set("processing"),
        CutoutRow.stage.set("preparing"),
        CutoutRow.progress.set(max(CLAIMED, int(row.progress))),
    ]


def tried() -> list[Action]:
    """Return the change of a cut-out whose next attempt begins."""
    return [CutoutRow.attempts.add(1)]


def accepted(job: dict[str, str] | None) -> list[Action]:
    """Return the change that notes the job that a service accepted, or that there is none."""
    return [CutoutRow.job.set(job) if job else CutoutRow.job.remove()]


def shown(progress: int, stage: str) -> list[Action]:
    return [CutoutRow.progress.set(progress), CutoutRow.stage.set(stage)]


def put_off(code: str, reason: str, *, again_at: datetime, slack: timedelta) -> list[Action]:
    """Return the change of a cut-out that waits for its next attempt, leased until then."""
    return [
        CutoutRow.status.set("pending"),
        CutoutRow.stage.set("waiting"),
        CutoutRow.error_code.set(code),
        CutoutRow.error_message.set(reason),
        CutoutRow.leased_until.set(iso(again_at)),
        *open_work.look_again_at(CutoutRow, again_at + slack),
    ]


def ready(row: CutoutRow, now: datetime) -> Change:
    """Return the change that ends a cut-out well."""
    actions = [
        *_ended(row, "ready", now),
        CutoutRow.stage.set("done"),
        CutoutRow.progress.set(100),
        CutoutRow.error_code.remove(),
        CutoutRow.error_message.remove(),
        *open_work.finished(CutoutRow),
    ]
    return actions, IS_ACTIVE


def came_to_nothing(row: CutoutRow, status: str, code: str, reason: str, now: datetime) -> Change:
    """Return the change that ends a cut-out as failed or cancelled."""
    actions = [
        *_ended(row, status, now),
        CutoutRow.stage.set(status),
        CutoutRow.error_code.set(code),
        CutoutRow.error_message.set(reason),
        *_expiring(now),
    ]
    return actions, IS_ACTIVE


def out_of_use(now: datetime) -> Change:
    """Return the change of a cut-out that another one takes the place of."""
    return _expiring(now), CutoutRow.status == "ready"


def _ended(row: CutoutRow, status: str, now: datetime) -> list[Any]:
    return [
        CutoutRow.status.set(status),
        CutoutRow.state_key.set(ended_key(iso(now), row.cutout_id)),
        CutoutRow.ended_at.set(iso(now)),
        CutoutRow.leased_until.remove(),
        CutoutRow.job.remove(),
    ]


def _expiring(now: datetime) -> list[Action]:
    until = now + KEPT
    return [CutoutRow.expires_at.set(iso(until)), *open_work.look_again_at(CutoutRow, until)]
