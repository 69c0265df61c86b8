"""Presets and examples of personas over HTTP, and as the catalogue files hold them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.generations import PresetId, Prompt, Seed, Side
from chalicelib.apps.avatar_creator.schemas.subject import AttributesOut, BrandedIn
from chalicelib.kit.fields import BilingualOut, Name, Reply, Request, Wire

PresetCategory = Literal["professional", "casual", "sports", "fashion", "traditional", "trade"]
PersonaCategory = Literal["business", "creative", "lifestyle", "healthcare", "education"]


class SamplePersonaOut(Wire):
    """An invented character."""

    name: str
    age: int
    personality: list[str]
    background: BilingualOut


class PresetEntry(Wire):
    """One description to begin with, ready to be drawn."""

    id: str
    category: PresetCategory
    name: BilingualOut
    description: BilingualOut
    persona: SamplePersonaOut
    attributes: AttributesOut
    prompt: str

    def subject(self) -> dict[str, Any]:
        """Return persona, in English, and attributes, under the names they are stored by."""
        return {
            "persona_name": self.persona.name,
            "persona_age": self.persona.age,
            "personality": self.persona.personality,
            "background": self.persona.background.en,
            **self.attributes.model_dump(exclude_none=True),
            "preset_id": self.id,
        }


class PresetOut(PresetEntry):
    """One preset."""

    usage_count: int = Field(description="How many pictures were made of it, by everybody.")


class PresetsQuery(Request):
    """Which presets."""

    category: PresetCategory | None = None


class PresetReply(Reply):
    """One preset."""

    preset: PresetOut


class PresetsReply(Reply):
    """Presets, the most used first."""

    presets: list[PresetOut]


class PresetOrder(BrandedIn):
    """An order for a picture of a preset; what is given replaces what the preset says."""

    preset_id: PresetId
    name: Name | None = Field(None, description="The preset's English name unless given.")
    prompt: Prompt | None = None
    width: Side = 1024
    height: Side = 1024
    seed: Seed | None = None


class PersonaExampleOut(Wire):
    """An invented character to take over."""

    id: str
    category: PersonaCategory
    title: BilingualOut
    persona: SamplePersonaOut


class PersonaExamplesQuery(Request):
    """Which examples."""

    category: PersonaCategory | None = None


class PersonaExamplesReply(Reply):
    """Examples of personas."""

    persona_examples: list[PersonaExampleOut]
