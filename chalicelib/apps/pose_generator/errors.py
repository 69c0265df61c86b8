"""What can be wrong in the Pose Generator."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class _NotFound(AppError):
    kind: ClassVar[Kind] = Kind.NOT_FOUND


class PoseProjectNotFound(_NotFound):
    """No such project, or somebody else's, or in the trash."""

    code = "project_not_found"

    def __init__(self) -> None:
        super().__init__("This project does not exist.")


class PoseProjectNotInTrash(_NotFound):
    """No project of that id is in the trash."""

    code = "not_in_trash"

    def __init__(self) -> None:
        super().__init__("This project is not in the trash.")


class PoseProjectChangedMeanwhile(AppError):
    """Somebody changed the same project at the same moment."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "changed_meanwhile"

    def __init__(self) -> None:
        super().__init__("This was changed at the same moment. Look at it again and repeat.")


class CategoryNotFound(_NotFound):
    """No such category of pose templates."""

    code = "category_not_found"

    def __init__(self) -> None:
        super().__init__("This category does not exist.")


class TooManyOwnPoses(AppError):
    """The person has as many poses of their own as there may be."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "too_many_poses"

    def __init__(self, most: int) -> None:
        super().__init__(f"There can be {most} poses of your own. Remove some first.", most=most)


class TemplateNotFound(_NotFound):
    """No such pose template in the catalogue, and none of the person's own."""

    code = "template_not_found"

    def __init__(self) -> None:
        super().__init__("This pose template does not exist.")


class PoseAvatarNotFound(_NotFound):
    """No such avatar, or somebody else's, or in the trash."""

    code = "avatar_not_found"

    def __init__(self) -> None:
        super().__init__("This avatar does not exist.")


class PoseAvatarNotReady(AppError):
    """An avatar that has no picture, or not yet."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "avatar_without_picture"

    def __init__(self) -> None:
        super().__init__("This avatar has no picture yet. Choose one that has.")


class PoseProductNotFound(_NotFound):
    """No such product, or somebody else's, or in the trash."""

    code = "product_not_found"

    def __init__(self) -> None:
        super().__init__("This product does not exist.")


class PoseProductNotCutOut(AppError):
    """A product of which no picture is shown cut out."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "product_not_cut_out"

    def __init__(self) -> None:
        super().__init__("This product is not cut out. Remove its background first.")


class BatchNotFound(_NotFound):
    """No such batch, or somebody else's, or of a project in the trash."""

    code = "batch_not_found"

    def __init__(self) -> None:
        super().__init__("This batch does not exist.")


class BatchEnded(AppError):
    """All pictures of the batch have ended."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "batch_ended"

    def __init__(self) -> None:
        super().__init__("This batch has ended.")


class BatchRunning(AppError):
    """What failed is made again when nothing more can fail."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "batch_running"

    def __init__(self) -> None:
        super().__init__("This batch has not ended yet.")


class NothingFailed(AppError):
    """No picture of the batch failed."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "nothing_failed"

    def __init__(self) -> None:
        super().__init__("No picture of this batch failed.")


class BatchRetried(AppError):
    """What failed was ordered once more already."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "batch_retried"

    def __init__(self) -> None:
        super().__init__("What failed of this batch was ordered once more already.")


class ResultNotFound(_NotFound):
    """No such picture, or somebody else's, or of a project in the trash."""

    code = "result_not_found"

    def __init__(self) -> None:
        super().__init__("This picture does not exist.")


class ResultNotReady(AppError):
    """There is no picture to be fetched or thought about."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "result_not_ready"

    def __init__(self) -> None:
        super().__init__("This picture is not there.")


class ResultFailed(AppError):
    """The picture is there, but it failed its check and was paid back."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "result_failed"

    def __init__(self) -> None:
        super().__init__("This picture failed its check and was paid back.")
