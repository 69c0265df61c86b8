"""What can be wrong in the Avatar Creator."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class _NotFound(AppError):
    kind: ClassVar[Kind] = Kind.NOT_FOUND
    what: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__(f"This {self.what} does not exist.")


class ProjectNotFound(_NotFound):
    """No such project, or somebody else's."""

    code = "project_not_found"
    what = "project"


class AvatarNotFound(_NotFound):
    """No such avatar, or somebody else's."""

    code = "avatar_not_found"
    what = "avatar"


class GenerationNotFound(_NotFound):
    """No such generation, or somebody else's."""

    code = "generation_not_found"
    what = "generation"


class PresetNotFound(_NotFound):
    """No such preset in the catalogue."""

    code = "preset_not_found"
    what = "preset"


class PreviewNotFound(_NotFound):
    """No such preview, or somebody else's."""

    code = "preview_not_found"
    what = "preview"


class PreviewExpired(AppError):
    """A preview of that time is gone, whosever it was."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "preview_expired"

    def __init__(self) -> None:
        super().__init__("Previews are there for 24 hours, and this one is gone. Make a new one.")


class NotInTrash(_NotFound):
    """Nothing of that id is in the trash."""

    code = "not_in_trash"
    what = "item of the trash"


class _Conflict(AppError):
    kind: ClassVar[Kind] = Kind.CONFLICT


class ProjectInTrash(_Conflict):
    """An avatar cannot come back to a project that is itself in the trash."""

    code = "project_in_trash"

    def __init__(self) -> None:
        super().__init__("The project of this avatar is in the trash. Restore the project first.")


class GenerationRunning(_Conflict):
    """A generation that is being drawn cannot be stopped any more."""

    code = "generation_running"

    def __init__(self) -> None:
        super().__init__("This picture is being made already and can no longer be cancelled.")


class GenerationEnded(_Conflict):
    """The generation has ended, so there is nothing to cancel."""

    code = "generation_ended"

    def __init__(self) -> None:
        super().__init__("This generation has already ended.")


class GenerationNotFailed(_Conflict):
    """Only what did not work can be tried again."""

    code = "generation_not_failed"

    def __init__(self) -> None:
        super().__init__("Only a failed or cancelled generation can be tried again.")


class GenerationRetried(_Conflict):
    """A picture is tried again once; what comes of that can be tried again in its turn."""

    code = "generation_retried"

    def __init__(self) -> None:
        super().__init__("This picture has been ordered once more already.")


class PreviewNotReady(_Conflict):
    """Only a preview that was made can be kept."""

    code = "preview_not_ready"

    def __init__(self) -> None:
        super().__init__("This preview is not ready, so it cannot be kept.")


class PreviewKept(_Conflict):
    """A preview is kept, and paid for, once."""

    code = "preview_kept"

    def __init__(self, avatar_id: str) -> None:
        super().__init__("This preview is an avatar already.", avatarId=avatar_id)


class DuplicatePicture(_Conflict):
    """The person has this very file already; `duplicateOf` says as which avatar."""

    code = "duplicate"

    def __init__(self, *, avatar_id: str, project_id: str, name: str) -> None:
        there = {"id": avatar_id, "projectId": project_id, "name": name}
        message = "You have this picture already. To upload it anyway, set allowDuplicate."
        super().__init__(message, duplicateOf=there)


class AvatarNotReady(_Conflict):
    """Only an avatar that has its picture can be copied."""

    code = "avatar_not_ready"

    def __init__(self) -> None:
        super().__init__("One of these avatars has no picture, so it cannot be copied.")


class ReferenceNotReady(_Conflict):
    """Only of somebody whose picture is there another one can be made."""

    code = "reference_not_ready"

    def __init__(self) -> None:
        super().__init__("This avatar has no picture to go by.")


class NotAwaitingUpload(_Conflict):
    """The avatar's picture has come, or its upload has ended without one."""

    code = "not_awaiting_upload"

    def __init__(self) -> None:
        super().__init__("This avatar no longer waits for its picture.")


class ChangedMeanwhile(_Conflict):
    """Somebody changed the same thing at the same moment."""

    code = "changed_meanwhile"

    def __init__(self) -> None:
        super().__init__("This was changed at the same moment. Look at it again and repeat.")
