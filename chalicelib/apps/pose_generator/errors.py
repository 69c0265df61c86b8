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
