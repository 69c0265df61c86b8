"""Logos, and what they suggest."""

from __future__ import annotations

from chalicelib.apps.brand_kit.errors import LogoNotFound
from chalicelib.apps.brand_kit.schemas.kits import KitReply
from chalicelib.apps.brand_kit.schemas.logos import LogoUpload
from chalicelib.apps.brand_kit.schemas.replies import (
    LogoUploadReply,
    SuggestionAsk,
    SuggestionReply,
)
from chalicelib.apps.brand_kit.service.suggestion import suggest
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.apps.brand_kit.store.kits import LOGO_KINDS
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.post("/kits/{kit_id}/logo", status=201, limit="uploads")
def upload_logo(app: BrandKit, caller: Caller, kit_id: str, body: LogoUpload) -> LogoUploadReply:
    """Announce a logo and sign its upload."""
    row, form = app.logos.announce(caller.user_id, kit_id, body)
    return LogoUploadReply(kit=app.show.kit(row), upload=form)


@router.delete("/kits/{kit_id}/logo/{kind}")
def remove_logo(app: BrandKit, caller: Caller, kit_id: str, kind: str) -> KitReply:
    """Take a logo from a brand kit, also one that is still awaited."""
    if kind not in LOGO_KINDS:
        raise LogoNotFound
    row = app.logos.remove(caller.user_id, kit_id, kind)
    return KitReply(kit=app.show.kit(row), message="Logo removed.")


@router.post("/kits/{kit_id}/suggest")
def suggest_look(
    app: BrandKit, caller: Caller, kit_id: str, body: SuggestionAsk
) -> SuggestionReply:
    """Suggest colours, roles and fonts from a logo; free, and nothing is changed."""
    return SuggestionReply(suggestion=suggest(app.kits.read(caller.user_id, kit_id), body.kind))
