"""Usage: which app used which avatar, counted once per event, for ever."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.schemas.usage import UsageEvent
from chalicelib.apps.avatar_creator.service.avatars import Avatars
from chalicelib.apps.avatar_creator.store import avatars as avatar_store
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.usage import (
    UsageRow,
    app_row,
    avatar_key,
    event_row,
    read_events,
    read_totals,
)
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.work import places

EVENT, APP, AVATAR = "event", "app", "avatar"


@dataclass(frozen=True)
class History:
    """A page of events, and the totals per app of all events."""

    events: Page[UsageRow]
    totals: list[UsageRow]


class Usage:
    """Records uses and tells about them."""

    def __init__(self, avatars: Avatars, clock: Clock) -> None:
        self._avatars = avatars
        self._clock = clock

    def record(self, user_id: str, event: UsageEvent, *, even_in_trash: bool = False) -> bool:
        """Count the event; False when it was counted before. Raises `AvatarNotFound`.

        One transaction in the usual case. An event that happened before the last one known must not
        turn "last used" back: where that condition fails, the count alone is written.
        """
        now = self._clock()
        moment = min(event.occurred_at or now, now)
        late: set[str] = set()
        while True:
            try:
                self._write(user_id, event, now, moment, late, even_in_trash=even_in_trash)
            except TransactionRefused as refused:
                if EVENT in refused.failed:
                    return False
                if late.issuperset(refused.failed):
                    raise AvatarNotFound from refused
                late |= set(refused.failed)
            else:
                return True

    def history(self, user_id: str, avatar_id: str, *, limit: int, start: RawKey | None) -> History:
        """Return who used the avatar, the latest first. Raises `AvatarNotFound`."""
        self._avatars.read(user_id, avatar_id)
        partition = avatar_key(user_id, avatar_id)
        return History(read_events(partition, limit=limit, start=start), read_totals(partition))

    def _write(
        self,
        user_id: str,
        event: UsageEvent,
        now: datetime,
        moment: datetime,
        late: set[str],
        *,
        even_in_trash: bool,
    ) -> None:
        partition = avatar_key(user_id, event.avatar_id)
        transaction = Transaction()
        row = _event(partition, event, now, moment)
        transaction.put(EVENT, row, UsageRow.entry_key.does_not_exist())
        app = app_row(partition, event.app_id)
        transaction.update(APP, app, *_app_change(event, iso(moment), late=APP in late))
        avatar = AvatarRow(user_id, event.avatar_id)
        change, condition = _avatar_change(iso(moment), late=AVATAR in late)
        transaction.update(
            AVATAR, avatar, change, condition & _countable(even_in_trash=even_in_trash)
        )
        transaction.commit()


def _event(partition: str, event: UsageEvent, now: datetime, moment: datetime) -> UsageRow:
    row = event_row(partition, event.event_id)
    row.time_key = f"{iso(moment)}#{new_id(now)}"
    row.app_id, row.app_name, row.action = event.app_id, event.app_name, event.action
    row.reference_id, row.reference_type = event.reference_id, event.reference_type
    row.metadata = event.metadata
    row.occurred_at, row.created_at = iso(moment), iso(now)
    return row


def _app_change(
    event: UsageEvent, moment: str, *, late: bool
) -> tuple[list[Action], Condition | None]:
    actions: list[Action] = [
        UsageRow.times.add(1),
        UsageRow.app_id.set(event.app_id),
        UsageRow.app_name.set(event.app_name),
    ]
    if late:
        return actions, None
    newer = UsageRow.last_used.does_not_exist() | (UsageRow.last_used <= moment)
    return [*actions, UsageRow.last_used.set(moment)], newer


def _avatar_change(moment: str, *, late: bool) -> tuple[list[Action], Condition]:
    if late:
        return [AvatarRow.usage_count.add(1)], avatar_store.EXISTS
    newer = AvatarRow.last_used_at.does_not_exist() | (AvatarRow.last_used_at <= moment)
    actions: list[Action] = [AvatarRow.usage_count.add(1), AvatarRow.last_used_at.set(moment)]
    return actions, avatar_store.EXISTS & newer


def _countable(*, even_in_trash: bool) -> Condition:
    """Return which avatars count: a queued event may arrive after its avatar was trashed."""
    if even_in_trash:
        still_there: Condition = ~AvatarRow.place.startswith(places.PURGING)
        return still_there
    return AvatarRow.trashed_at.does_not_exist()
