"""Changes of rows of the `avatars` table, each with the condition on which it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.apps.avatar_creator.store.avatars import (
    EXISTS,
    GONE,
    IS_LIVE,
    IS_OPEN,
    OPEN_AVATAR,
    AvatarRow,
)
from chalicelib.aws.tables import Change
from chalicelib.core.clock import iso, parse_iso
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.changes import edits
from chalicelib.foundation.work.settlement import CLEAR_AWAY

LOOK_AGAIN = timedelta(minutes=5)


def changed(given: Mapping[str, Any], cleared: Iterable[str], now: datetime) -> Change:
    """Return the change that a person makes of a live avatar: what is given, what is emptied."""
    times = [AvatarRow.updated_at.set(iso(now)), AvatarRow.changed_at.set(iso(now))]
    return [*times, *edits(AvatarRow, given, cleared)], IS_LIVE


def awaited(until: datetime) -> Change:
    """Return the change of an avatar whose picture is waited for until then.

    Those from before sizes were written down cannot be signed for again.
    """
    waits = IS_LIVE & (AvatarRow.status == "awaiting_upload") & AvatarRow.declared_size.exists()
    return open_work.look_again_at(AvatarRow, until), waits


def claimed(now: datetime) -> list[Action]:
    """Return the change of an upload that a worker begins with."""
    return [
        AvatarRow.status.set("processing"),
        AvatarRow.attempts.add(1),
        AvatarRow.changed_at.set(iso(now)),
    ]


def ready(row: AvatarRow, facts: PictureFacts, now: datetime) -> Change:
    """Return the change that gives an avatar its picture, as long as it is where it was."""
    actions = [
        AvatarRow.status.set("ready"),
        AvatarRow.extension.set(facts.extension),
        AvatarRow.content_type.set(facts.content_type),
        AvatarRow.width.set(facts.width),
        AvatarRow.height.set(facts.height),
        AvatarRow.bytes.set(facts.bytes),
        AvatarRow.placeholder.set(facts.placeholder),
        AvatarRow.updated_at.set(iso(now)),
        AvatarRow.changed_at.set(iso(now)),
        AvatarRow.leased_until.remove(),
        *_tidied(row),
    ]
    return actions, (AvatarRow.status == "processing") & (AvatarRow.place == row.place)


def failed(row: AvatarRow, code: str, reason: str, now: datetime) -> Change:
    """Return the change that ends an upload without a picture, as long as it is where it was."""
    actions = [
        AvatarRow.status.set("failed"),
        AvatarRow.failure_code.set(code),
        AvatarRow.failure_reason.set(reason),
        AvatarRow.uncounted.set(True),
        AvatarRow.updated_at.set(iso(now)),
        AvatarRow.changed_at.set(iso(now)),
        AvatarRow.leased_until.remove(),
        *open_work.look_again_at(AvatarRow, now + CLEAR_AWAY),
    ]
    return actions, IS_OPEN & (AvatarRow.place == row.place)


def used(at: str, *, times: int, stamp: str, late: bool, even_in_trash: bool) -> Change:
    """Return the change when apps used the avatar `times`, the last time `at`, unless `late`.

    A queued use may arrive after its avatar was trashed, and counts.
    """
    there = EXISTS & ~AvatarRow.place.startswith(places.PURGING) if even_in_trash else IS_LIVE
    counted: list[Action] = [AvatarRow.usage_count.add(times), AvatarRow.changed_at.set(stamp)]
    if late:
        return counted, there
    newer = AvatarRow.last_used_at.does_not_exist() | (AvatarRow.last_used_at <= at)
    return [*counted, AvatarRow.last_used_at.set(at)], there & newer


def trash_alone(row: AvatarRow, now: str) -> Change:
    """Return the change that moves a live avatar to the trash."""
    actions = _hide(places.in_trash(now, row.avatar_id), now, stamp=now)
    if row.status not in OPEN_AVATAR:
        actions += _expiry(now)
    return actions, _unchanged(row)


def moved(row: AvatarRow, project_id: str, at: str) -> Change:
    """Return the change that puts a live avatar into another project, whatever it waits for."""
    actions = [
        AvatarRow.project_id.set(project_id),
        AvatarRow.place.set(places.in_project(project_id, row.avatar_id)),
        AvatarRow.changed_at.set(at),
    ]
    return actions, IS_LIVE & _unchanged(row)


def as_read(row: AvatarRow) -> Condition:
    """Return the condition that a live avatar is there, and that nobody has changed it since."""
    live: Condition = IS_LIVE & _unedited(row)
    return live


def as_shown(row: AvatarRow) -> Condition:
    """Return the condition that nobody has changed an avatar since, or removed it for good."""
    there: Condition = EXISTS & (AvatarRow.status != GONE) & _unedited(row)
    return there


def trash_with_project(row: AvatarRow, trashed_at: str, now: datetime) -> Change:
    """Return the change that hides a live avatar because its project went to the trash then."""
    place = places.trashed_with_project(row.project_id, row.avatar_id)
    return _hide(place, trashed_at, stamp=iso(now)), AvatarRow.place == row.place


def bring_back(row: AvatarRow, now: datetime) -> Change:
    """Return the change that makes a trashed avatar live again, as it was."""
    actions: list[Action] = [
        AvatarRow.changed_at.set(iso(now)),
        AvatarRow.place.set(places.in_project(row.project_id, row.avatar_id)),
        AvatarRow.live_id.set(row.avatar_id),
        AvatarRow.trashed_at.remove(),
    ]
    if row.place.startswith(places.TRASH) and row.status not in OPEN_AVATAR:
        # Of a failed upload something may be left to clear away: the sweep looks at it once more.
        past = parse_iso(row.trashed_at or row.created_at)
        actions += _done() if row.status == "ready" else open_work.look_again_at(AvatarRow, past)
    return actions, _unchanged(row)


def purging(row: AvatarRow, now: datetime) -> Change:
    """Return the change that takes a trashed avatar out of every list, to be removed for good."""
    actions = [
        AvatarRow.place.set(places.purging(row.avatar_id)),
        AvatarRow.status.set(GONE),
        *open_work.look_again_at(AvatarRow, now + LOOK_AGAIN),
    ]
    return actions, _unchanged(row)


def erased(row: AvatarRow, now: datetime) -> Change:
    """Return the change that takes an avatar out of every list, wherever it is, as `purging`.

    The pictures that it is in go with it.
    """
    actions, unchanged = purging(row, now)
    hidden = [
        AvatarRow.erased.set(True),
        AvatarRow.trashed_at.set(iso(now)),
        AvatarRow.changed_at.set(iso(now)),
        AvatarRow.live_id.remove(),
    ]
    return [*actions, *hidden], unchanged


def cleared(row: AvatarRow) -> Change:
    """Return the change when nothing is left to clear away of an avatar, as `put_off` does it."""
    return _tidied(row), AvatarRow.due_at == row.due_at


def _tidied(row: AvatarRow) -> list[Action]:
    """Return what is left to do of an avatar whose upload has ended: nothing, or the trash."""
    return _expiry(row.trashed_at) if row.place.startswith(places.TRASH) else _done()


def _expiry(trashed_at: str | None) -> list[Action]:
    return open_work.look_again_at(AvatarRow, places.gone_at(trashed_at or ""))


def _done() -> list[Action]:
    return open_work.finished(AvatarRow)


def _unedited(row: AvatarRow) -> Condition:
    if row.version is None:
        return AvatarRow.version.does_not_exist()
    return AvatarRow.version == row.version


def _unchanged(row: AvatarRow) -> Condition:
    unchanged: Condition = (AvatarRow.place == row.place) & (AvatarRow.status == row.status)
    return unchanged


def _hide(place: str, trashed_at: str, *, stamp: str) -> list[Action]:
    return [
        AvatarRow.place.set(place),
        AvatarRow.trashed_at.set(trashed_at),
        AvatarRow.changed_at.set(stamp),
        AvatarRow.live_id.remove(),
    ]
