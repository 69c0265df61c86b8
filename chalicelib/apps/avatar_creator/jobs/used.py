"""What becomes of an avatar that an app used: it is counted."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.errors import AvatarNotFound
from chalicelib.apps.avatar_creator.store import avatar_changes
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.usage.kind import Use


class UsedAvatars:
    """Avatars whose use is counted."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def count(self, use: Use, part: str, transaction: Transaction) -> None:
        change = avatar_changes.used(
            use.at,
            times=use.times,
            stamp=stamp(self._clock),
            late=use.late,
            even_in_trash=use.even_in_trash,
        )
        transaction.update(part, AvatarRow(use.user_id, use.id), *change)

    def missing(self) -> AvatarNotFound:
        return AvatarNotFound()
