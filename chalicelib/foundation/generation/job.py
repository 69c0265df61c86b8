"""A picture was ordered: claim it, have it drawn, store it, create what it is for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.drawing import Drawing, Drawn
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.kind import PictureKind
from chalicelib.foundation.generation.notes import Notes
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.generation.turns import Turns, count
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.providers.standings import Standings
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.attempts import ATTEMPTS, wait_after
from chalicelib.foundation.work.lease import LeaseLost
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture
    from chalicelib.inference.transport.budget import Budget

EARLY = timedelta(seconds=1)
SLACK = timedelta(minutes=10)
CLAIMED = 10


@dataclass(frozen=True)
class Time:
    """How long the worker has: a budget for the provider and a lease on the row."""

    budget: Callable[[], Budget]
    lease: timedelta


class GenerateJob:
    """Makes ordered pictures. `waits` are the seconds before the second, third … attempt."""

    def __init__(
        self,
        *,
        drawing: Drawing,
        standings: Standings,
        kinds: Callable[[str], PictureKind],
        endings: Endings,
        turns: Turns,
        pictures: PictureStore,
        clock: Clock,
        waits: tuple[int, ...],
    ) -> None:
        self._drawing = drawing
        self._standings = standings
        self._kinds = kinds
        self._endings = endings
        self._turns = turns
        self._pictures = pictures
        self._clock = clock
        self._waits = waits

    def work(self, message: Message, time: Time) -> None:
        """Work on one message. Raises `RetryLater` to have it come back."""
        body = json.loads(message.body)
        row = find_generation(body["userId"], body["generationId"])
        if row is None:
            self._pictures.discard(body["userId"], body["avatarId"])
            return
        if row.status in store.ACTIVE:
            self._take(row, time.lease)
            try:
                self._make(row, time)
            except LeaseLost:
                logger.warning("lease lost", extra={"generationId": row.id})
                return
        self._turns.go_on(row.user_id)

    def _take(self, row: GenerationRow, length: timedelta) -> None:
        now = self._clock()
        actions = store.claimed(row, now, CLAIMED)
        lease.take(
            row, now=now, lease=length, slack=SLACK, is_open=store.IS_ACTIVE, actions=actions
        )

    def _make(self, row: GenerationRow, time: Time) -> None:
        facts = self._pictures.saved(row.user_id, row.picture_id)
        drawn = None
        if facts is None:
            notes = Notes(row, self._clock)
            try:
                drawn = self._drawing.draw(notes, time.budget())
                notes.show(100, "saving")
                facts = self._saved(row, drawn)
            except RetryLater as trouble:
                self._again_or_never(notes, trouble)
                return
            except AppError as refusal:
                self._endings.end(row, "failed", refusal.code, refusal.message)
                return
        self._complete(row, facts)
        if drawn:
            self._measure(row, drawn)

    def _complete(self, row: GenerationRow, facts: PictureFacts) -> None:
        """Create what was ordered. A picture that ended meanwhile leaves nothing behind."""

        def complete(transaction: Transaction) -> None:
            change = store.completed(row, asdict(facts), self._clock())
            transaction.update("generation", row, *change)
            count(transaction, row, "succeeded")

        if self._kinds(row.made).create(row, facts, complete):
            return
        now = find_generation(row.user_id, row.generation_id)
        if now is None or now.status != "completed":
            self._pictures.discard(row.user_id, row.picture_id)

    def _saved(self, row: GenerationRow, drawn: Drawn) -> PictureFacts:
        picture = drawn.picture
        prepared = _prepared(picture.data)
        return self._pictures.save(
            row.user_id,
            row.picture_id,
            prepared,
            sample=_marked(prepared) if row.is_sample else None,
            seed=picture.seed,
            model=picture.model,
        )

    def _measure(self, row: GenerationRow, drawn: Drawn) -> None:
        """Note how long it took from its place in the queue on, unless there was trouble.

        Samples are quicker, and would promise too much.
        """
        if row.released_at and row.attempts == 1 and not row.crashes and not row.is_sample:
            seconds = (self._clock() - parse_iso(row.released_at)).total_seconds()
            sent = drawn.sent
            self._standings.measure(sent.provider, sent.model, seconds, before=drawn.before)

    def _again_or_never(self, notes: Notes, trouble: RetryLater) -> None:
        """Put the picture off, or end it when no attempt is left.

        Until it is time the row stays leased, so that a repeated message cannot skip the wait.
        """
        row = notes.row
        attempts = int(row.attempts)
        logger.warning(
            "generation trouble",
            extra={"generationId": row.id, "code": trouble.code, "attempt": attempts},
        )
        if attempts >= ATTEMPTS and not row.ticket:
            self._endings.end(row, "failed", trouble.code, trouble.reason)
            return
        wait = wait_after(attempts, trouble, self._waits)
        again_at = self._clock() + timedelta(seconds=wait)
        change = store.put_off(trouble.code, trouble.reason, again_at=again_at - EARLY, slack=SLACK)
        notes.keep(change)
        raise RetryLater(trouble.reason, code=trouble.code, after=wait)


def _prepared(data: bytes) -> PreparedPicture:
    """Check and normalise what a provider sent; a damaged picture is worth another attempt."""
    from chalicelib.imaging import PictureRejected, prepare

    try:
        return prepare(data)
    except PictureRejected as rejected:
        reason = "The picture service sent a damaged picture."
        raise RetryLater(reason, code="damaged_picture") from rejected


def _marked(picture: PreparedPicture) -> bytes:
    from chalicelib.imaging import watermark

    return watermark.marked(picture.image)
