"""What one picture shows: every choice that the drawing needs, made."""

from __future__ import annotations

from dataclasses import dataclass

SKINS = {
    "fair": "#f6d6b8",
    "light": "#efc39b",
    "medium": "#dfa679",
    "tan": "#c98c5b",
    "dark": "#8b5a3a",
}
HAIR = {"black": "#2b2228", "brown": "#5a3a2a", "grey": "#b9b4b2"}


@dataclass(frozen=True)
class Look:
    """One person. Colours of hair and skin by name, of everything else as #rrggbb.

    `garment`, `hair` and `headwear` are names of what the module of that name draws, and `extras`
    is what is worn or carried besides. `accent` is the second colour of the clothes.
    """

    skin: str
    garment: str
    colour: str
    accent: str = "#fbfaf7"
    hair: str = ""
    hair_colour: str = "black"
    headwear: str = ""
    headwear_colour: str = "#2a272c"
    extras: tuple[str, ...] = ()
    is_man: bool = False
    is_old: bool = False

    @property
    def skin_colour(self) -> str:
        return SKINS[self.skin]

    @property
    def hair_hex(self) -> str:
        return HAIR[self.hair_colour]
