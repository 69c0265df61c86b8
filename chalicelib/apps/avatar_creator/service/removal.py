"""Removing for good: rows, history and pictures, in an order that any crash may interrupt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from chalicelib.apps.avatar_creator.service.uploads import charge_of
from chalicelib.apps.avatar_creator.store import digests
from chalicelib.apps.avatar_creator.store.avatar_changes import erased, purging
from chalicelib.apps.avatar_creator.store.avatars import OPEN_AVATAR, AvatarRow, upload_key
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, avatar_erased
from chalicelib.aws.tables import Change
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.casting.kind import AVATAR, Pictured
from chalicelib.foundation.generation import orders
from chalicelib.foundation.generation.endings import Endings
from chalicelib.foundation.generation.samples import Samples
from chalicelib.foundation.generation.store import ACTIVE, GenerationRow, find_generation
from chalicelib.foundation.generation.turns import Turns
from chalicelib.foundation.media.pictures import PictureStore
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.service import Usage
from chalicelib.foundation.work import places


class Removal:
    """Removes avatars and generations with all that belongs to them."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        endings: Endings,
        turns: Turns,
        samples: Samples,
        pictures: PictureStore,
        usage: Usage,
        pictured: Callable[[], Sequence[Pictured]],
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._endings = endings
        self._turns = turns
        self._samples = samples
        self._pictures = pictures
        self._usage = usage
        self._pictured = pictured
        self._clock = clock

    def purge_avatar(self, row: AvatarRow) -> bool:
        """Remove a trashed avatar; False when it is no longer where `row` says.

        First the row is marked: from then on it is nowhere to be found, a worker that still holds
        it cleans up after itself, and the sweep finishes what a crash leaves.
        """
        if not row.place.startswith(places.PURGING) and not self._mark(
            row, purging(row, self._clock())
        ):
            return False
        while row.erased and self.erase_some_pictures(row):
            pass
        self.clear_away(row)
        return True

    def begin_erasing(self, row: AvatarRow) -> bool:
        """Mark an avatar, wherever it is, to be removed; False when it is elsewhere by now."""
        counts = row.place.startswith((places.LIVE, places.WITH_PROJECT))

        def uncount(transaction: Transaction) -> None:
            if counts:
                project = ProjectRow(row.user_id, row.project_id)
                fewer = avatar_erased(row.avatar_id, was_counted=not row.uncounted)
                transaction.update("project", project, *fewer)

        return self._mark(row, erased(row, self._clock()), uncount)

    def erase_some_pictures(self, row: AvatarRow) -> bool:
        """Remove the next pictures of other apps that an avatar is in; False when none is left."""
        return any(kind.erase_some(row.user_id, AVATAR, row.avatar_id) for kind in self._pictured())

    def clear_away(self, row: AvatarRow) -> None:
        """Remove all that belongs to a marked avatar, the row last."""
        key = upload_key(row.user_id, row.avatar_id)
        self._pictures.discard(row.user_id, row.avatar_id, key)
        self._usage.forget(row.user_id, Subject(AVATAR, row.avatar_id))
        if row.generation_id:
            self._forget_generation(row.user_id, row.generation_id)
        if row.sha256:
            digests.forget(row.user_id, row.sha256, row.avatar_id)
        AvatarRow(row.user_id, row.avatar_id).delete()

    def purge_generation(self, row: GenerationRow) -> None:
        """Remove a generation, ending it first when it is under way."""
        now: GenerationRow | None = row
        while now is not None and now.status in ACTIVE:
            if self._endings.end(now, "cancelled", "cancelled", "The project was deleted."):
                self._turns.go_on(row.user_id)
                break
            now = find_generation(row.user_id, row.generation_id)
        if row.is_sample:
            self._samples.remove(row)
            return
        row.delete()
        if row.order_id:
            orders.forget(row.user_id, row.order_id)

    def _forget_generation(self, user_id: str, generation_id: str) -> None:
        row = find_generation(user_id, generation_id)
        if row is not None:
            self.purge_generation(row)

    def _mark(
        self,
        row: AvatarRow,
        change: Change,
        add: Callable[[Transaction], None] = lambda _: None,
    ) -> bool:
        """Take the avatar out of every list, returning the charge of a picture that never came."""

        def mark(transaction: Transaction) -> None:
            transaction.update("avatar", row, *change)
            add(transaction)

        refund = [charge_of(row).returned()] if row.status in OPEN_AVATAR else []
        try:
            self._ledger.post(row.user_id, refund, mark)
        except (TransactionRefused, AlreadyPosted):
            return False
        return True
