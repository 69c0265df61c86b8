"""A picture was ordered: claim it, have it drawn, store it, create what it is for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.aws.tables import Actions
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.kind import PictureKind
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.generation.turns import Turns, count
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.lease import LeaseLost
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture
    from chalicelib.inference.port import Provider, Sent
    from chalicelib.inference.transport.budget import Budget

ATTEMPTS = 3
EARLY = timedelta(seconds=1)
SLACK = timedelta(minutes=10)
CLAIMED, DRAWN_FROM, DRAWN_TO = 10, 20, 70


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
        provider: Callable[[], Provider],
        kinds: Callable[[str], PictureKind],
        endings: Endings,
        turns: Turns,
        pictures: PictureStore,
        clock: Clock,
        waits: tuple[int, ...],
    ) -> None:
        self._provider = provider
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
        if facts is None:
            try:
                facts = self._draw(row, time)
            except RetryLater as trouble:
                self._again_or_never(row, trouble)
                return
            except AppError as refusal:
                self._endings.end(row, "failed", refusal.code, refusal.message)
                return
        self._complete(row, facts)

    def _complete(self, row: GenerationRow, facts: PictureFacts) -> None:
        """Create what was ordered. A picture that ended meanwhile leaves nothing behind."""

        def complete(transaction: Transaction) -> None:
            transaction.update("generation", row, *store.completed(row, self._clock()))
            count(transaction, row, "succeeded")

        if self._kinds(row.made).create(row, facts, complete):
            return
        now = find_generation(row.user_id, row.generation_id)
        if now is None or now.status != "completed":
            self._pictures.discard(row.user_id, row.picture_id)

    def _draw(self, row: GenerationRow, time: Time) -> PictureFacts:
        provider = self._provider()
        sent = self._plan(row, provider)
        picture = provider.generate(
            sent,
            ticket=row.ticket,
            budget=time.budget(),
            on_ticket=lambda ticket: self._keep_ticket(row, ticket),
            on_progress=lambda percent, stage: self._show(row, percent, stage),
        )
        self._show(row, 100, "saving")
        return self._pictures.save(
            row.user_id,
            row.picture_id,
            _prepared(picture.data),
            seed=picture.seed,
            model=picture.model,
        )

    def _plan(self, row: GenerationRow, provider: Provider) -> Sent:
        """Decide what is sent and count the attempt; going on with a queued job is no new one.

        Raises `AttemptsSpent`, whichever attempt it was that killed its workers.
        """
        from chalicelib.inference.port import Sent

        if row.crashes >= ATTEMPTS:
            raise AttemptsSpent
        if row.ticket and row.sent:
            sent = Sent.from_json(row.sent)
            if sent.provider == provider.name:
                return sent
            self._keep_ticket(row, "")
        if row.attempts >= ATTEMPTS:
            raise AttemptsSpent
        request = self._kinds(row.made).request(row)
        self._keep(row, store.tried())
        sent = provider.plan(request)
        self._keep(row, store.planned(sent.to_json()))
        return sent

    def _again_or_never(self, row: GenerationRow, trouble: RetryLater) -> None:
        """Put the picture off, or end it when no attempt is left.

        Until it is time the row stays leased, so that a repeated message cannot skip the wait.
        """
        attempts = int(row.attempts)
        logger.warning(
            "generation trouble",
            extra={"generationId": row.id, "code": trouble.code, "attempt": attempts},
        )
        if attempts >= ATTEMPTS and not row.ticket:
            self._endings.end(row, "failed", trouble.code, trouble.reason)
            return
        wait = self._wait(attempts, trouble)
        again_at = self._clock() + timedelta(seconds=wait)
        change = store.put_off(trouble.code, trouble.reason, again_at=again_at - EARLY, slack=SLACK)
        self._keep(row, change)
        raise RetryLater(trouble.reason, code=trouble.code, after=wait)

    def _wait(self, attempts: int, trouble: RetryLater) -> float:
        position = min(max(attempts, 1), len(self._waits)) - 1
        return max(float(self._waits[position]), trouble.after or 0.0)

    def _keep_ticket(self, row: GenerationRow, ticket: str) -> None:
        self._keep(row, store.ticketed(ticket))

    def _show(self, row: GenerationRow, percent: int, stage: str) -> None:
        progress = DRAWN_FROM + (DRAWN_TO - DRAWN_FROM) * percent // 100
        if stage == row.stage and progress < row.progress + 10:
            return
        self._keep(row, store.shown(max(progress, int(row.progress)), stage))

    def _keep(self, row: GenerationRow, actions: Actions) -> None:
        """Change the row as long as it is ours. Raises `LeaseLost`."""
        lease.keep(row, [*actions, store.touched(self._clock())], is_open=store.IS_ACTIVE)


class AttemptsSpent(AppError):
    """Every attempt was started and none came back, for instance because workers were killed."""

    code = "attempts_spent"

    def __init__(self) -> None:
        super().__init__("The picture could not be made in three attempts. Please try again later.")


def _prepared(data: bytes) -> PreparedPicture:
    """Check and normalise what a provider sent; a damaged picture is worth another attempt."""
    from chalicelib.imaging import PictureRejected, prepare

    try:
        return prepare(data)
    except PictureRejected as rejected:
        reason = "The picture service sent a damaged picture."
        raise RetryLater(reason, code="damaged_picture") from rejected
