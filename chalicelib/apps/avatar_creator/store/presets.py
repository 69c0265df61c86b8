"""Rows of the `presets` table: how often each was used, by everybody. What they are is a file."""

from __future__ import annotations

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from chalicelib.aws.tables import Actions, find

_CATALOGUE = "avatar"


class PresetRow(Model):
    """The uses of one preset. All rows are in one partition, so that one Query reads them."""

    class Meta:
        table_name = ""

    catalogue = UnicodeAttribute(hash_key=True)
    preset_id = UnicodeAttribute(range_key=True, attr_name="presetId")
    uses = NumberAttribute(default=0)


def row(preset_id: str) -> PresetRow:
    return PresetRow(_CATALOGUE, preset_id)


def used() -> Actions:
    """Return the change when a picture of a preset was made."""
    return [PresetRow.uses.add(1)]


def read_uses() -> dict[str, int]:
    """Return how often presets were used, by id; those never used are not there."""
    return {found.preset_id: int(found.uses) for found in PresetRow.query(_CATALOGUE)}


def find_uses(preset_id: str) -> int:
    found = find(PresetRow, _CATALOGUE, preset_id)
    return int(found.uses) if found else 0
