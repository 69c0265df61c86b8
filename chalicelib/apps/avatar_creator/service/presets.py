"""Presets: what there is, how popular it is, and pictures made of it."""

from __future__ import annotations

from chalicelib.apps.avatar_creator import catalogue
from chalicelib.apps.avatar_creator.prices import FROM_PRESET, PRICES
from chalicelib.apps.avatar_creator.schemas.presets import PresetEntry, PresetOrder, PresetOut
from chalicelib.apps.avatar_creator.service.generations import Generations, Wish
from chalicelib.apps.avatar_creator.store import presets as store
from chalicelib.core.once import random_bits
from chalicelib.foundation.generation.store import GenerationRow


class Presets:
    """Descriptions to begin with, the same for everybody."""

    def __init__(self, generations: Generations) -> None:
        self._generations = generations

    def all(self, category: str | None) -> list[PresetOut]:
        """Return the presets of a category or all, the most used first."""
        uses = store.read_uses()
        found = [
            _shown(preset, uses.get(preset.id, 0))
            for preset in catalogue.presets()
            if category in (None, preset.category)
        ]
        return sorted(found, key=lambda preset: preset.usage_count, reverse=True)

    def read(self, preset_id: str) -> PresetOut:
        """Return a preset. Raises `PresetNotFound`."""
        preset = catalogue.find_preset(preset_id)
        return _shown(preset, store.find_uses(preset_id))

    def order(self, user_id: str, project_id: str, body: PresetOrder) -> GenerationRow:
        """Charge and queue a picture of a preset, with what `body` wants to be different.

        Raises `PresetNotFound`, `ProjectNotFound`, `NotEnoughCredits`, `NobodyDraws`.
        """
        preset = catalogue.find_preset(body.preset_id)
        wish = Wish(
            name=body.name or preset.name.en,
            prompt=body.prompt or preset.prompt,
            width=body.width,
            height=body.height,
            seed=random_bits(32) if body.seed is None else body.seed,
            subject=preset.subject() | body.subject(),
            price=PRICES[FROM_PRESET],
        )
        return self._generations.place(user_id, project_id, [wish])[0]


def _shown(preset: PresetEntry, uses: int) -> PresetOut:
    return PresetOut.model_construct(**dict(preset), usage_count=uses)
