"""What comes after a picture: the next ones are sent for, and what was used is told.

Uses of a few pictures ride along to the next one's worker, in the message that asks for it: it is
there until that worker has ended, whatever becomes of it. So of a large order a message is sent for
each few pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.generation.finishing import Outcome
from chalicelib.foundation.generation.kind import PictureKind, Using
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.usage.telling import AT_ONCE, Telling

Events = Sequence[dict[str, Any]]

RIDE = timedelta(seconds=30)
_TELL_AGAIN = 10.0


class Onward:
    """Every step may be repeated: places are given once, and a use counts once."""

    def __init__(
        self,
        kinds: Callable[[str], PictureKind],
        turns: Turns,
        telling: Telling,
        clock: Clock,
    ) -> None:
        self._kinds = kinds
        self._turns = turns
        self._telling = telling
        self._clock = clock

    def go_on(self, row: GenerationRow, outcome: Outcome, uses: Events) -> None:
        """Go on after a picture, with the `uses` that came with it. Raises `RetryLater`."""
        kind, following = self._kinds(row.made), outcome.following
        if outcome.made and isinstance(kind, Using):
            uses = [*uses, *kind.uses(row)]
        if following is not None:
            uses = self._send(following, uses)
        if not outcome.settled:
            self._turns.go_on(row.user_id)
        self.tell(row.user_id, row.id, uses, soon=following is None)

    def send_again(self, user_id: str) -> None:
        """Ask again for what has its place and was not begun; see `Turns.send_again`."""
        self._turns.send_again(user_id)

    def tell(self, user_id: str, id_: str, uses: Events, *, soon: bool = True) -> None:
        """Tell uses. Raises `RetryLater` when the queue takes nothing at the moment."""
        if uses and not self._telling.tell(user_id, id_, uses, soon=soon):
            raise RetryLater("uses not told", code="uses_not_told", after=_TELL_AGAIN)

    def _send(self, following: GenerationRow, uses: Events) -> Events:
        """Send for a picture that got its place; return the uses that do not ride along."""
        since = iso(self._clock() - RIDE)
        rides = len(uses) < AT_ONCE and all(use["occurredAt"] > since for use in uses)
        sent = self._turns.send([following], uses=uses if rides else ())
        return () if rides and sent else uses
