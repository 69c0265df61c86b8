"""What becomes of a picture that was uploaded: an avatar."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.avatar_creator.schemas.avatars import UPLOAD_MAX
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.uploads import charge_of
from chalicelib.apps.avatar_creator.store import avatar_changes, avatars, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar
from chalicelib.apps.avatar_creator.store.digests import DigestRow, arrived
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import lease, places
from chalicelib.foundation.work.settlement import Settlement

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture


class UploadedAvatars:
    """Avatars whose pictures people upload."""

    most = UPLOAD_MAX

    def __init__(self, settlement: Settlement, clock: Clock) -> None:
        self._settlement = settlement
        self._clock = clock

    def find(self, user_id: str, id_: str) -> AvatarRow | None:
        return find_avatar(user_id, id_)

    def is_open(self, row: AvatarRow) -> bool:
        return row.status in avatars.OPEN_AVATAR

    def take(self, row: AvatarRow, length: timedelta) -> None:
        now = self._clock()
        lease.take(
            row,
            now=now,
            lease=length,
            slack=length,
            is_open=avatars.IS_OPEN,
            actions=avatar_changes.claimed(now),
        )

    def prepare(self, row: AvatarRow, data: bytes) -> PreparedPicture:
        from chalicelib import imaging

        return imaging.prepare(data, declared_type=row.declared_type, at_most=self.most)

    def finish(self, row: AvatarRow, facts: PictureFacts) -> bool:
        """Make the avatar ready; look again when it was moved meanwhile."""
        current: AvatarRow | None = row
        while current is not None and current.status == "processing":
            if self._make_ready(current, facts):
                covers.trim(row.user_id, current.project_id)
                return True
            current = find_avatar(row.user_id, row.avatar_id)
        return current is not None and current.status == "ready"

    def refuse(self, row: AvatarRow, code: str, reason: str) -> None:
        """End the upload without a picture; look again when the avatar was moved meanwhile."""
        current: AvatarRow | None = row
        while current is not None and self.is_open(current):
            if self._give_back(current, code, reason):
                return
            current = find_avatar(row.user_id, row.avatar_id)

    def _give_back(self, row: AvatarRow, code: str, reason: str) -> bool:
        def end(transaction: Transaction) -> None:
            change = avatar_changes.failed(row, code, reason, self._clock())
            transaction.update("avatar", row, *change)
            if not row.place.startswith(places.TRASH):
                project = ProjectRow(row.user_id, row.project_id)
                transaction.update("project", project, *projects.avatar_failed())

        return self._settlement.give_back(row.user_id, [charge_of(row)], end)

    def _make_ready(self, row: AvatarRow, facts: PictureFacts) -> bool:
        transaction = Transaction()
        transaction.update("avatar", row, *avatar_changes.ready(row, facts, self._clock()))
        if row.trashed_at is None:
            project = ProjectRow(row.user_id, row.project_id)
            transaction.update("project", project, *projects.covered({row.avatar_id}))
        if row.sha256:
            digest = DigestRow(row.user_id, row.sha256)
            transaction.update("digest", digest, arrived(row.avatar_id))
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True
