"""Uploads of many files, and of files that are there already, over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarOut, AvatarUpload
from chalicelib.foundation.media.schemas import Sha256, UploadForm
from chalicelib.kit.asked import InvalidInput
from chalicelib.kit.each import OnItsOwn
from chalicelib.kit.fields import Reply, Request, Wire

MOST_FILES = 50


class AvatarUploads(Request):
    """Pictures about to be uploaded together; each is judged on its own."""

    files: list[Annotated[AvatarUpload | InvalidInput, OnItsOwn()]] = Field(
        min_length=1, max_length=MOST_FILES
    )


class ReservedOut(Wire):
    """A file that was taken: the avatar that waits for it, and how to send it."""

    avatar: AvatarOut
    upload: UploadForm


class RefusedOut(Wire):
    """A file that was not taken: nothing is stored or charged for it."""

    error: str
    code: str
    details: list[dict[str, Any]] | None = Field(None, exclude_if=lambda value: value is None)
    duplicate_of: dict[str, str] | None = Field(
        None,
        exclude_if=lambda value: value is None,
        description="The avatar that has this picture: `{id, projectId, name}`.",
    )


class AvatarUploadsReply(Reply):
    """What became of each file, in their order."""

    uploads: list[ReservedOut | RefusedOut]


class DuplicatesQuestion(Request):
    """Files that may be there already."""

    sha256: list[Sha256] = Field(min_length=1, max_length=MOST_FILES)


class DuplicateOut(Wire):
    """A file that is there already, and the newest avatar that has it."""

    sha256: str
    avatar: AvatarOut


class DuplicatesReply(Reply):
    """Those of the files that are there already."""

    duplicates: list[DuplicateOut]
