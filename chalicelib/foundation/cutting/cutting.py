"""Having a picture cut out by the first service in line that can."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from chalicelib.core.errors import AppError
from chalicelib.foundation.providers.line import in_turn
from chalicelib.foundation.providers.standings import UNKNOWN, Standing, Standings

if TYPE_CHECKING:
    from chalicelib.inference.cutout.port import Cutter, Matte
    from chalicelib.inference.transport.budget import Budget

Known = dict[str, Standing]


@dataclass(frozen=True)
class Job:
    """A job that a service has accepted, and that may have to be paid for."""

    provider: str
    ticket: str


class CuttingNotes(Protocol):
    """What a worker notes on its row. `job` is what it read there; every note may raise."""

    @property
    def job(self) -> Job | None: ...

    def tried(self) -> None:
        """Note that an attempt begins: before any service is asked."""
        ...

    def accepted(self, job: Job | None) -> None:
        """Note the job that a service accepted, before it is waited for; None: there is none."""
        ...

    def show(self, percent: int, stage: str) -> None:
        """Note how far it is: 0-100, and queued, cutting or downloading."""
        ...


@dataclass(frozen=True)
class Cut:
    """A matte and how long its service took for it, in seconds."""

    matte: Matte
    seconds: float


class Cutting:
    """The services in line. One that wants no work of ours is passed over for a while."""

    def __init__(
        self,
        cutters: Callable[[], Sequence[Cutter]],
        standings: Standings,
        monotonic: Callable[[], float],
    ) -> None:
        self._cutters = cutters
        self._standings = standings
        self._monotonic = monotonic

    def cut_out(
        self, picture: bytes, notes: CuttingNotes, *, budget: Budget, is_last: bool = False
    ) -> Cut:
        """Return the matte of a prepared picture; a job that is paid for is gone on with.

        `is_last` says that no attempt is left after this one. Raises RetryLater for trouble that
        may pass, AppError for everything final, and what `notes` raise.
        """
        known = self._standings.read()
        return self._go_on(picture, notes, known, budget) or self._begin(
            picture, notes, known, budget, is_last=is_last
        )

    def _go_on(
        self, picture: bytes, notes: CuttingNotes, known: Known, budget: Budget
    ) -> Cut | None:
        """Return the matte of the job that a service has accepted; None where there is none.

        Whoever accepted it is asked for it, even if nobody gives it others at the moment.
        """
        from chalicelib.inference.errors import ModelUnavailable, ProviderShut

        job = notes.job
        if job is None:
            return None
        for cutter in self._cutters():
            if cutter.name == job.provider:
                try:
                    return self._cut(cutter, picture, notes, job.ticket, budget)
                except (ProviderShut, ModelUnavailable) as refusal:
                    self._pass_over(cutter, refusal, known)
        notes.accepted(None)
        return None

    def _begin(
        self, picture: bytes, notes: CuttingNotes, known: Known, budget: Budget, *, is_last: bool
    ) -> Cut:
        from chalicelib.inference.errors import ModelUnavailable, ProviderShut

        line = in_turn(self._cutters(), known, is_last=is_last)
        notes.tried()
        refusals: list[AppError] = []
        for cutter in line:
            try:
                cut = self._cut(cutter, picture, notes, None, budget)
            except (ProviderShut, ModelUnavailable) as refusal:
                self._pass_over(cutter, refusal, known)
                refusals.append(refusal)
                if notes.job:
                    notes.accepted(None)
            else:
                before = known.get(cutter.name, UNKNOWN)
                self._standings.measure(cutter.name, cutter.model, cut.seconds, before=before)
                return cut
        raise refusals[0]

    def _cut(
        self,
        cutter: Cutter,
        picture: bytes,
        notes: CuttingNotes,
        ticket: str | None,
        budget: Budget,
    ) -> Cut:
        begun = self._monotonic()
        matte = cutter.cut_out(
            picture,
            ticket=ticket,
            budget=budget,
            on_ticket=lambda text: notes.accepted(Job(cutter.name, text) if text else None),
            on_progress=notes.show,
        )
        return Cut(matte, self._monotonic() - begun)

    def _pass_over(self, cutter: Cutter, refusal: AppError, known: Known) -> None:
        from chalicelib.inference.errors import ProviderShut

        if isinstance(refusal, ProviderShut):
            known[cutter.name] = self._standings.shut(cutter.name, refusal.code)
