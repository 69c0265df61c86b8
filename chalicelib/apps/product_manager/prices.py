"""What the actions of the Product Manager cost, in credits."""

from __future__ import annotations

from types import MappingProxyType

UPLOAD = "upload"
BULK = "bulk"
REMOVE_BACKGROUND = "remove_bg"

PRICES = MappingProxyType({UPLOAD: 5, BULK: 10, REMOVE_BACKGROUND: 3})


def shares(whole: int, count: int) -> list[int]:
    """Return what each of `count` files bears of the price of a call: whole credits, all of it.

    So each that fails gives back its share, and all of them together the whole.
    """
    each, rest = divmod(whole, count)
    return [each + (position < rest) for position in range(count)]
