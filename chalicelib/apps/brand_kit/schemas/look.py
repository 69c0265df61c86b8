"""How a brand looks: its colours and fonts, as sent and as shown."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from chalicelib.apps.brand_kit.colours.contrast import Use, Verdict
from chalicelib.kit.fields import Request, Text, Wire

ColorRole = Literal["primary", "secondary", "accent", "background", "text", "neutral"]
FontRole = Literal["heading", "body", "accent"]
Hex = Annotated[str, Field(pattern="^#[0-9A-Fa-f]{6}$")]
COLORS_MAX = 12
FONTS_MAX = 4


def _known(family: str) -> str:
    from chalicelib.apps.brand_kit.catalogue import find_font

    if find_font(family) is None:
        raise ValueError("is none of the families in GET /fonts")
    return family


class ColorIn(Request):
    """A colour of the brand, and what it is for."""

    hex: Hex
    role: ColorRole
    name: Annotated[str, Text(1, 50)] | None = None


class FontIn(Request):
    """A font of the brand, out of `GET /fonts`, and what it is for."""

    family: Annotated[str, AfterValidator(_known)]
    role: FontRole
    weights: list[int] = Field(min_length=1, max_length=9)

    @model_validator(mode="after")
    def _has_these_weights(self) -> FontIn:
        from chalicelib.apps.brand_kit.catalogue import find_font

        font = find_font(self.family)
        if font is not None and not set(self.weights) <= set(font.weights):
            offered = ", ".join(map(str, font.weights))
            raise ValueError(f"{self.family} comes in the weights {offered}")
        return self


class ColorOut(Wire):
    """A colour of the brand, and what it is for."""

    hex: str
    role: ColorRole
    name: str | None = None


class FontChoiceOut(Wire):
    """A font of the brand, and what it is for."""

    family: str
    role: FontRole
    weights: list[int]


class ContrastOut(Wire):
    """Two colours of the kit that are seen together, judged by WCAG 2.2."""

    use: Use = Field(description="`label`: what is read on a button or badge of this colour.")
    role: ColorRole = Field(description="Of the foreground; of a label, of the background.")
    foreground: str
    background: str
    ratio: float
    needs: float = Field(description="4.5 for text and labels, 3 for headings.")
    passes: bool
    verdict: Verdict = Field(description="`large`: for large text only.")
    nearest: str | None = Field(
        description="For this role, the closest colour that passes; null if this does."
    )
