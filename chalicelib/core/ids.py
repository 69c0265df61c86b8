"""ULIDs: 48 bits of milliseconds and 80 random bits in Crockford base 32.

They sort by creation time, so a sort key made of them lists newest or oldest first.
See https://github.com/ulid/spec.
"""

from __future__ import annotations

from datetime import datetime

from chalicelib.core.once import random_bits

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id(now: datetime) -> str:
    """Return a fresh ULID for the moment `now`."""
    return _encode((_milliseconds(now) << 80) | random_bits(80))


def first_id_at(moment: datetime) -> str:
    """Return the smallest ULID of `moment`: the lower bound of a key range that starts there."""
    return _encode(_milliseconds(moment) << 80)


def id_after(id_: str, steps: int) -> str:
    """Return the ULID that comes `steps` after another one: the same each time."""
    number = 0
    for letter in id_:
        number = number * 32 + ALPHABET.index(letter)
    return _encode(number + steps)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _encode(number: int) -> str:
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))
