"""What goes on after the request: the picture arrives, the note is posted, the sweep looks."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from chalicelib.apps.notes import store
from chalicelib.apps.notes.schemas import UPLOAD_MAX
from chalicelib.apps.notes.service import charge_of
from chalicelib.apps.notes.store import GONE, UPLOADING, NoteRow, find_note, upload_key
from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.arrivals import arrival_of
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work import lease, open_work
from chalicelib.foundation.work.settlement import Settlement
from chalicelib.kit.jobs import Message

if TYPE_CHECKING:
    from chalicelib.imaging import PreparedPicture

LOOK_AGAIN = timedelta(minutes=10)
NEVER_CAME = "The picture was never uploaded."


class UploadedNotes:
    """Notes whose pictures arrive. What has its picture is sent to be posted."""

    most = UPLOAD_MAX

    def __init__(self, settlement: Settlement, queue: Queue, clock: Clock) -> None:
        self._settlement = settlement
        self._queue = queue
        self._clock = clock

    def find(self, user_id: str, id_: str) -> NoteRow | None:
        return find_note(user_id, id_)

    def is_open(self, row: NoteRow) -> bool:
        return row.status in UPLOADING

    def take(self, row: NoteRow, length: timedelta) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=length,
            slack=length,
            is_open=store.IS_UPLOADING,
            actions=store.claimed(),
        )

    def prepare(self, row: NoteRow, data: bytes) -> PreparedPicture:
        from chalicelib import imaging

        return imaging.prepare(data, declared_type=row.declared_type, at_most=self.most)

    def finish(self, row: NoteRow, facts: PictureFacts) -> bool:
        """Give the note its picture. A message that does not go out, the sweep sends again."""
        if not update_if(row, *store.ready(facts, self._clock())):
            return False
        self._queue.send([posting_of(row)])
        return True

    def refuse(self, row: NoteRow, code: str, reason: str) -> None:
        def end(transaction: Transaction) -> None:
            failed = NoteRow(row.user_id, row.note_id)
            transaction.update("note", failed, *store.failed(reason, self._clock()))

        self._settlement.give_back(row.user_id, [charge_of(row)], end)


class PostmarkJob:
    """Posts notes that have their picture."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def work(self, message: Message) -> None:
        """Post one note; one that is posted, or gone, is left alone."""
        body = json.loads(message.body)
        update_if(NoteRow(body["userId"], body["noteId"]), *store.posted(self._clock()))


class NoteSweep:
    """Sends notes on, ends them, or removes them after 30 days in the trash."""

    def __init__(
        self,
        uploads: UploadedNotes,
        pictures: PictureStore,
        arrivals: Queue,
        postings: Queue,
        clock: Clock,
    ) -> None:
        self._uploads = uploads
        self._pictures = pictures
        self._arrivals = arrivals
        self._postings = postings
        self._clock = clock

    def look(self, row: NoteRow) -> None:
        """Do what a note needs that is due."""
        if row.trashed_at is not None or row.status == GONE:
            self._remove(row)
        elif row.status in UPLOADING:
            self._look_for_picture(row)
        elif row.status == "failed":
            self._pictures.discard(row.user_id, row.note_id)
            open_work.tidy(row)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._postings.send([posting_of(row)])

    def _look_for_picture(self, row: NoteRow) -> None:
        key = upload_key(row.user_id, row.note_id)
        if not self._pictures.has_raw(key):
            self._uploads.refuse(row, "never_uploaded", NEVER_CAME)
        elif open_work.put_off(row, self._clock() + LOOK_AGAIN):
            self._arrivals.send([arrival_of(key)])

    def _remove(self, row: NoteRow) -> None:
        """Remove picture and row; the mark comes first, so that a crash on the way is harmless."""
        if update_if(row, *store.gone(row)):
            self._pictures.discard(row.user_id, row.note_id)
            row.delete()


def posting_of(row: NoteRow) -> Outgoing:
    """Return the message that has a note posted."""
    return Outgoing(row.note_id, {"userId": row.user_id, "noteId": row.note_id}, row.user_id)
