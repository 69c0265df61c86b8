"""Whether there is anybody who cuts out."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.apps.product_manager.errors import NobodyCutsOut


@dataclass(frozen=True)
class Cutters:
    """Who cuts out here: `any` is whether somebody does."""

    any: bool

    def require(self) -> None:
        """Raise `NobodyCutsOut` unless somebody cuts out."""
        if not self.any:
            raise NobodyCutsOut
