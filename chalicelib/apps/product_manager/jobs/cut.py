"""A cut-out was ordered: claim it, have it cut out, store it, show it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.product_manager.service.cut_endings import CutEndings
from chalicelib.apps.product_manager.store import cutout_changes
from chalicelib.apps.product_manager.store.cutouts import (
    IS_ACTIVE,
    QUEUED,
    CutoutRow,
    find_cutout,
)
from chalicelib.aws.tables import Actions
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.cutting.cutting import Cutting, Job
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.attempts import ATTEMPTS, AttemptsSpent, wait_after
from chalicelib.foundation.work.heartbeat import Time
from chalicelib.foundation.work.lease import SLACK, Lease, LeaseLost
from chalicelib.kit.jobs import Message
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture
    from chalicelib.inference.transport.budget import Budget

EARLY = timedelta(seconds=1)
CUT_FROM, CUT_TO = 20, 70


class OriginalGone(AppError):
    """The picture that was to be cut out is not there."""

    code = "picture_missing"

    def __init__(self) -> None:
        super().__init__("The picture could not be found. Please upload it again.")


class CutNotes:
    """Changes `row` as long as it is ours; every one of them raises `LeaseLost` when it is not."""

    def __init__(self, row: CutoutRow, clock: Clock) -> None:
        self.row = row
        self._lease = Lease(row, clock, is_open=IS_ACTIVE)
        self.renew = self._lease.renew

    @property
    def job(self) -> Job | None:
        return Job(**self.row.job) if self.row.job else None

    def keep(self, actions: Actions) -> None:
        """Make any change."""
        self._lease.keep(actions)

    def tried(self) -> None:
        self.keep(cutout_changes.tried())

    def accepted(self, job: Job | None) -> None:
        noted = {"provider": job.provider, "ticket": job.ticket} if job else None
        self.keep(cutout_changes.accepted(noted))

    def show(self, percent: int, stage: str) -> None:
        """Note how far it is, if that is news."""
        row, progress = self.row, CUT_FROM + (CUT_TO - CUT_FROM) * percent // 100
        if stage != row.stage or progress >= row.progress + 10:
            self.keep(cutout_changes.shown(max(progress, int(row.progress)), stage))


class CutJob:
    """Cuts products out. `waits` are the seconds before the second, third … attempt."""

    def __init__(
        self,
        *,
        cutting: Cutting,
        endings: CutEndings,
        pictures: PictureStore,
        clock: Clock,
        waits: tuple[int, ...],
    ) -> None:
        self._cutting = cutting
        self._endings = endings
        self._pictures = pictures
        self._clock = clock
        self._waits = waits

    def work(self, message: Message, time: Time) -> None:
        """Work on one message. Raises `RetryLater` to have it come back."""
        body = json.loads(message.body)
        row = find_cutout(body["userId"], body["cutoutId"])
        if row is None:
            self._pictures.discard(body["userId"], body["cutoutId"])
        elif row.status in QUEUED:
            self._take(row)
            try:
                self._make(row, time)
            except LeaseLost:
                logger.warning("lease lost", extra={"cutoutId": row.cutout_id})

    def _take(self, row: CutoutRow) -> None:
        lease.take_renewed(
            row,
            now=self._clock(),
            is_open=IS_ACTIVE,
            actions=cutout_changes.claimed(row),
            busy=row.status == "processing",
        )

    def _make(self, row: CutoutRow, time: Time) -> None:
        facts = self._pictures.saved(row.user_id, row.cutout_id)
        if facts is None:
            notes = CutNotes(row, self._clock)
            try:
                with time.alive(notes.renew):
                    facts = self._cut_out(notes, time.budget())
            except RetryLater as trouble:
                self._again_or_never(notes, trouble)
                return
            except AppError as refusal:
                self._endings.fail(row, refusal.code, refusal.message)
                return
        if not self._endings.show(row, facts):
            self._pictures.discard(row.user_id, row.cutout_id)

    def _cut_out(self, notes: CutNotes, budget: Budget) -> PictureFacts:
        row = notes.row
        if row.crashes >= ATTEMPTS or (row.attempts >= ATTEMPTS and not row.job):
            raise AttemptsSpent
        original = self._pictures.picture(row.user_id, row.picture_id, row.extension)
        if original is None:
            raise OriginalGone
        is_last = row.attempts == ATTEMPTS - 1
        cut = self._cutting.cut_out(original, notes, budget=budget, is_last=is_last)
        notes.show(100, "saving")
        prepared = _applied(original, cut.matte.png)
        return self._pictures.save(row.user_id, row.cutout_id, prepared, model=cut.matte.model)

    def _again_or_never(self, notes: CutNotes, trouble: RetryLater) -> None:
        """Put the cut-out off, or end it when no attempt is left.

        Until it is time the row stays leased, so that a repeated message cannot skip the wait.
        """
        row = notes.row
        attempts = int(row.attempts)
        extra = {"cutoutId": row.cutout_id, "code": trouble.code, "attempt": attempts}
        logger.warning("cut-out trouble", extra=extra)
        if attempts >= ATTEMPTS and not row.job:
            self._endings.fail(row, trouble.code, trouble.reason)
            return
        wait = wait_after(attempts, trouble, self._waits)
        again_at = self._clock() + timedelta(seconds=wait) - EARLY
        change = cutout_changes.put_off(
            trouble.code, trouble.reason, again_at=again_at, slack=SLACK
        )
        notes.keep(change)
        raise RetryLater(trouble.reason, code=trouble.code, after=wait)


def _applied(original: bytes, matte: bytes) -> PreparedPicture:
    from chalicelib.imaging.cutout import cut_out, prepared

    return prepared(cut_out(original, matte))
