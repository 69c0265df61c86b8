"""Things that carry a brand kit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from chalicelib.core.errors import AppError, Kind
from chalicelib.foundation.limits.written import is_written

KIT = "brand_kit_id"
"""The property by which things are found that carry a kit."""


class BrandKitNotFound(AppError):
    """No such kit, or somebody else's, or in the trash."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "brand_kit_not_found"

    def __init__(self) -> None:
        super().__init__("This brand kit does not exist. Choose another one, or none.")


@dataclass(frozen=True)
class BrandLook:
    """How a brand looks and sounds: `colors` are pairs of role and `#RRGGBB`."""

    tone: str | None
    colors: tuple[tuple[str, str], ...]


class BrandKits(Protocol):
    """What the app that has the kits tells about them."""

    def is_live(self, user_id: str, kit_id: str) -> bool:
        """Tell whether the person has such a kit, outside the trash."""
        ...

    def look(self, user_id: str, kit_id: str) -> BrandLook | None:
        """Return how the brand looks, None when it is gone."""
        ...


class Brands:
    """Whether things may carry a kit. One that goes to the trash later leaves them as they are."""

    def __init__(self, kits: BrandKits) -> None:
        self._kits = kits

    def check(self, user_id: str, kit_id: str | None) -> None:
        """Raise `BrandKitNotFound` unless the person has this kit, or none is given.

        A request that is sent again was checked when it was done.
        """
        if kit_id is None or is_written() or self._kits.is_live(user_id, kit_id):
            return
        raise BrandKitNotFound

    def refused(self, user_id: str, kit_id: str | None) -> BrandKitNotFound | None:
        """Return the refusal that `check` raises, None when there is none."""
        try:
            self.check(user_id, kit_id)
        except BrandKitNotFound as refusal:
            return refusal
        return None

    def look(self, user_id: str, kit_id: str | None) -> BrandLook | None:
        """Return how the brand looks that something carries, also when its kit is in the trash."""
        return self._kits.look(user_id, kit_id) if kit_id is not None else None
