"""Notes: write, read, throw away, bring back."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.apps.notes import store
from chalicelib.apps.notes.errors import NoteNotFound, NoteUnderWay
from chalicelib.apps.notes.prices import NOTE, PRICES
from chalicelib.apps.notes.schemas import NoteWrite
from chalicelib.apps.notes.stamps import Stamps
from chalicelib.apps.notes.store import APP_ID, NoteRow, find_note, upload_key
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.keys import picture_key
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.settlement import Charge


def charge_of(row: NoteRow) -> Charge:
    """Return what a note cost."""
    return Charge(APP_ID, row.note_id, "note", row.text[:50], int(row.charged), NOTE)


class Notes:
    """A person's notes."""

    def __init__(
        self, ledger: Ledger, forms: UploadForms, storage: MediaStorage, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._forms = forms
        self._storage = storage
        self._clock = clock

    def write(self, user_id: str, body: NoteWrite) -> tuple[NoteRow, UploadForm]:
        """Charge and store a note, and sign the upload of its picture.

        One transaction. If the picture does not come in time, the sweep returns the charge.
        Raises `NotEnoughCredits`.
        """
        now = self._clock()
        row = NoteRow(
            user_id,
            new_id(now),
            text=body.text,
            status="awaiting_upload",
            declared_type=body.content_type,
            charged=self._ledger.price(PRICES[NOTE.code]),
            created_at=iso(now),
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(now)),
        )

        def create(transaction: Transaction) -> None:
            transaction.put("note", row, store.IS_NEW)

        self._ledger.post(user_id, [charge_of(row).taken()], create)
        key = upload_key(user_id, row.note_id)
        return row, self._forms.form(key, body.content_type, body.size, now=now)

    def read(self, user_id: str, note_id: str) -> NoteRow:
        """Return a note, in the trash or not. Raises `NoteNotFound`."""
        row = find_note(user_id, note_id)
        if row is None:
            raise NoteNotFound
        return row

    def trash(self, user_id: str, note_id: str) -> NoteRow:
        """Move a note to the trash. Raises `NoteNotFound`, `NoteUnderWay`."""
        row = self.read(user_id, note_id)
        if row.trashed_at is None and not update_if(row, *store.trashed(self._clock())):
            raise NoteUnderWay
        return row

    def restore(self, user_id: str, note_id: str) -> NoteRow:
        """Bring a note back from the trash. Raises `NoteNotFound`."""
        row = NoteRow(user_id, note_id)
        if not update_if(row, *store.restored()):
            raise NoteNotFound
        return row

    def picture_url(self, row: NoteRow) -> str | None:
        """Return where the picture is read, None while there is none."""
        if row.extension is None:
            return None
        key = picture_key(row.user_id, row.note_id, row.extension)
        return self._storage.url(key, self._clock())


@dataclass(frozen=True)
class NotesServices:
    """What the routes call."""

    notes: Notes
    stamps: Stamps


def build(platform: Platform) -> NotesServices:
    """Connect the use cases."""
    ledger, clock = platform.ledger, platform.clock
    return NotesServices(
        notes=Notes(ledger, platform.forms, platform.storage, clock),
        stamps=Stamps(ledger, platform.ordering, clock),
    )
