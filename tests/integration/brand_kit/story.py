"""What the functions do for Brand Kit, each of it at least once."""

from __future__ import annotations

from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.faults.world import World
from tests.integration.person import Person


def tell(world: World, person: Person) -> None:
    """Show a logo, show another one in its place, and refuse one that is no picture."""
    kit = kits.create(person)["id"]
    for data in (kits.LOGO, kits.LOGO, b"no picture"):
        kits.with_logo(person, kit, data=data)
    person.delete(f"{KITS}/kits/{kit}/logo/primary")
