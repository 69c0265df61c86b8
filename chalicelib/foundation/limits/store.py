"""Rows of the `guards` table, which end by themselves."""

from __future__ import annotations

import zlib
from base64 import b64decode, b64encode
from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, TTLAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import Change, delete_if, put_if, update_if
from chalicelib.core.clock import iso

RUNNING, WRITTEN, ANSWERED = "running", "written", "answered"
# DynamoDB removes what has expired within two days or so. Rows say what they are until then.
EXPIRY_SLACK = timedelta(hours=1)


class GuardRow(Model):
    """`<userId>#once#…`: one request. `<userId>#rate#…`: how many there were in a window."""

    class Meta:
        table_name = ""

    key = UnicodeAttribute(hash_key=True)
    state = UnicodeAttribute(null=True)
    fingerprint = UnicodeAttribute(null=True)
    token = UnicodeAttribute(null=True)
    started = UnicodeAttribute(null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    status = NumberAttribute(null=True)
    reply = UnicodeAttribute(null=True)
    times = NumberAttribute(null=True)
    expires_at = TTLAttribute(attr_name="expiresAt", null=True)


def find_guard(key: str) -> GuardRow | None:
    try:
        return GuardRow.get(key, consistent_read=True)
    except GuardRow.DoesNotExist:
        return None


def begin(row: GuardRow, now: datetime) -> bool:
    """Write down a request under a key that was never used, or so long ago that it is free."""
    expired: Condition = GuardRow.expires_at < now
    return put_if(row, GuardRow.key.does_not_exist() | expired)


def take_over(row: GuardRow, now: datetime, lease: timedelta) -> bool:
    """Resume a request whose worker is over; False when somebody is at it, or it is answered."""
    over = GuardRow.leased_until <= iso(now)
    unanswered = GuardRow.state.is_in(RUNNING, WRITTEN)
    return update_if(row, [GuardRow.leased_until.set(iso(now + lease))], unanswered & over)


def answered(key: str, token: str, status: int, body: str) -> None:
    """Keep the answer of a request: compressed, for one with fifty upload forms is 100 KB."""
    reply = b64encode(zlib.compress(body.encode())).decode()
    actions: list[Action] = [
        GuardRow.state.set(ANSWERED),
        GuardRow.status.set(status),
        GuardRow.reply.set(reply),
    ]
    update_if(GuardRow(key), actions, GuardRow.token == token)


def answer_of(row: GuardRow) -> str:
    """Return the body of the answer that was kept."""
    return zlib.decompress(b64decode(row.reply or "")).decode()


def forget(key: str, token: str) -> None:
    """Let the key be used anew."""
    delete_if(GuardRow(key), (GuardRow.token == token) & (GuardRow.state == RUNNING))


def let_go(key: str, token: str, moment: datetime) -> None:
    """End the lease of a request, so that it can be resumed at once."""
    update_if(GuardRow(key), [GuardRow.leased_until.set(iso(moment))], GuardRow.token == token)


def written(token: str) -> Change:
    """Return the change that notes that everything a request makes is on record."""
    ours = (GuardRow.state == RUNNING) & (GuardRow.token == token)
    return [GuardRow.state.set(WRITTEN)], ours


def count(key: str, units: int, most: int, over: datetime) -> bool:
    """Count `units` more in a window that ends at `over`; False if they were more than `most`."""
    actions: list[Action] = [
        GuardRow.times.add(units),
        GuardRow.expires_at.set(over + EXPIRY_SLACK),
    ]
    fits = GuardRow.times.does_not_exist() | (GuardRow.times <= most - units)
    return update_if(GuardRow(key), actions, fits)


def counted(key: str) -> int:
    """Return how many there were in a window so far."""
    row = find_guard(key)
    return int(row.times or 0) if row else 0


def uncount(key: str, units: int) -> None:
    """Count `units` less; nothing when the window is gone."""
    update_if(GuardRow(key), [GuardRow.times.add(-units)], GuardRow.times >= units)
