"""A new base is wanted: read everything, and store what is needed to find it."""

from __future__ import annotations

import json
from collections.abc import Callable

from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.search.base import Base, by_id
from chalicelib.foundation.search.bases import Bases
from chalicelib.foundation.search.finder import FEW
from chalicelib.foundation.search.kind import SearchKind
from chalicelib.kit.jobs import Message

AGAIN = 2.0

Indexed = Callable[[str], tuple[SearchKind, Bases]]


class BaseJob:
    """Makes bases. `kinds` finds what is searched by its name."""

    def __init__(self, kinds: Indexed, clock: Clock) -> None:
        self._kinds = kinds
        self._clock = clock

    def work(self, message: Message) -> None:
        """Make the base that one message asks for, unless there is one by now.

        Raises `RetryLater` when it is too early, or when another builder was quicker: its base may
        be older than what is wanted here.
        """
        wanted = json.loads(message.body)
        kind, bases = self._kinds(wanted["kind"])
        user_id, newer_than = wanted["userId"], wanted["newerThan"]
        old, tag = bases.read(user_id)
        if old is not None and old.watermark > newer_than:
            return
        self._wait_until(newer_than)
        new = self._made(kind, user_id)
        if tag is None and len(new.entries) <= FEW:
            return
        if not bases.replace(user_id, new, tag):
            raise RetryLater("another base was quicker", code="overtaken", after=AGAIN)

    def _wait_until(self, moment: str) -> None:
        now = self._clock()
        if moment >= iso(now):
            left = (parse_iso(moment) - now).total_seconds()
            raise RetryLater("other builders may be at work", code="too_early", after=left + 1)

    def _made(self, kind: SearchKind, user_id: str) -> Base:
        watermark = iso(self._clock())  # before the first look: what changes meanwhile comes later
        found = (kind.entry(row) for row in kind.every(user_id))
        return Base(watermark, by_id(entry for entry in found if entry is not None))
