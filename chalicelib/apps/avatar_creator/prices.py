"""What the actions of the Avatar Creator cost, in credits."""

from __future__ import annotations

from types import MappingProxyType

UPLOAD = "upload"
GENERATE = "generate"
FROM_PRESET = "from_preset"
VARIATION = "variation"
PREVIEW = "preview"
SAVE_PREVIEW = "save_preview"

PRICES = MappingProxyType(
    {UPLOAD: 10, GENERATE: 15, FROM_PRESET: 15, VARIATION: 10, PREVIEW: 0, SAVE_PREVIEW: 15}
)


def generation_prices(count: int, first: str = GENERATE) -> list[int]:
    """Return the price of each picture of one order: the first in full, the rest as variations."""
    return [PRICES[first], *[PRICES[VARIATION]] * (count - 1)]
