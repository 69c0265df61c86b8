"""A picture was ordered: claim it, have it drawn, store it, create the avatar."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pynamodb.expressions.update import Action

from chalicelib.apps.avatar_creator import prompt
from chalicelib.apps.avatar_creator.jobs.completion import Completion
from chalicelib.apps.avatar_creator.jobs.pictures import PictureFacts, PictureStore
from chalicelib.apps.avatar_creator.service.settlement import Settlement
from chalicelib.apps.avatar_creator.store import generations
from chalicelib.apps.avatar_creator.store.generations import GenerationRow, find_generation
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.work import open_work
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture
    from chalicelib.inference.budget import Budget
    from chalicelib.inference.port import Provider, Sent

ATTEMPTS = 3
EARLY = timedelta(seconds=1)
SLACK = timedelta(minutes=10)
CLAIMED, DRAWN_FROM, DRAWN_TO = 10, 20, 70


class LeaseLost(Exception):
    """Another worker took over; whatever this one does next would be too late."""


@dataclass(frozen=True)
class Time:
    """How long the worker has: a budget for the provider and a lease on the row."""

    budget: Callable[[], Budget]
    lease: timedelta


class GenerateJob:
    """Makes ordered pictures. `waits` are the seconds before the second, third … attempt."""

    def __init__(
        self,
        provider: Callable[[], Provider],
        settlement: Settlement,
        pictures: PictureStore,
        clock: Clock,
        *,
        waits: tuple[int, ...],
    ) -> None:
        self._provider = provider
        self._settlement = settlement
        self._pictures = pictures
        self._completion = Completion(pictures, clock)
        self._clock = clock
        self._waits = waits

    def work(self, message: Message, time: Time) -> None:
        """Work on one message. Raises `RetryLater` to have it come back."""
        body = json.loads(message.body)
        row = find_generation(body["userId"], body["generationId"])
        if row is None:
            self._pictures.discard(body["userId"], body["avatarId"])
            return
        if row.status not in generations.ACTIVE:
            return
        self._claim(row, time.lease)
        try:
            self._make(row, time)
        except LeaseLost:
            logger.warning("lease lost", extra={"generationId": row.generation_id})

    def _claim(self, row: GenerationRow, lease: timedelta) -> None:
        now = self._clock()
        free = GenerationRow.leased_until.does_not_exist() | (GenerationRow.leased_until < iso(now))
        actions = [
            GenerationRow.status.set("processing"),
            GenerationRow.stage.set("preparing"),
            GenerationRow.progress.set(max(CLAIMED, int(row.progress))),
            GenerationRow.updated_at.set(iso(now)),
            GenerationRow.leased_until.set(iso(now + lease)),
            *open_work.look_again_at(GenerationRow, now + lease + SLACK),
        ]
        if not update_if(row, actions, generations.IS_ACTIVE & free):
            raise RetryLater("taken", code="taken", after=_left(row, now, lease))

    def _make(self, row: GenerationRow, time: Time) -> None:
        facts = self._pictures.saved(row.user_id, row.avatar_id)
        if facts is None:
            try:
                facts = self._draw(row, time)
            except RetryLater as trouble:
                self._again_or_never(row, trouble)
                return
            except AppError as refusal:
                self._settlement.end_generation(row, "failed", refusal.code, refusal.message)
                return
        self._completion.complete(row, facts)

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
            row.avatar_id,
            _prepared(picture.data),
            seed=picture.seed,
            model=picture.model,
        )

    def _plan(self, row: GenerationRow, provider: Provider) -> Sent:
        """Decide what is sent and count the attempt; going on with a queued job is no new one."""
        from chalicelib.inference.port import PictureRequest, Sent

        if row.ticket and row.sent:
            sent = Sent.from_json(row.sent)
            if sent.provider == provider.name:
                return sent
            self._keep_ticket(row, "")
        if row.attempts >= ATTEMPTS:
            raise AttemptsSpent
        request = PictureRequest(
            prompt.build(row.subject, row.prompt),
            prompt.NEGATIVE,
            int(row.width),
            int(row.height),
            int(row.seed),
        )
        self._keep(row, [GenerationRow.attempts.add(1)])
        sent = provider.plan(request)
        self._keep(row, [GenerationRow.sent.set(sent.to_json())])
        return sent

    def _again_or_never(self, row: GenerationRow, trouble: RetryLater) -> None:
        """Put the generation off, or end it when no attempt is left.

        Until it is time the row stays leased, so that a repeated message cannot skip the wait.
        """
        attempts = int(row.attempts)
        logger.warning(
            "generation trouble",
            extra={"generationId": row.generation_id, "code": trouble.code, "attempt": attempts},
        )
        if attempts >= ATTEMPTS and not row.ticket:
            self._settlement.end_generation(row, "failed", trouble.code, trouble.reason)
            return
        wait = self._wait(attempts, trouble)
        again_at = self._clock() + timedelta(seconds=wait)
        self._keep(
            row,
            [
                GenerationRow.status.set("pending"),
                GenerationRow.stage.set(generations.WAITING),
                GenerationRow.error_code.set(trouble.code),
                GenerationRow.error_message.set(trouble.reason),
                GenerationRow.leased_until.set(iso(again_at - EARLY)),
                *open_work.look_again_at(GenerationRow, again_at + SLACK),
            ],
        )
        raise RetryLater(trouble.reason, code=trouble.code, after=wait)

    def _wait(self, attempts: int, trouble: RetryLater) -> float:
        position = min(max(attempts, 1), len(self._waits)) - 1
        return max(float(self._waits[position]), trouble.after or 0.0)

    def _keep_ticket(self, row: GenerationRow, ticket: str) -> None:
        change = GenerationRow.ticket.set(ticket) if ticket else GenerationRow.ticket.remove()
        self._keep(row, [change])

    def _show(self, row: GenerationRow, percent: int, stage: str) -> None:
        progress = DRAWN_FROM + (DRAWN_TO - DRAWN_FROM) * percent // 100
        if stage == row.stage and progress < row.progress + 10:
            return
        progress = max(progress, int(row.progress))
        self._keep(row, [GenerationRow.progress.set(progress), GenerationRow.stage.set(stage)])

    def _keep(self, row: GenerationRow, actions: list[Action]) -> None:
        """Change the row as long as it is ours. Raises `LeaseLost`."""
        ours = generations.IS_ACTIVE & (GenerationRow.leased_until == row.leased_until)
        now = GenerationRow.updated_at.set(iso(self._clock()))
        if not update_if(row, [*actions, now], ours):
            raise LeaseLost


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


def _left(row: GenerationRow, now: datetime, lease: timedelta) -> float:
    """Return for how many more seconds somebody else may be at work, as far as we know."""
    until = parse_iso(row.leased_until) if row.leased_until else now + lease
    return max(1.0, (until - now).total_seconds())
