"""Brand kits of people in a world."""

from __future__ import annotations

from chalicelib import host
from chalicelib.apps.brand_kit.schemas.kits import KitCreate
from chalicelib.apps.brand_kit.schemas.logos import LogoUpload
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.apps.brand_kit.store.kits import KitRow, find_kit
from chalicelib.apps.brand_kit.store.logos import upload_key
from chalicelib.apps.brand_kit.store.shelves import find_shelf
from tests.integration.brand_kit.kits import LOGO
from tests.integration.faults.world import World, arrival_of

KIND = "primary"


class Studio:
    """The use cases of Brand Kit in a world."""

    def __init__(self, world: World) -> None:
        (part,) = [part for part in host.APPS if part.id == "brand-kit"]
        self.app: BrandKit = part.build(world.platform)
        self._world = world

    def kit(self, user: str) -> str:
        """Create a kit; return its id."""
        return str(self.app.kits.create(user, KitCreate(brandName="Kopi Senja")).kit_id)

    def announce(self, user: str, kit: str) -> str:
        """Announce a logo; return its id."""
        body = LogoUpload(kind=KIND, contentType="image/png", size=len(LOGO))
        row, _ = self.app.logos.announce(user, kit, body)
        coming = row.coming(KIND)
        assert coming is not None
        return str(coming.id)

    def arrive(self, user: str, logo: str, data: bytes = LOGO) -> None:
        """Store the raw file and send the event that S3 sends."""
        key = str(upload_key(user, logo))
        self._world.clients.s3.put_object(Bucket="media-bucket", Key=key, Body=data)
        self._world.arrivals.put(arrival_of(key))

    def with_logo(self, user: str, kit: str) -> str:
        """Give a kit a logo; return the logo's id."""
        logo = self.announce(user, kit)
        self.arrive(user, logo)
        assert self._world.arrivals.run() == []
        return logo


def row_of(user: str, kit: str) -> KitRow:
    row = find_kit(user, kit)
    assert row is not None
    return row


def shown(user: str, kit: str) -> str | None:
    """Return the id of the logo that a kit shows."""
    logo = row_of(user, kit).shown(KIND)
    return None if logo is None else str(logo.id)


def default(user: str) -> str | None:
    found: str | None = find_shelf(user).default_id
    return found
