"""Ordering pictures, trying them again, calling them off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from chalicelib.apps.avatar_creator import actions, catalogue
from chalicelib.apps.avatar_creator.errors import (
    GenerationEnded,
    GenerationNotFailed,
    GenerationNotFound,
    GenerationRetried,
    GenerationRunning,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.prices import PRICES, generation_prices
from chalicelib.apps.avatar_creator.schemas.generations import SEED_MAX, AvatarGenerate
from chalicelib.apps.avatar_creator.service.following import find_shown
from chalicelib.apps.avatar_creator.service.references import (
    REFERENCE,
    find_reference,
    subject_by,
)
from chalicelib.apps.avatar_creator.store.avatars import APP_ID
from chalicelib.apps.avatar_creator.store.projects import IS_LIVE, ProjectRow
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.core.ids import new_id
from chalicelib.core.once import random_bits
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Action
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.ordering import CANCELLED, Ordering
from chalicelib.foundation.generation.orders import new_order
from chalicelib.foundation.generation.store import AVATAR, GenerationRow
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.needs import WORDS_ALONE, Needs

_PROJECT, _RETRIED = "project", "retried"


@dataclass(frozen=True)
class Wish:
    """One picture to be made."""

    name: str
    prompt: str
    width: int
    height: int
    seed: int
    subject: dict[str, Any]
    price: int
    retry_of: str | None = None


def charge_of(row: GenerationRow) -> Charge:
    """Return what a generation cost."""
    return Charge(APP_ID, row.id, "generation", row.name, int(row.charged), _action(row.subject))


def _needs(row: GenerationRow) -> Needs:
    return Needs(references=1) if REFERENCE in row.subject else WORDS_ALONE


def _action(subject: dict[str, Any]) -> Action:
    return actions.FROM_PRESET if "preset_id" in subject else actions.GENERATE


class Generations:
    """A person's generations."""

    def __init__(
        self, ledger: Ledger, ordering: Ordering, endings: Endings, turns: Turns, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._ordering = ordering
        self._endings = endings
        self._turns = turns
        self._clock = clock

    def order(self, user_id: str, project_id: str, body: AvatarGenerate) -> list[GenerationRow]:
        """Charge and queue `body.count` pictures.

        Raises `PresetNotFound`, `AvatarNotFound`, `ReferenceNotReady`, `ProjectNotFound`,
        `NotEnoughCredits`, `NobodyDraws`, `NotCapable`.
        """
        if body.preset_id:
            catalogue.find_preset(body.preset_id)
        subject = body.subject()
        if body.reference_avatar_id:
            subject = subject_by(find_reference(user_id, body.reference_avatar_id)) | subject
        seed = random_bits(32) if body.seed is None else body.seed
        wishes = [
            Wish(
                name=body.name,
                prompt=body.prompt,
                width=body.width,
                height=body.height,
                seed=(seed + position) % (SEED_MAX + 1),
                subject=subject,
                price=price,
            )
            for position, price in enumerate(generation_prices(body.count, _action(subject).code))
        ]
        return self.place(user_id, project_id, wishes)

    def retry(self, user_id: str, generation_id: str) -> GenerationRow:
        """Order the same picture once more; each of the two then names the other.

        Raises `GenerationNotFound`, `GenerationNotFailed`, `GenerationRetried`, `NobodyDraws`; of
        one by a reference also `AvatarNotFound`, `ReferenceNotReady`, `NotCapable`.
        """
        old = self.read(user_id, generation_id)
        if old.is_sample:
            raise GenerationNotFound
        if old.status not in store.UNMADE:
            raise GenerationNotFailed
        if REFERENCE in old.subject:
            find_reference(user_id, old.subject[REFERENCE])
        again = Wish(
            name=old.name,
            prompt=old.prompt,
            width=int(old.width),
            height=int(old.height),
            seed=int(old.seed),
            subject=old.subject,
            price=PRICES[_action(old.subject).code],
            retry_of=old.id,
        )
        return self.place(user_id, old.project_id, [again])[0]

    def cancel(self, user_id: str, generation_id: str) -> GenerationRow:
        """Call off a picture nobody is drawing yet and return its charge.

        Raises `GenerationNotFound`, `GenerationRunning`, `GenerationEnded`.
        """
        row = self.read(user_id, generation_id)
        while row.status == "pending":
            if self._endings.end(row, "cancelled", "cancelled", CANCELLED, only_from="pending"):
                self._turns.go_on(user_id)
                return self.read(user_id, generation_id)
            row = self.read(user_id, generation_id)  # it may just have got its place in the queue
        raise (GenerationRunning if row.status == "processing" else GenerationEnded)

    def read(self, user_id: str, generation_id: str) -> GenerationRow:
        """Return a generation, of an avatar or a preview. Raises `GenerationNotFound`."""
        return find_shown(user_id, generation_id, self._clock())

    def place(self, user_id: str, project_id: str, wishes: Sequence[Wish]) -> list[GenerationRow]:
        """Store rows and charges in one transaction, then send for those that have a place.

        Raises `ProjectNotFound`, `NotEnoughCredits`, `NobodyDraws`, `NotCapable`.
        """
        now = self._clock()
        moments = (now + timedelta(milliseconds=position) for position in range(len(wishes)))
        rows = [
            self._row(user_id, project_id, wish, moment)
            for wish, moment in zip(wishes, moments, strict=True)
        ]
        order = new_order(
            user_id,
            new_id(now),
            app_id=APP_ID,
            kind=AVATAR,
            action=_action(wishes[0].subject),
            project_id=project_id,
            name=wishes[0].name,
            total=len(rows),
            now=now,
        )

        def add(transaction: Transaction) -> None:
            transaction.check(_PROJECT, ProjectRow(user_id, project_id), IS_LIVE)
            for row in rows:
                if row.retry_of:
                    old = GenerationRow(user_id, row.retry_of)
                    transaction.update(_RETRIED, old, *store.retried(row.id))

        charges = [charge_of(row).taken() for row in rows]
        try:
            self._ordering.place(order, charges, add, rows=rows, needs=_needs(rows[0]))
        except TransactionRefused as refused:
            reason = ProjectNotFound if _PROJECT in refused.failed else GenerationRetried
            raise reason from refused
        return rows

    def _row(self, user_id: str, project_id: str, wish: Wish, now: datetime) -> GenerationRow:
        return store.new_picture(
            user_id,
            AVATAR,
            new_id(now),
            group=project_id,
            now=now,
            picture_id=new_id(now),
            charged=self._ledger.price(wish.price),
            name=wish.name,
            prompt=wish.prompt,
            width=wish.width,
            height=wish.height,
            seed=wish.seed,
            subject=wish.subject,
            retry_of=wish.retry_of,
        )
