"""An upload arrived: check it, make it uniform, cut the thumbnail, throw the raw file away."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from urllib.parse import unquote_plus

from pynamodb.expressions.update import Action

from chalicelib.apps.avatar_creator.jobs.pictures import PictureFacts, PictureStore
from chalicelib.apps.avatar_creator.schemas.avatars import UPLOAD_MAX
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.settlement import OPEN_AVATAR, Settlement
from chalicelib.apps.avatar_creator.store import projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar, upload_key
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso, parse_iso
from chalicelib.core.errors import RetryLater
from chalicelib.foundation.work import open_work
from chalicelib.kit.jobs import Message

LEASE = timedelta(seconds=90)
MISSING = "The uploaded file could not be found. Please upload it again."


def uploaded_keys(message: Message) -> list[str]:
    """Return the keys in an S3 event; S3's own test message has none."""
    records = json.loads(message.body).get("Records", [])
    return [unquote_plus(record["s3"]["object"]["key"]) for record in records]


class ThumbnailJob:
    """Turns raw uploads into avatars."""

    def __init__(self, settlement: Settlement, storage: MediaStorage, clock: Clock) -> None:
        self._settlement = settlement
        self._storage = storage
        self._pictures = PictureStore(storage)
        self._clock = clock

    def work(self, message: Message) -> None:
        for key in uploaded_keys(message):
            _, user_id, avatar_id = key.split("/")
            self.process(user_id, avatar_id)

    def process(self, user_id: str, avatar_id: str) -> None:
        """Process one upload. Raises `RetryLater` while another worker has it."""
        row = find_avatar(user_id, avatar_id)
        if row is None:
            self._pictures.discard(user_id, avatar_id)
            return
        if row.status in OPEN_AVATAR:
            self._claim(row)
            self._prepare(row)
        self._storage.delete([upload_key(user_id, avatar_id)])

    def _claim(self, row: AvatarRow) -> None:
        now = self._clock()
        expired = AvatarRow.leased_until.does_not_exist() | (AvatarRow.leased_until < iso(now))
        actions = [
            AvatarRow.status.set("processing"),
            AvatarRow.leased_until.set(iso(now + LEASE)),
            *open_work.look_again_at(AvatarRow, now + 2 * LEASE),
        ]
        if not update_if(row, actions, AvatarRow.status.is_in(*OPEN_AVATAR) & expired):
            raise RetryLater("taken", code="taken", after=_left(row, now))

    def _prepare(self, row: AvatarRow) -> None:
        from chalicelib.imaging import PictureRejected, prepare

        data = self._storage.read(upload_key(row.user_id, row.avatar_id), at_most=UPLOAD_MAX)
        if data is None:
            self._settlement.fail_upload(row, "upload_missing", MISSING)
            return
        try:
            picture = prepare(data, declared_type=row.declared_type)
        except PictureRejected as rejected:
            self._settlement.fail_upload(row, rejected.code, rejected.message)
            return
        self._finish(row, self._pictures.save(row.user_id, row.avatar_id, picture))

    def _finish(self, row: AvatarRow, facts: PictureFacts) -> None:
        """Make the avatar ready; if it was deleted meanwhile, leave nothing of it behind."""
        current: AvatarRow | None = row
        while current is not None and current.status == "processing":
            if self._make_ready(current, facts):
                covers.trim(row.user_id, row.project_id)
                return
            current = find_avatar(row.user_id, row.avatar_id)
        if current is None or current.status != "ready":
            self._pictures.discard(row.user_id, row.avatar_id)

    def _make_ready(self, row: AvatarRow, facts: PictureFacts) -> bool:
        transaction = Transaction()
        unchanged = (AvatarRow.status == "processing") & (AvatarRow.place == row.place)
        transaction.update("avatar", row, self._ready(facts), unchanged)
        if row.trashed_at is None:
            project = ProjectRow(row.user_id, row.project_id)
            transaction.update("project", project, [covers.added(row.avatar_id)], projects.EXISTS)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True

    def _ready(self, facts: PictureFacts) -> list[Action]:
        return [
            AvatarRow.status.set("ready"),
            AvatarRow.extension.set(facts.extension),
            AvatarRow.content_type.set(facts.content_type),
            AvatarRow.width.set(facts.width),
            AvatarRow.height.set(facts.height),
            AvatarRow.bytes.set(facts.bytes),
            AvatarRow.placeholder.set(facts.placeholder),
            AvatarRow.updated_at.set(iso(self._clock())),
            AvatarRow.leased_until.remove(),
            *open_work.finished(AvatarRow),
        ]


def _left(row: AvatarRow, now: datetime) -> float:
    """Return for how many more seconds the row is leased, as far as we know."""
    if row.leased_until is None:
        return LEASE.total_seconds()
    return max(1.0, (parse_iso(row.leased_until) - now).total_seconds())
