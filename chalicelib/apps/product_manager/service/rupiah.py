"""Prices as people in Indonesia write them: `Rp 25.000`, `25rb`, `1,5 jt`, `25,000.00`."""

from __future__ import annotations

import re
from decimal import Decimal

_UNITS = {"": 1, "rb": 1_000, "ribu": 1_000, "k": 1_000, "jt": 1_000_000, "juta": 1_000_000}
_WHOLE = r"(?P<whole>[0-9]+|[0-9]{1,3}(?:(?P<mark>[., ])[0-9]{3})(?:(?P=mark)[0-9]{3})*)"
_FRACTION = r"(?:(?P<point>[.,])(?P<fraction>[0-9]{1,2}))?"
_PRICE = re.compile(
    rf"(?:rp\.?|idr)? *{_WHOLE}{_FRACTION} *(?P<unit>rb|ribu|k|jt|juta)?(?:[.,]-)?",
    re.IGNORECASE,
)


# "25.00" may be meant as 25 or as 25.000; nobody who writes 25000.00 means millions.
_UNCLEAR = re.compile(r"[0-9]{1,3}")


class NoPrice(ValueError):
    """This is no price in whole rupiah."""


def rupiah(text: str) -> int:
    """Return a price in whole rupiah. Raises `NoPrice`.

    A mark before three digits groups them; before one or two at the end it begins the fraction,
    of which nothing may be left. Few digits before a fraction, and no unit, may mean either.
    """
    found = _PRICE.fullmatch(text.strip().replace("\u00a0", " "))
    if found is None or (found["mark"] and found["mark"] == found["point"]):
        raise NoPrice
    if found["fraction"] and not found["unit"] and _UNCLEAR.fullmatch(found["whole"]):
        raise NoPrice
    digits = re.sub("[., ]", "", found["whole"])
    unit = _UNITS[(found["unit"] or "").lower()]
    price = Decimal(f"{digits}.{found['fraction'] or 0}") * unit
    if price != int(price):
        raise NoPrice
    return int(price)
