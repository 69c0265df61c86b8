"""What can be wrong in Brand Kit."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class KitNotFound(AppError):
    """No such kit, or somebody else's, or not where it is looked for."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "kit_not_found"

    def __init__(self) -> None:
        super().__init__("This brand kit does not exist.")


class KitNotInTrash(AppError):
    """Only what is in the trash can be brought back, or removed for good."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "not_in_trash"

    def __init__(self) -> None:
        super().__init__("This is not in the trash.")


class KitChangedMeanwhile(AppError):
    """Too many changes of the same kits at the same moment."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "changed_meanwhile"

    def __init__(self) -> None:
        super().__init__("This was changed at the same moment. Look again, then repeat it.")


class LogoNotFound(AppError):
    """The kit has no logo of this kind, and none is on its way."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "logo_not_found"

    def __init__(self) -> None:
        super().__init__("This brand kit has no logo of this kind.")


class NoLogo(AppError):
    """Nothing to suggest colours from."""

    kind: ClassVar[Kind] = Kind.CONFLICT
    code = "no_logo"

    def __init__(self) -> None:
        super().__init__("This brand kit has no logo yet. Upload one, then ask again.")
