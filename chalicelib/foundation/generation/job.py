"""A picture was ordered: claim it, have it drawn, store it, create what it is for."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.drawing import Drawing, Drawn
from chalicelib.foundation.generation.finishing import Finishing, Outcome
from chalicelib.foundation.generation.judgement import Judgement
from chalicelib.foundation.generation.kind import Judged, PictureKind, ShownWhole
from chalicelib.foundation.generation.notes import Notes
from chalicelib.foundation.generation.onward import Onward
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.providers.standings import Standings
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.attempts import ATTEMPTS, wait_after
from chalicelib.foundation.work.heartbeat import Time
from chalicelib.foundation.work.lease import SLACK, LeaseLost
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture
    from chalicelib.inference.transport.budget import Budget

EARLY = timedelta(seconds=1)
CLAIMED = 10
SEED_MAX = 2**32 - 1
OTHER_SEED = 0x9E3779B9


class NotAsOrdered(Exception):
    """A picture did not pass its check, and may be drawn once more."""

    def __init__(self, judgement: Judgement) -> None:
        super().__init__(judgement.reasons)
        self.judgement = judgement


class GenerateJob:
    """Makes ordered pictures. `waits` are the seconds before the second, third … attempt."""

    def __init__(
        self,
        *,
        drawing: Drawing,
        standings: Standings,
        kinds: Callable[[str], PictureKind],
        finishing: Finishing,
        onward: Onward,
        pictures: PictureStore,
        clock: Clock,
        waits: tuple[int, ...],
    ) -> None:
        self._drawing = drawing
        self._standings = standings
        self._kinds = kinds
        self._finishing = finishing
        self._onward = onward
        self._pictures = pictures
        self._clock = clock
        self._waits = waits

    def work(self, message: Message, time: Time) -> None:
        """Work on one message. Raises `RetryLater` to have it come back."""
        body = json.loads(message.body)
        user_id, uses = body["userId"], body.get("uses", [])
        row = find_generation(user_id, body["generationId"])
        if row is None:
            self._pictures.discard(user_id, body["avatarId"])
            self._onward.tell(user_id, body["avatarId"], uses)
            return
        if row.status in store.ACTIVE:
            self._take(row)
            if uses and (row.crashes or row.attempts > 1):  # they wait out nobody's trouble
                self._onward.tell(user_id, row.id, uses)
                uses = []
            try:
                outcome = self._make(row, time)
            except LeaseLost:
                logger.warning("lease lost", extra={"generationId": row.id})
                self._onward.tell(user_id, row.id, uses)
                return
        else:
            outcome = Outcome(made=row.status == "completed")
            if not body.get("again"):  # or two would send for each other for ever
                self._onward.send_again(user_id)
        self._onward.go_on(row, outcome, uses)

    def _take(self, row: GenerationRow) -> None:
        now = self._clock()
        lease.take_renewed(
            row,
            now=now,
            is_open=store.IS_ACTIVE,
            actions=store.claimed(row, now, CLAIMED),
            busy=row.status == "processing",
        )

    def _make(self, row: GenerationRow, time: Time) -> Outcome:
        """Have the picture drawn unless it is stored already, and end it."""
        facts = drawn = None
        if row.may_be_stored:
            facts = self._pictures.saved(row.user_id, row.picture_id)
        if facts is None:
            notes, budget = Notes(row, self._clock), time.budget()
            try:
                with time.alive(notes.renew):
                    drawn = self._drawing.draw(notes, budget)
                    notes.show(100, "saving")
                    facts = self._saved(notes, drawn, budget)
            except RetryLater as trouble:
                return self._again_or_never(notes, trouble)
            except NotAsOrdered as failed:
                self._once_more(notes, failed.judgement)
            except AppError as refusal:
                return self._finishing.fail(row, refusal.code, refusal.message)
        outcome = self._finishing.finish(row, facts)
        if outcome.made and drawn:
            self._measure(row, drawn)
        return outcome

    def _saved(self, notes: Notes, drawn: Drawn, budget: Budget) -> PictureFacts:
        """Store the picture, with what is said of it. Raises `NotAsOrdered` the first time."""
        row, picture = notes.row, drawn.picture
        kind, judgement = self._kinds(row.made), None
        whole = isinstance(kind, ShownWhole) and kind.whole_thumbnails
        prepared = _prepared(picture.data, whole=whole)
        if isinstance(kind, Judged):
            judgement = kind.judge(row, prepared.image, budget)
            if judgement.failed and row.redrawn is None:
                raise NotAsOrdered(judgement)
        return self._pictures.save(
            row.user_id,
            row.picture_id,
            prepared,
            sample=_marked(prepared) if row.is_sample else None,
            seed=picture.seed,
            model=picture.model,
            judgement=judgement.to_text() if judgement else None,
        )

    def _once_more(self, notes: Notes, judgement: Judgement) -> NoReturn:
        """Have the picture come back at once, to be drawn from another seed."""
        row, now = notes.row, self._clock()
        reasons = ",".join(judgement.reasons)
        logger.info("drawn once more", extra={"generationId": row.id, "reasons": reasons})
        seed = (int(row.seed) ^ OTHER_SEED) & SEED_MAX
        notes.keep(store.once_more(reasons, seed, again_at=now - EARLY, slack=SLACK))
        raise RetryLater("drawn once more", code="drawn_once_more")

    def _measure(self, row: GenerationRow, drawn: Drawn) -> None:
        """Note how long it took from its place in the queue on, unless there was trouble.

        Samples are quicker, and would promise too much.
        """
        smooth = row.attempts == 1 and not row.crashes and row.redrawn is None
        if row.released_at and smooth and not row.is_sample:
            sent, seconds = drawn.sent, row.seconds_at(self._clock())
            self._standings.measure(sent.provider, sent.model, seconds, before=drawn.before)

    def _again_or_never(self, notes: Notes, trouble: RetryLater) -> Outcome:
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
            return self._finishing.fail(row, trouble.code, trouble.reason)
        wait = wait_after(attempts, trouble, self._waits)
        again_at = self._clock() + timedelta(seconds=wait)
        change = store.put_off(trouble.code, trouble.reason, again_at=again_at - EARLY, slack=SLACK)
        notes.keep(change)
        raise RetryLater(trouble.reason, code=trouble.code, after=wait)


def _prepared(data: bytes, *, whole: bool) -> PreparedPicture:
    """Check and normalise what a provider sent; a damaged picture is worth another attempt."""
    from chalicelib.imaging import PictureRejected, prepare

    try:
        return prepare(data, whole=whole)
    except PictureRejected as rejected:
        reason = "The picture service sent a damaged picture."
        raise RetryLater(reason, code="damaged_picture") from rejected


def _marked(picture: PreparedPicture) -> bytes:
    from chalicelib.imaging import watermark

    return watermark.marked(picture.image)
