"""How a picture ends that a worker had: as what was ordered, as something else, or as nothing.

Its place goes to the next one of its order in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.endings import Close, Endings
from chalicelib.foundation.generation.judgement import Judgement
from chalicelib.foundation.generation.kind import Judged, PictureKind
from chalicelib.foundation.generation.orders import End
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.generation.turns import Handed, Turns, count
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore

REFUSED = "not_as_ordered", "Twice the picture was not what was ordered, so its price came back."


@dataclass(frozen=True)
class Outcome:
    """What became of a picture: whether it was `made`, and whether its place is `settled`.

    If not, somebody has to look whose turn it is (`Turns.go_on`). `following` is the picture that
    got its place, and that nobody has sent for yet.
    """

    made: bool = False
    settled: bool = False
    following: GenerationRow | None = None


class Finishing:
    """Creates what was ordered, or returns its charge."""

    def __init__(
        self,
        kinds: Callable[[str], PictureKind],
        endings: Endings,
        turns: Turns,
        pictures: PictureStore,
        clock: Clock,
    ) -> None:
        self._kinds = kinds
        self._endings = endings
        self._turns = turns
        self._pictures = pictures
        self._clock = clock

    def finish(self, row: GenerationRow, facts: PictureFacts) -> Outcome:
        """End a picture that is stored; one that ended meanwhile leaves nothing behind."""
        judgement = Judgement.from_text(facts.judgement)
        failed = judgement is not None and judgement.failed
        unjudged = judgement is not None and judgement.verdict == "unjudged"
        outcome = self._reject(row, facts) if failed else self._create(row, facts, unjudged)
        return outcome or self._look_again(row)

    def fail(self, row: GenerationRow, code: str, reason: str) -> Outcome:
        """End a picture that nobody made, and return its charge."""
        return self._fail(row, code, reason) or Outcome()

    def _create(self, row: GenerationRow, facts: PictureFacts, unjudged: bool) -> Outcome | None:
        """Create what was ordered; None when the picture had ended before."""
        kind = self._kinds(row.made)

        def end(close: Close) -> bool:
            def complete(transaction: Transaction) -> None:
                now = self._clock()
                transaction.update("generation", row, *store.completed(row, asdict(facts), now))
                seconds = round(row.seconds_at(now))
                close(transaction, row, End("succeeded", unjudged=unjudged, seconds=seconds))

            return kind.create(row, facts, complete)

        try:
            return self._and_hand_on(end, made=True)
        except AppError as refusal:
            outcome = self._fail(row, refusal.code, refusal.message)
            if outcome is not None:
                self._pictures.discard(row.user_id, row.picture_id)
            return outcome

    def _reject(self, row: GenerationRow, facts: PictureFacts) -> Outcome | None:
        """Return the charge of a picture that failed its check; None when it had ended before."""
        kind = self._kinds(row.made)

        def note(transaction: Transaction) -> None:
            if isinstance(kind, Judged):
                kind.reject(row, transaction)

        return self._fail(row, *REFUSED, facts=asdict(facts), add=note)

    def _fail(self, row: GenerationRow, code: str, reason: str, **more: Any) -> Outcome | None:
        def end(close: Close) -> bool:
            return self._endings.end(row, "failed", code, reason, close=close, **more)

        return self._and_hand_on(end, made=False)

    def _and_hand_on(self, end: Callable[[Close], bool], *, made: bool) -> Outcome | None:
        """End a picture, and give its place to the next one; None when it had ended before.

        Where the next one's turn stands in the way, since others gave or held turns at the same
        time, it is looked for once more, and then the picture ends alone.
        """
        handed: Handed | None = None

        def hand_on(transaction: Transaction, row: GenerationRow, meant: End) -> None:
            nonlocal handed
            handed = self._turns.hand_on(transaction, row, meant)
            if handed is None:
                count(transaction, row, meant)

        if end(hand_on) or end(hand_on):
            if handed is None:
                return Outcome(made=made)
            return Outcome(made=made, settled=handed.settled, following=handed.row)
        return Outcome(made=made) if end(count) else None

    def _look_again(self, row: GenerationRow) -> Outcome:
        now = find_generation(row.user_id, row.generation_id)
        if now is None or now.facts is None:
            self._pictures.discard(row.user_id, row.picture_id)
        return Outcome(made=now is not None and now.status == "completed")
