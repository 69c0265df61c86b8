"""Cutting many products out at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chalicelib.apps.product_manager.errors import CutoutExists, CuttingOut, ProductNotFound
from chalicelib.apps.product_manager.prices import PRICES, REMOVE_BACKGROUND
from chalicelib.apps.product_manager.service.cut_orders import (
    begin,
    cutout_of,
    is_being_cut,
    message_of,
    planned,
    ready_picture,
)
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.store.cutouts import CutoutRow
from chalicelib.apps.product_manager.store.products import ProductRow, find_products
from chalicelib.aws.queues import Queue
from chalicelib.aws.transactions import FULL
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger, NotEnoughCredits
from chalicelib.foundation.search.stamps import stamp

# Each brings a cut-out, a change of its product and an entry in the ledger; the account is one.
TOGETHER = (FULL - 1) // 3

Outcome = ProductRow | AppError


class ManyCutouts:
    """Has many products cut out of their first pictures, each for a charge of its own."""

    def __init__(self, ledger: Ledger, queue: Queue, clock: Clock, cutters: Cutters) -> None:
        self._ledger = ledger
        self._queue = queue
        self._clock = clock
        self._cutters = cutters

    def order(self, user_id: str, product_ids: Sequence[str]) -> dict[str, Outcome]:
        """Begin with up to 100 products, and return what became of each, in their order.

        What is being cut out stays as it is, and so does what is cut out: sent again, the same
        request is paid for once. As many are begun as the credits pay for. Raises `NobodyCutsOut`,
        and `ProductNotFound` when there is none of them.
        """
        self._cutters.require()
        found = find_products(user_id, set(product_ids))
        if not any(row.is_live for row in found.values()):
            raise ProductNotFound
        refused: dict[str, AppError] = {}
        wanted = self._planned(product_ids, found, refused)
        begun = self._begin(self._affordable(user_id, wanted, refused), refused)
        self._queue.send([message_of(row) for row in begun])
        now = find_products(user_id, found) if begun else found
        return {
            id_: refused[id_] if id_ in refused else _live(now.get(id_))
            for id_ in dict.fromkeys(product_ids)
        }

    def _planned(
        self,
        product_ids: Sequence[str],
        found: Mapping[str, ProductRow],
        refused: dict[str, AppError],
    ) -> list[CutoutRow]:
        """Return the cut-outs that are to be begun, noting why others are not."""
        rows = []
        for id_ in dict.fromkeys(product_ids):
            try:
                row = self._plan(found.get(id_))
            except AppError as refusal:
                refused[id_] = refusal
            else:
                rows += [row] if row else []
        return rows

    def _plan(self, product: ProductRow | None) -> CutoutRow | None:
        """Return a cut-out of a product, None when one is under way."""
        if product is None or not product.is_live:
            raise ProductNotFound
        picture_id = ready_picture(product)
        if is_being_cut(product, picture_id):
            return None
        if cutout_of(product, picture_id):
            raise CutoutExists
        row = planned(product, picture_id, self._clock())
        row.charged = self._ledger.price(PRICES[REMOVE_BACKGROUND])
        return row

    def _affordable(
        self, user_id: str, rows: Sequence[CutoutRow], refused: dict[str, AppError]
    ) -> Sequence[CutoutRow]:
        """Return as many of the cut-outs as the credits pay for, as one piece of work."""
        price = int(rows[0].charged) if rows else 0
        if price:
            balance = self._ledger.balance(user_id)
            count = balance // price
            for row in rows[count:]:
                refused[row.product_id] = NotEnoughCredits(
                    required=price, balance=balance - price * count
                )
            rows = rows[:count]
        batch_id = new_id(self._clock())
        for row in rows:
            row.batch_id, row.batch_total = batch_id, len(rows)
        return rows

    def _begin(self, rows: Sequence[CutoutRow], refused: dict[str, AppError]) -> list[CutoutRow]:
        """Begin with the cut-outs; return those that were begun."""
        begun: list[CutoutRow] = []
        for start in range(0, len(rows), TOGETHER):
            some = rows[start : start + TOGETHER]
            try:
                begin(self._ledger, some, stamp=stamp(self._clock))
            except CuttingOut:
                begun += [row for row in some if self._begin_alone(row, refused)]
            except NotEnoughCredits as refusal:
                refused |= {row.product_id: refusal for row in rows[start:]}
                break
            else:
                begun += some
        return begun

    def _begin_alone(self, row: CutoutRow, refused: dict[str, AppError]) -> bool:
        """Begin with one cut-out; False when its product was changed by somebody meanwhile."""
        try:
            begin(self._ledger, [row], stamp=stamp(self._clock))
        except CuttingOut:
            return False
        except NotEnoughCredits as refusal:
            refused[row.product_id] = refusal
            return False
        return True


def _live(product: ProductRow | None) -> Outcome:
    return product if product is not None and product.is_live else ProductNotFound()
