"""What an app tells about the pictures it has made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from chalicelib.aws.transactions import Transaction

if TYPE_CHECKING:
    from chalicelib.foundation.generation.judgement import Judgement
    from chalicelib.foundation.generation.orders import OrderRow
    from chalicelib.foundation.generation.store import GenerationRow
    from chalicelib.foundation.media.pictures import PictureFacts
    from chalicelib.foundation.work.settlement import Charge
    from chalicelib.inference.port import PictureRequest
    from chalicelib.inference.transport.budget import Budget

AddParts = Callable[[Transaction], None]


class PictureKind(Protocol):
    """One kind of picture. Every method may be called again after a crash."""

    def request(self, row: GenerationRow) -> PictureRequest:
        """Return what the model is asked for. Pictures to go by are read only when they are sent.

        Raises AppError when it cannot be asked for any more.
        """
        ...

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        """Create what was ordered, in one transaction with what `complete` adds to it.

        False when it is not wanted any more; what is stored of it is then removed. Raises AppError
        when it cannot become what was ordered: it then fails with that, and its charge comes back.
        """
        ...

    def charge(self, row: GenerationRow) -> Charge:
        """Return what the picture cost."""
        ...


@runtime_checkable
class LargeOrders(Protocol):
    """What a kind has besides, when orders of it may be large."""

    def item(self, order: OrderRow, position: int) -> GenerationRow:
        """Return the row of the order's picture at `position`, not yet stored."""
        ...


@runtime_checkable
class Judged(Protocol):
    """What a kind has besides, when its pictures are looked at before they are taken.

    One that fails is drawn once more, from another seed; when that fails, too, its charge comes
    back, and the picture stays to be looked at.
    """

    def judge(self, row: GenerationRow, picture: bytes, budget: Budget) -> Judgement:
        """Return what is said of a picture. Whatever nobody can tell is no failure."""
        ...

    def reject(self, row: GenerationRow, transaction: Transaction) -> None:
        """Add what is to be noted of it to the transaction that ends a picture which failed."""
        ...


@runtime_checkable
class ShownWhole(Protocol):
    """What a kind has besides, when not even thumbnails may cut something off its pictures."""

    whole_thumbnails: bool


@runtime_checkable
class Using(Protocol):
    """What a kind has besides, when there are things in its pictures whose use is counted."""

    def uses(self, row: GenerationRow) -> Sequence[dict[str, Any]]:
        """Return what a picture used that was created, in the form of `QueuedUsageEvent`.

        With `occurredAt`, and with the same event ids whenever it is asked.
        """
        ...
