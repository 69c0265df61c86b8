"""Notes over HTTP."""

from __future__ import annotations

from chalicelib.apps.notes.schemas import (
    NoteOut,
    NoteReply,
    NoteWrite,
    NoteWriteReply,
    StampsOrder,
    StampsOut,
    StampsReply,
)
from chalicelib.apps.notes.service import NotesServices
from chalicelib.apps.notes.store import NoteRow
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/notes", status=201, limit="notes")
def write_note(app: NotesServices, caller: Caller, body: NoteWrite) -> NoteWriteReply:
    """Write a note and sign the upload of its picture."""
    row, form = app.notes.write(caller.user_id, body)
    return NoteWriteReply(note=_note(app, row), upload=form)


@router.get("/notes/{note_id}")
def read_note(app: NotesServices, caller: Caller, note_id: str) -> NoteReply:
    """Read a note, in the trash or not."""
    return NoteReply(note=_note(app, app.notes.read(caller.user_id, note_id)))


@router.delete("/notes/{note_id}")
def trash_note(app: NotesServices, caller: Caller, note_id: str) -> NoteReply:
    """Move a note to the trash."""
    return NoteReply(note=_note(app, app.notes.trash(caller.user_id, note_id)))


@router.post("/notes/{note_id}/restore")
def restore_note(app: NotesServices, caller: Caller, note_id: str) -> NoteReply:
    """Bring a note back from the trash."""
    return NoteReply(note=_note(app, app.notes.restore(caller.user_id, note_id)))


@router.post("/stamps", status=202, limit="stamps")
def order_stamps(app: NotesServices, caller: Caller, body: StampsOrder) -> StampsReply:
    """Order up to 500 stamps."""
    return StampsReply(stamps=_stamps(app.stamps.order(caller.user_id, body)))


@router.post("/stamps/{order_id}/cancel")
def cancel_stamps(app: NotesServices, caller: Caller, order_id: str) -> StampsReply:
    """Call off the stamps that nobody draws yet; their price comes back."""
    return StampsReply(stamps=_stamps(app.stamps.cancel(caller.user_id, order_id)))


def _note(app: NotesServices, row: NoteRow) -> NoteOut:
    return NoteOut(
        id=row.note_id,
        user_id=row.user_id,
        text=row.text,
        status=row.status,
        failure_reason=row.failure_reason,
        picture_url=app.notes.picture_url(row),
        posted_at=row.posted_at,
        trashed_at=row.trashed_at,
    )


def _stamps(order: OrderRow) -> StampsOut:
    return StampsOut(id=order.order_id, name=order.name, total=int(order.total))
