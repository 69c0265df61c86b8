"""Ordering batches: what one would cost, and placing it with one charge."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from chalicelib.apps.pose_generator import actions, prompt
from chalicelib.apps.pose_generator.errors import (
    BatchRetried,
    PoseAvatarNotFound,
    PoseProductNotFound,
    PoseProjectNotFound,
)
from chalicelib.apps.pose_generator.prices import POSE_OF_MANY, PRICES, affordable, cheaper
from chalicelib.apps.pose_generator.prompt import Piece
from chalicelib.apps.pose_generator.schemas.batches import MOST, STOP_AFTER, PoseOrder
from chalicelib.apps.pose_generator.service.planning import PROJECT, Planning, pilot_of
from chalicelib.apps.pose_generator.spec import BatchSpec, template_of
from chalicelib.apps.pose_generator.store.batches import APP_ID, KIND
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.core.once import random_bits
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.casting.kind import AVATAR, PRODUCT
from chalicelib.foundation.generation import orders
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import OrderRow, new_order, order_key
from chalicelib.foundation.providers.standings import UNKNOWN, Standings
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.config import Choice
from chalicelib.inference.needs import Needs

_NAMED = 100
_RETRIED = "retried"
_NUMBERED = re.compile(r"(.*) \((\d{1,2})\)")


@dataclass(frozen=True)
class Quote:
    """What an order would be: its spec, its price at the balance of now.

    `cheaper` is a larger number of pictures with its price, where that is lower.
    """

    spec: BatchSpec
    unit_price: int
    balance: int
    affordable: int
    cheaper: tuple[int, int] | None
    pilot: int | None
    pieces: Sequence[Piece]

    @property
    def total(self) -> int:
        return len(self.spec.templates)

    @property
    def price(self) -> int:
        return self.total * self.unit_price

    @property
    def for_products(self) -> int:
        """How many pictures are in poses for products, where none is ordered."""
        if self.spec.product:
            return 0
        own = self.spec.own
        return sum(
            count
            for id_, count in self.shares.items()
            if prompt.is_for_products(template_of(id_, own))
        )

    @property
    def shares(self) -> Counter[str]:
        """How often each template is used."""
        return Counter(self.spec.templates)


class Orders:
    """Orders of batches. `drawers` are asked in their order; `at_once` are made side by side."""

    def __init__(
        self,
        *,
        planning: Planning,
        ledger: Ledger,
        ordering: Ordering,
        standings: Standings,
        drawers: Sequence[Choice],
        at_once: int,
        clock: Clock,
    ) -> None:
        self._planning = planning
        self._ledger = ledger
        self._ordering = ordering
        self._standings = standings
        self._drawers = drawers
        self._at_once = at_once
        self._clock = clock

    def quote(self, user_id: str, body: PoseOrder) -> Quote:
        """Return what an order would be. Raises what `Planning.plan` raises."""
        spec = self._expected(self._planning.plan(user_id, body, body.seed or 0))
        balance = self._ledger.balance(user_id)
        return Quote(
            spec=spec,
            unit_price=self._ledger.price(PRICES[spec.action]),
            balance=balance,
            affordable=affordable(balance, MOST) if self._ledger.enabled else MOST,
            cheaper=self._cheaper(body.total),
            pilot=pilot_of(body),
            pieces=prompt.pieces(spec.setting, spec.template(0)),
        )

    def _cheaper(self, total: int) -> tuple[int, int] | None:
        """Return a larger number of pictures and their price, where that is lower."""
        more = cheaper(total) if self._ledger.enabled else None
        return (more, more * PRICES[POSE_OF_MANY]) if more else None

    def place(self, user_id: str, body: PoseOrder) -> OrderRow:
        """Charge a batch and write it down.

        Raises what `Planning.plan` raises, `NotEnoughCredits`, `NobodyDraws`, `NotCapable`.
        """
        seed = random_bits(32) if body.seed is None else body.seed
        spec = self._expected(self._planning.plan(user_id, body, seed))
        name = body.name or _name_of(spec)
        return self.order(
            user_id, spec, name, pilot=pilot_of(body), stop_after=body.stop_after_failures
        )

    def again(self, user_id: str, old: OrderRow, positions: Sequence[int]) -> OrderRow:
        """Order pictures of a batch once more, from other seeds; each of the two names the other.

        Raises `BatchRetried`, what of the batch is gone (`PoseProjectNotFound`,
        `PoseAvatarNotFound`, `PoseProductNotFound`), and what placing raises.
        """
        before = BatchSpec.from_json(old.spec)
        spec = replace(
            before,
            templates=[before.templates[position] for position in positions],
            seed=random_bits(32),
            action=actions.RETRY.code,
        )
        return self.order(user_id, self._expected(spec), _name_again(old.name), retry_of=old)

    def order(
        self,
        user_id: str,
        spec: BatchSpec,
        name: str,
        *,
        pilot: int | None = None,
        stop_after: float = STOP_AFTER,
        retry_of: OrderRow | None = None,
    ) -> OrderRow:
        """Place what a spec says. Raises what `again` raises."""
        now, action = self._clock(), actions.BY_CODE[spec.action]
        id_, price = new_id(now), self._ledger.price(PRICES[spec.action])
        order = new_order(
            user_id,
            order_key(KIND, id_),
            app_id=APP_ID,
            kind=KIND,
            action=action,
            project_id=spec.project_id,
            name=name,
            total=len(spec.templates),
            now=now,
            unit_price=price,
            pilot=pilot,
            stop_after=stop_after,
            spec=spec.to_json(),
            retry_of=retry_of.id if retry_of else None,
        )

        def add(transaction: Transaction) -> None:
            self._planning.check(transaction, user_id, spec)
            if retry_of:
                old = OrderRow(user_id, retry_of.order_id)
                transaction.update(_RETRIED, old, *orders.retried(id_))

        charge = Charge(APP_ID, id_, "order", name, price * int(order.total), action)
        try:
            self._ordering.place(order, [charge.taken()], add, needs=_needs(spec))
        except TransactionRefused as refused:
            raise _reason(refused) from refused
        return order

    def _expected(self, spec: BatchSpec) -> BatchSpec:
        """Return the spec with the time that it should take, as far as that is known.

        Of the models of who is asked first the slowest is taken: it is the one for poses.
        """
        known = self._standings.read()
        able = [choice.name for choice in self._drawers if _needs(spec).within(choice.takes)]
        usual = known.get(able[0], UNKNOWN).usual_seconds.values() if able else ()
        if not usual:
            return spec
        rounds = ceil(len(spec.templates) / self._at_once)
        return replace(spec, expected_seconds=ceil(rounds * max(usual)))


def _reason(refused: TransactionRefused) -> AppError:
    reasons = {
        PROJECT: PoseProjectNotFound,
        AVATAR: PoseAvatarNotFound,
        PRODUCT: PoseProductNotFound,
        _RETRIED: BatchRetried,
    }
    return next(reason() for part, reason in reasons.items() if part in refused.failed)


def _needs(spec: BatchSpec) -> Needs:
    return Needs(references=2 if spec.product else 1, pose=True)


def _name_of(spec: BatchSpec) -> str:
    product = f" × {spec.product.name}" if spec.product else ""
    return f"{spec.avatar.name}{product}"[:_NAMED]


def _name_again(name: str) -> str:
    """Return the name of a batch that makes failed pictures again: numbered, whatever language."""
    numbered = _NUMBERED.fullmatch(name)
    first, number = numbered.groups() if numbered else (name, 1)
    suffix = f" ({int(number) + 1})"
    return first[: _NAMED - len(suffix)] + suffix
