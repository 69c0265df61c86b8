"""Rows of the `notes` table."""

from __future__ import annotations

from datetime import datetime, timedelta

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import Change, find
from chalicelib.core.clock import iso
from chalicelib.foundation.media.keys import UploadKey
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work import open_work, places
from chalicelib.foundation.work.open_work import OpenIndex
from chalicelib.foundation.work.settlement import CLEAR_AWAY

APP_ID = "notes"
UPLOADING = ("awaiting_upload", "processing")
ENDED = ("posted", "failed")
GONE = "gone"
FIRST_LOOK = timedelta(minutes=2)


class NoteRow(Model):
    """One note. Its picture is under keys made of its ids, so no key is stored."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    note_id = UnicodeAttribute(range_key=True, attr_name="noteId")
    text = UnicodeAttribute()
    status = UnicodeAttribute()
    failure_reason = UnicodeAttribute(attr_name="failureReason", null=True)
    declared_type = UnicodeAttribute(attr_name="declaredType")
    attempts = NumberAttribute(default=0)
    charged = NumberAttribute()
    extension = UnicodeAttribute(null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    posted_at = UnicodeAttribute(attr_name="postedAt", null=True)
    trashed_at = UnicodeAttribute(attr_name="trashedAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    open_index = OpenIndex()


IS_NEW = NoteRow.note_id.does_not_exist()
IS_UPLOADING = NoteRow.status.is_in(*UPLOADING)


def upload_key(user_id: str, note_id: str) -> UploadKey:
    return UploadKey(APP_ID, user_id, note_id)


def find_note(user_id: str, note_id: str) -> NoteRow | None:
    """Return the note, in the trash or not, None when there is none."""
    row = find(NoteRow, user_id, note_id)
    return None if row is None or row.status == GONE else row


def claimed() -> list[Action]:
    """Return the change of a note whose picture a worker begins with."""
    return [NoteRow.status.set("processing"), NoteRow.attempts.add(1)]


def ready(facts: PictureFacts, now: datetime) -> Change:
    """Return the change that gives a note its picture; it has still to be posted."""
    actions: list[Action] = [
        NoteRow.status.set("ready"),
        NoteRow.extension.set(facts.extension),
        NoteRow.leased_until.remove(),
        *open_work.look_again_at(NoteRow, now + FIRST_LOOK),
    ]
    return actions, NoteRow.status == "processing"


def failed(reason: str, now: datetime) -> Change:
    """Return the change that ends a note without a picture."""
    actions: list[Action] = [
        NoteRow.status.set("failed"),
        NoteRow.failure_reason.set(reason),
        NoteRow.leased_until.remove(),
        *open_work.look_again_at(NoteRow, now + CLEAR_AWAY),
    ]
    return actions, IS_UPLOADING


def posted(now: datetime) -> Change:
    """Return the change that posts a note."""
    actions = [
        NoteRow.status.set("posted"),
        NoteRow.posted_at.set(iso(now)),
        *open_work.finished(NoteRow),
    ]
    return actions, NoteRow.status == "ready"


def trashed(now: datetime) -> Change:
    """Return the change that moves a note to the trash, for as long as things are kept there."""
    actions = [
        NoteRow.trashed_at.set(iso(now)),
        *open_work.look_again_at(NoteRow, now + places.KEPT),
    ]
    return actions, NoteRow.status.is_in(*ENDED) & NoteRow.trashed_at.does_not_exist()


def restored() -> Change:
    """Return the change that brings a note back from the trash."""
    actions = [NoteRow.trashed_at.remove(), *open_work.finished(NoteRow)]
    return actions, NoteRow.status.is_in(*ENDED) & NoteRow.trashed_at.exists()


def gone(row: NoteRow) -> Change:
    """Return the change after which a trashed note is nowhere to be found."""
    return [NoteRow.status.set(GONE)], NoteRow.trashed_at == row.trashed_at
