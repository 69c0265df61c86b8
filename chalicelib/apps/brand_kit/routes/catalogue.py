"""Fonts and starters."""

from __future__ import annotations

from chalicelib.apps.brand_kit import catalogue
from chalicelib.apps.brand_kit.schemas.catalogue import FontsReply, StartersReply
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.kit.endpoint import Router

router = Router()


@router.get("/fonts", public=True)
def list_fonts(_: BrandKit) -> FontsReply:
    """List the font families that come with the suite."""
    return FontsReply(fonts=list(catalogue.fonts()))


@router.get("/starters", public=True)
def list_starters(_: BrandKit) -> StartersReply:
    """List brands to begin with, one for each of some trades."""
    return StartersReply(starters=list(catalogue.starters()))
