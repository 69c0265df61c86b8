"""The use cases of Brand Kit, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.apps.brand_kit.service.counts import Counts
from chalicelib.apps.brand_kit.service.kits import Kits
from chalicelib.apps.brand_kit.service.logos import Logos
from chalicelib.apps.brand_kit.service.presenter import KitPresenter
from chalicelib.apps.brand_kit.service.trash import KitTrash

if TYPE_CHECKING:
    from chalicelib.foundation.platform import Platform


@dataclass(frozen=True)
class BrandKit:
    """What the routes call."""

    kits: Kits
    logos: Logos
    trash: KitTrash
    counts: Counts
    show: KitPresenter


def build(platform: Platform) -> BrandKit:
    """Connect the use cases."""
    return BrandKit(
        kits=kits(platform),
        logos=logos(platform),
        trash=trash(platform),
        counts=Counts(platform.branded()),
        show=KitPresenter(platform.storage, platform.clock),
    )


def kits(platform: Platform) -> Kits:
    """Return a person's kits."""
    return Kits(platform.ledger, platform.clock)


def logos(platform: Platform) -> Logos:
    """Return the logos of a person's kits."""
    return Logos(
        kits=kits(platform),
        ledger=platform.ledger,
        settlement=platform.settlement,
        forms=platform.forms,
        pictures=platform.pictures,
        clock=platform.clock,
    )


def trash(platform: Platform) -> KitTrash:
    """Return how kits go to the trash, come back, and go for good."""
    return KitTrash(logos(platform), platform.clock)
