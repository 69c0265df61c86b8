"""What a logo suggests: colours with roles, and two pairs of fonts."""

from __future__ import annotations

from dataclasses import asdict

from chalicelib.apps.brand_kit import catalogue
from chalicelib.apps.brand_kit.colours.contrast import pairs
from chalicelib.apps.brand_kit.colours.scheme import scheme
from chalicelib.apps.brand_kit.errors import NoLogo
from chalicelib.apps.brand_kit.schemas.catalogue import FontCharacter, FontOut
from chalicelib.apps.brand_kit.schemas.look import ColorOut, FontChoiceOut
from chalicelib.apps.brand_kit.schemas.replies import FontPairOut, SuggestionOut
from chalicelib.apps.brand_kit.service.presenter import contrast_out, swatches
from chalicelib.apps.brand_kit.store.kits import LOGO_KINDS, KitRow, ShownLogo
from chalicelib.core.colour import lab

# What trades and tones of voice sound like, by parts of words in Indonesian and English.
_SOUNDS: tuple[tuple[FontCharacter, tuple[str, ...]], ...] = (
    ("handwritten", ("kriya", "craft", "kue", "bakery", "tangan", "tulus", "hand")),
    ("elegant", ("skin", "beauty", "kecant", "muslim", "hijab", "perhias", "anggun", "eleg")),
    ("warm", ("kuliner", "makan", "food", "kopi", "coffee", "hangat", "warm", "akrab", "anak")),
    ("bold", ("sport", "olahraga", "street", "otomotif", "berani", "bold", "tegas")),
    ("clean", ("tech", "elektronik", "digital", "jasa", "bersih", "clean", "modern")),
)
_VIVID = 0.14


def suggest(kit: KitRow, kind: str | None) -> SuggestionOut:
    """Return a look made of the kit's logo of this kind, or of its first one. Raises `NoLogo`.

    The same logo always suggests the same colours.
    """
    logo = _logo(kit, kind)
    found = swatches(logo)
    colors = [asdict(color) for color in scheme([(one.hex, one.share) for one in found])]
    return SuggestionOut(
        palette=found,
        colors=[ColorOut(**color) for color in colors],
        contrast=[contrast_out(pair) for pair in pairs(colors)],
        font_pairs=_font_pairs(kit, colors[0]["hex"]),
    )


def _logo(kit: KitRow, kind: str | None) -> ShownLogo:
    for name in LOGO_KINDS:
        logo = kit.shown(name)
        if logo is not None and kind in (None, name):
            return logo
    raise NoLogo


def _font_pairs(kit: KitRow, primary: str) -> list[FontPairOut]:
    """Return a pair that sounds like the brand, and one that sounds plainer."""
    character = _character(kit, primary)
    other: FontCharacter = "bold" if character == "clean" else "clean"
    return [_pair(name) for name in (character, other)]


def _character(kit: KitRow, primary: str) -> FontCharacter:
    said = f"{kit.category or ''} {kit.tone or ''} {kit.brand_name}".lower()
    for character, sounds in _SOUNDS:
        if any(sound in said for sound in sounds):
            return character
    return "bold" if lab(primary).chroma >= _VIVID else "elegant"


def _pair(character: FontCharacter) -> FontPairOut:
    heading = next(font for font in catalogue.fonts() if font.character == character)
    partners = [font for font in catalogue.fonts() if font.family in heading.pairs]
    body = next(font for font in partners if _is_for_texts(font))
    return FontPairOut(
        heading=FontChoiceOut(**catalogue.heading(heading)),
        body=FontChoiceOut(**catalogue.body(body)),
    )


def _is_for_texts(font: FontOut) -> bool:
    return len(font.weights) > 1 and font.character in ("clean", "warm")
