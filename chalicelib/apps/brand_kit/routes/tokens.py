"""Kits for other programs."""

from __future__ import annotations

from chalicelib.apps.brand_kit.schemas.replies import StyleSheetReply, TokensReply
from chalicelib.apps.brand_kit.service.tokens import as_css, as_tokens
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/kits/{kit_id}/tokens.json")
def download_tokens(app: BrandKit, caller: Caller, kit_id: str) -> TokensReply:
    """Download a brand kit as design tokens in the W3C's format."""
    row = app.kits.read(caller.user_id, kit_id)
    reply = TokensReply(text=as_tokens(row), file_name="tokens.json")
    return reply.of_version(row.version)


@router.get("/kits/{kit_id}/tokens.css")
def download_style_sheet(app: BrandKit, caller: Caller, kit_id: str) -> StyleSheetReply:
    """Download a brand kit as CSS variables."""
    row = app.kits.read(caller.user_id, kit_id)
    reply = StyleSheetReply(text=as_css(row), file_name="tokens.css")
    return reply.of_version(row.version)
