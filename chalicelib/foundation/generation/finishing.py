"""How a picture ends that a worker had: as what was ordered, as something else, or as nothing.

When it ends well its place goes to the next one of its order in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.judgement import Judgement
from chalicelib.foundation.generation.kind import Judged, PictureKind
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.generation.turns import Handed, Turns, count
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore

REFUSED = "not_as_ordered", "Twice the picture was not what was ordered, so its price came back."


@dataclass(frozen=True)
class Outcome:
    """What became of a picture: whether it was `made`, and whether its place is `settled`.

    If not, somebody has to look whose turn it is (`Turns.go_on`).
    """

    made: bool = False
    settled: bool = False


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
        if judgement is not None and judgement.failed:
            ended, outcome = self._reject(row, facts), Outcome()
        else:
            outcome = self._create(row, facts)
            ended = outcome.made
        return outcome if ended else self._look_again(row)

    def fail(self, row: GenerationRow, code: str, reason: str) -> None:
        """End a picture that nobody made, and return its charge."""
        self._endings.end(row, "failed", code, reason)

    def _create(self, row: GenerationRow, facts: PictureFacts) -> Outcome:
        """Create what was ordered, and send for the next one.

        Where the next one's turn stands in the way, since others gave or held turns at the same
        time, it is looked for once more, and then the picture ends alone.
        """
        kind = self._kinds(row.made)
        handed: Handed | None = None

        def and_hand_on(transaction: Transaction) -> None:
            nonlocal handed
            handed = self._complete(transaction, row, facts, hand_on=True)

        def alone(transaction: Transaction) -> None:
            self._complete(transaction, row, facts, hand_on=False)

        try:
            if kind.create(row, facts, and_hand_on) or kind.create(row, facts, and_hand_on):
                if handed is None:
                    return Outcome(made=True)
                self._turns.send([handed.row])
                return Outcome(made=True, settled=handed.settled)
            return Outcome(made=kind.create(row, facts, alone))
        except AppError as refusal:
            self.fail(row, refusal.code, refusal.message)
            return Outcome()

    def _complete(
        self, transaction: Transaction, row: GenerationRow, facts: PictureFacts, *, hand_on: bool
    ) -> Handed | None:
        """Add to a transaction that the picture is there; return who got its place, if anybody."""
        now = self._clock()
        transaction.update("generation", row, *store.completed(row, asdict(facts), now))
        judgement = Judgement.from_text(facts.judgement)
        unjudged = judgement is not None and judgement.verdict == "unjudged"
        seconds = round(row.seconds_at(now))
        handed = None
        if hand_on:
            handed = self._turns.hand_on(transaction, row, unjudged=unjudged, seconds=seconds)
        if handed is None:
            count(transaction, row, "succeeded", unjudged=unjudged, seconds=seconds)
        return handed

    def _reject(self, row: GenerationRow, facts: PictureFacts) -> bool:
        """Return the charge of a picture that failed its check; False when it had ended before."""
        kind = self._kinds(row.made)

        def note(transaction: Transaction) -> None:
            if isinstance(kind, Judged):
                kind.reject(row, transaction)

        return self._endings.end(row, "failed", *REFUSED, facts=asdict(facts), add=note)

    def _look_again(self, row: GenerationRow) -> Outcome:
        now = find_generation(row.user_id, row.generation_id)
        if now is None or now.facts is None:
            self._pictures.discard(row.user_id, row.picture_id)
        return Outcome(made=now is not None and now.status == "completed")
