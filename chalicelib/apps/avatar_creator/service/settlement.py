"""How work ends: with what was bought, or with the charge returned. Once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pynamodb.expressions.condition import Condition

from chalicelib.apps.avatar_creator.store import generations
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.generations import GenerationRow
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.accounts.postings import REFUND, Posting
from chalicelib.foundation.work import open_work

OPEN_AVATAR = ("awaiting_upload", "processing")
# Longer than any worker lives: what the last one stored can be cleared away for good.
CLEAR_AWAY = timedelta(minutes=20)


def upload_refund(row: AvatarRow) -> Posting:
    """Return the posting that gives back what an upload cost."""
    return Posting(
        f"{row.avatar_id}#refund",
        int(row.charged),
        type="refund",
        action=REFUND,
        subject=row.name,
        reference_id=row.avatar_id,
        reference_type="avatar",
    )


def generation_refund(row: GenerationRow) -> Posting:
    """Return the posting that gives back what a generation cost."""
    return Posting(
        f"{row.generation_id}#refund",
        int(row.charged),
        type="refund",
        action=REFUND,
        subject=row.name,
        reference_id=row.generation_id,
        reference_type="generation",
    )


class Settlement:
    """Ends work that did not work out.

    The row stays on the list of open work until the sweep has cleared away what a worker may have
    stored meanwhile.
    """

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock

    def fail_upload(self, row: AvatarRow, code: str, reason: str) -> bool:
        """Mark the avatar as failed and return its charge; False when it had ended before."""

        def end(transaction: Transaction) -> None:
            actions = [
                AvatarRow.status.set("failed"),
                AvatarRow.failure_code.set(code),
                AvatarRow.failure_reason.set(reason),
                AvatarRow.updated_at.set(iso(self._clock())),
                AvatarRow.leased_until.remove(),
                *open_work.look_again_at(AvatarRow, self._clock() + CLEAR_AWAY),
            ]
            is_open = AvatarRow.status.is_in(*OPEN_AVATAR)
            transaction.update("avatar", AvatarRow(row.user_id, row.avatar_id), actions, is_open)

        return self._settle(row.user_id, upload_refund(row), end)

    def end_generation(
        self, row: GenerationRow, status: str, code: str, reason: str, *, only_from: str = ""
    ) -> bool:
        """Mark a generation as failed or cancelled and return its charge.

        False when it had ended before, or is not in the state `only_from`.
        """

        def end(transaction: Transaction) -> None:
            condition: Condition = generations.IS_ACTIVE
            if only_from:
                condition = GenerationRow.status == only_from
            actions = [
                GenerationRow.status.set(status),
                GenerationRow.state_key.set(generations.state_key(status, row.generation_id)),
                GenerationRow.stage.set(status),
                GenerationRow.error_code.set(code),
                GenerationRow.error_message.set(reason),
                GenerationRow.updated_at.set(iso(self._clock())),
                GenerationRow.leased_until.remove(),
                GenerationRow.ticket.remove(),
                *open_work.look_again_at(GenerationRow, self._clock() + CLEAR_AWAY),
            ]
            ended = GenerationRow(row.user_id, row.generation_id)
            transaction.update("generation", ended, actions, condition)

        return self._settle(row.user_id, generation_refund(row), end)

    def _settle(self, user_id: str, refund: Posting, end: Callable[[Transaction], None]) -> bool:
        try:
            self._ledger.post(user_id, [refund], end)
        except (AlreadyPosted, TransactionRefused):
            return False
        return True
