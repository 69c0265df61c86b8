"""Having a picture drawn by the first service in line that can."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.generation.kind import PictureKind
from chalicelib.foundation.generation.notes import Notes
from chalicelib.foundation.providers.line import in_turn
from chalicelib.foundation.providers.standings import UNKNOWN, Standing, Standings
from chalicelib.foundation.work.attempts import ATTEMPTS, AttemptsSpent

if TYPE_CHECKING:
    from chalicelib.inference.port import GeneratedPicture, PictureRequest, Provider, Sent
    from chalicelib.inference.transport.budget import Budget

Known = dict[str, Standing]


@dataclass(frozen=True)
class Drawn:
    """A picture, what its service was given, and how that one stood before."""

    picture: GeneratedPicture
    sent: Sent
    before: Standing


class Drawing:
    """The services in line. One that wants no work of ours is passed over for a while."""

    def __init__(
        self,
        providers: Callable[[], Sequence[Provider]],
        kinds: Callable[[str], PictureKind],
        standings: Standings,
    ) -> None:
        self._providers = providers
        self._kinds = kinds
        self._standings = standings

    def draw(self, notes: Notes, budget: Budget) -> Drawn:
        """Return the picture of the row at hand; a job that is paid for is gone on with.

        Raises RetryLater for trouble that may pass, AppError for everything final, `LeaseLost`.
        """
        if notes.row.crashes >= ATTEMPTS:  # whichever attempt it was that killed its workers
            raise AttemptsSpent
        known = self._standings.read()
        return self._go_on(notes, known, budget) or self._begin(notes, known, budget)

    def _go_on(self, notes: Notes, known: Known, budget: Budget) -> Drawn | None:
        """Return the picture of the job that the row has at a service; None without one.

        Whoever accepted a job is asked for it, even if nobody gives it others at the moment.
        """
        from chalicelib.inference.errors import ModelUnavailable, ProviderShut
        from chalicelib.inference.port import Sent

        row = notes.row
        if not row.ticket or not row.sent:
            return None
        sent = Sent.from_json(row.sent)
        for provider in self._providers():
            if provider.name == sent.provider:
                try:
                    return _drawn(provider, sent, None, notes, known, budget)
                except (ProviderShut, ModelUnavailable) as refusal:
                    self._pass_over(provider, refusal, notes, known)
                    return None
        notes.ticket("")
        return None

    def _begin(self, notes: Notes, known: Known, budget: Budget) -> Drawn:
        """Return a picture drawn afresh: the next attempt. Asks those that take what it needs."""
        from chalicelib.inference.errors import ModelUnavailable, ProviderShut

        row = notes.row
        if row.attempts >= ATTEMPTS:
            raise AttemptsSpent
        request = self._kinds(row.made).request(row)
        line = in_turn(self._able(request), known, is_last=row.attempts == ATTEMPTS - 1)
        refusals: list[AppError] = []
        begun = row.attempts
        for provider in line:
            try:
                sent = _plan(provider, request, notes, known, begins=row.attempts == begun)
                return _drawn(provider, sent, request, notes, known, budget)
            except (ProviderShut, ModelUnavailable) as refusal:
                self._pass_over(provider, refusal, notes, known)
                refusals.append(refusal)
        raise refusals[0]

    def _able(self, request: PictureRequest) -> Sequence[Provider]:
        """Return those that can be asked for this; raises `NotCapable` when only others are."""
        from chalicelib.inference.errors import NotCapable

        providers = self._providers()
        able = [each for each in providers if request.needs.within(each.capabilities.takes)]
        if providers and not able:
            raise NotCapable
        return able

    def _pass_over(self, provider: Provider, refusal: AppError, notes: Notes, known: Known) -> None:
        from chalicelib.inference.errors import ProviderShut

        if isinstance(refusal, ProviderShut):
            known[provider.name] = self._standings.shut(provider.name, refusal.code)
        if notes.row.ticket:
            notes.ticket("")


def _plan(
    provider: Provider, request: PictureRequest, notes: Notes, known: Known, *, begins: bool
) -> Sent:
    """Return what a service will be given; it counts as tried, whether it can be asked or not."""
    try:
        sent = provider.plan(request)
    except (RetryLater, AppError):
        if begins:
            notes.tried()
        raise
    usual = known.get(provider.name, UNKNOWN).usual(sent.model)
    notes.planned(sent, usual, begins=begins)
    return sent


def _drawn(
    provider: Provider,
    sent: Sent,
    request: PictureRequest | None,
    notes: Notes,
    known: Known,
    budget: Budget,
) -> Drawn:
    picture = provider.generate(
        sent,
        request=request,
        ticket=notes.row.ticket,
        budget=budget,
        on_ticket=notes.ticket,
        on_progress=notes.show,
    )
    return Drawn(picture, sent, known.get(provider.name, UNKNOWN))
