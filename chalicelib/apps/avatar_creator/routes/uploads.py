"""Uploads: one, many, those that are there already, and those whose form ran out."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.apps.avatar_creator.schemas.avatars import AvatarUpload, AvatarUploadReply
from chalicelib.apps.avatar_creator.schemas.uploads import (
    AvatarUploads,
    AvatarUploadsReply,
    DuplicateOut,
    DuplicatesQuestion,
    DuplicatesReply,
    RefusedOut,
    ReservedOut,
)
from chalicelib.apps.avatar_creator.service.duplicates import find_known
from chalicelib.apps.avatar_creator.service.uploads import ReservedUpload
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.core.errors import AppError
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/projects/{project_id}/avatars/upload", status=201, limit="uploads")
def upload_avatar(
    app: AvatarCreator, caller: Caller, project_id: str, body: AvatarUpload
) -> AvatarUploadReply:
    """Reserve an avatar and sign the upload of its picture."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    return _shown(app, app.uploads.reserve(caller.user_id, project_id, body))


@router.post("/projects/{project_id}/avatars", status=201, limit="uploads")
def create_avatar(
    app: AvatarCreator, caller: Caller, project_id: str, body: AvatarUpload
) -> AvatarUploadReply:
    """Reserve an avatar and sign the upload of its picture (the same as …/upload)."""
    return upload_avatar(app, caller, project_id, body)


@router.post(
    "/projects/{project_id}/avatars/upload-batch",
    status=201,
    limit="uploads",
    units=lambda body: len(body.files),
)
def upload_avatars(
    app: AvatarCreator, caller: Caller, project_id: str, body: AvatarUploads
) -> AvatarUploadsReply:
    """Reserve avatars for up to 50 files, each with its own outcome, for one charge."""
    files = _branded(app, caller, body.files)
    outcomes = app.uploads.reserve_many(caller.user_id, project_id, files)
    return AvatarUploadsReply(uploads=[_outcome(app, outcome) for outcome in outcomes])


@router.post("/avatars/{avatar_id}/upload-form")
def sign_upload_again(app: AvatarCreator, caller: Caller, avatar_id: str) -> AvatarUploadReply:
    """Sign anew the upload of an avatar that still waits for its picture; free."""
    return _shown(app, app.uploads.sign_again(caller.user_id, avatar_id))


@router.post("/duplicates")
def find_duplicates(
    app: AvatarCreator, caller: Caller, body: DuplicatesQuestion
) -> DuplicatesReply:
    """Tell which of up to 50 files the person has already, by their SHA-256; free."""
    known = find_known(caller.user_id, body.sha256)
    return DuplicatesReply(
        duplicates=[
            DuplicateOut(sha256=digest, avatar=app.show.avatar(row))
            for digest, row in known.items()
        ]
    )


def _branded(
    app: AvatarCreator, caller: Caller, files: Sequence[AvatarUpload | AppError]
) -> list[AvatarUpload | AppError]:
    """Return the files, each whose brand kit is not the caller's as its refusal."""
    kits = {file.brand_kit_id for file in files if isinstance(file, AvatarUpload)}
    refused = {kit: app.brands.refused(caller.user_id, kit) for kit in kits}
    return [
        (isinstance(file, AvatarUpload) and refused[file.brand_kit_id]) or file for file in files
    ]


def _shown(app: AvatarCreator, reserved: ReservedUpload) -> AvatarUploadReply:
    return AvatarUploadReply(avatar=app.show.avatar(reserved.avatar), upload=reserved.form)


def _outcome(app: AvatarCreator, outcome: ReservedUpload | AppError) -> ReservedOut | RefusedOut:
    if isinstance(outcome, AppError):
        facts = {"details": None, "duplicateOf": None, **outcome.details}
        return RefusedOut(
            error=outcome.message,
            code=outcome.code,
            details=facts["details"],
            duplicate_of=facts["duplicateOf"],
        )
    return ReservedOut(avatar=app.show.avatar(outcome.avatar), upload=outcome.form)
