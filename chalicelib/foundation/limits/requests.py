"""Requests that may be sent again: their claims, and the answers they were given."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.once import Once
from chalicelib.foundation.limits import store
from chalicelib.foundation.limits.store import ANSWERED, RUNNING, WRITTEN, GuardRow
from chalicelib.kit.answers import HttpReply
from chalicelib.kit.idempotency import Found

KEPT = timedelta(hours=24)
# Longer than the API's function may run: whoever has not answered by then will not do so any more.
LEASE = timedelta(seconds=35)


class RequestRecords:
    """Requests by key in the `guards` table: one call to begin, one to keep the answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def claim(self, key: str, fingerprint: str) -> Found:
        now = self._clock()
        row = GuardRow(
            key,
            state=RUNNING,
            fingerprint=fingerprint,
            token=secrets.token_hex(16),
            started=iso(now),
            leased_until=iso(now + LEASE),
            expires_at=now + KEPT,
        )
        if store.begin(row, now):
            return _once(row)
        known = store.find_guard(key)
        if known is None:
            return "running"  # it was refused just now, and forgotten; look again
        return self._resume(known, fingerprint, now)

    def answered(self, begun: Once, answer: HttpReply) -> None:
        store.answered(begun.key, begun.token, answer.status, answer.body)

    def refused(self, begun: Once) -> None:
        store.forget(begun.key, begun.token)

    def broken_off(self, begun: Once) -> None:
        store.let_go(begun.key, begun.token, self._clock())

    def _resume(self, row: GuardRow, fingerprint: str, now: datetime) -> Found:
        if row.fingerprint != fingerprint:
            return "other"
        if row.state == ANSWERED:
            replayed = {"Idempotency-Replayed": "true"}
            return HttpReply(int(row.status or 0), store.answer_of(row), replayed)
        return _once(row) if store.take_over(row, now, LEASE) else "running"


def _once(row: GuardRow) -> Once:
    """Return what a request runs under: the same ids and the same moment in every run."""
    started = parse_iso(row.started or "")
    return Once(row.key, row.token or "", started, is_written=row.state == WRITTEN)
