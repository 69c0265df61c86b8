"""What an app tells the suite about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from chalicelib.kit.endpoint import Router


@dataclass(frozen=True)
class Plugin:
    """An app of the suite: its catalogue entry, its prices in credits, and its routes.

    A plugin without a router is announced, not yet built.
    """

    id: str
    name: str
    description: str
    icon: str
    color: str
    order: int
    prices: Mapping[str, int] = field(default_factory=dict)
    router: Router | None = None

    @property
    def coming_soon(self) -> bool:
        return self.router is None
