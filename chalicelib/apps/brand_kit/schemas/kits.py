"""Brand kits over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from chalicelib.apps.brand_kit.schemas.logos import LogoOut
from chalicelib.apps.brand_kit.schemas.look import (
    COLORS_MAX,
    FONTS_MAX,
    ColorIn,
    ColorOut,
    ContrastOut,
    FontChoiceOut,
    FontIn,
)
from chalicelib.apps.brand_kit.schemas.places import Place, Telephone
from chalicelib.kit.fields import ListReply, Name, Reply, Request, Text, Wire

Detail = Annotated[str, Text(1, 100)]
Short = Annotated[str, Text(1, 50)]


class IdentityIn(Request):
    """Where the business is found, and its numbers; places are names or addresses of the web."""

    whatsapp: Telephone | None = Field(None, description="A telephone number.")
    instagram: Place | None = None
    tiktok: Place | None = None
    shopee: Place | None = None
    tokopedia: Place | None = None
    website: Place | None = None
    address: Detail | None = None
    nib: Detail | None = Field(None, description="Nomor Induk Berusaha.")
    pirt: Detail | None = Field(None, description="Home industry food permit.")
    bpom: Detail | None = Field(None, description="Number of the food and drug agency.")
    halal: Detail | None = Field(None, description="Number of the halal certificate.")


class _Described(Request):
    category: Short | None = None
    tagline: Annotated[str, Text(1, 150)] | None = None
    tone: Short | None = None
    colors: list[ColorIn] | None = Field(None, max_length=COLORS_MAX)
    fonts: list[FontIn] | None = Field(None, max_length=FONTS_MAX)
    identity: IdentityIn | None = None

    def change(self) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        given = self.given()
        identity = self.identity
        given |= given.pop("identity", {})
        cleared = set(self.cleared - {"brand_name", "identity"})
        cleared |= set(IdentityIn.model_fields) if "identity" in self.cleared else set()
        cleared |= identity.cleared if identity else set()
        empty = {name for name, value in given.items() if value == []}
        return {name: given[name] for name in given.keys() - empty}, cleared | empty


class KitCreate(_Described):
    """A new brand kit."""

    brand_name: Name


class KitChange(_Described):
    """What to change; the rest stays as it is. `identity` is merged field by field."""

    brand_name: Name | None = None


class IdentityOut(Wire):
    """Where the business is found, and its numbers."""

    whatsapp: str | None = None
    instagram: str | None = None
    tiktok: str | None = None
    shopee: str | None = None
    tokopedia: str | None = None
    website: str | None = None
    address: str | None = None
    nib: str | None = None
    pirt: str | None = None
    bpom: str | None = None
    halal: str | None = None


class KitLogosOut(Wire):
    """The logos of a kit by their kind; null where there is none and none is on its way."""

    primary: LogoOut | None = Field(description="As on the shop's sign.")
    mark: LogoOut | None = Field(description="The sign alone, for small places.")
    light: LogoOut | None = Field(description="For light grounds.")
    dark: LogoOut | None = Field(description="For dark grounds.")


class KitOut(Wire):
    """One brand kit."""

    id: str
    user_id: str
    brand_name: str
    category: str | None
    tagline: str | None
    tone: str | None
    colors: list[ColorOut]
    fonts: list[FontChoiceOut]
    logos: KitLogosOut
    identity: IdentityOut
    is_default: bool
    contrast: list[ContrastOut]
    counts: dict[str, int] | None = Field(
        description="How many things carry the kit, by what they are; null in answers to changes."
    )
    version: int = Field(description="Raised by each change; name it in `If-Match`.")
    created_at: str
    updated_at: str
    trashed_at: str | None = None


class KitReply(Reply):
    """One brand kit."""

    kit: KitOut


class KitsReply(ListReply):
    """A page of brand kits, newest first."""

    kits: list[KitOut]
