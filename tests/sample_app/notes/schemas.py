"""Notes and stamps over HTTP."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from chalicelib.foundation.media.schemas import UploadForm, UploadType
from chalicelib.kit.fields import Name, Reply, Request, Text, Wire

UPLOAD_MAX = 5 * 1024 * 1024
STAMPS_MAX = 500


class NoteWrite(Request):
    """A new note, and the picture that will be sent for it."""

    text: Annotated[str, Text(1, 500, lines=True)]
    content_type: UploadType
    size: int = Field(ge=1, le=UPLOAD_MAX)


class NoteOut(Wire):
    """One note."""

    id: str
    user_id: str
    text: str
    status: str = Field(description="awaiting_upload, processing, ready, posted or failed.")
    failure_reason: str | None
    picture_url: str | None
    posted_at: str | None
    trashed_at: str | None


class NoteReply(Reply):
    """One note."""

    note: NoteOut


class NoteWriteReply(NoteReply):
    """A note without its picture, and the form that sends it."""

    upload: UploadForm


class StampsOrder(Request):
    """How many stamps of a name."""

    name: Name
    count: int = Field(ge=1, le=STAMPS_MAX)


class StampsOut(Wire):
    """One order of stamps; `GET /work` tells how far it is."""

    id: str
    name: str
    total: int


class StampsReply(Reply):
    """One order of stamps."""

    stamps: StampsOut
