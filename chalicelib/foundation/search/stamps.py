"""When a row changed, as searches see it."""

from __future__ import annotations

from chalicelib.core.clock import Clock, iso
from chalicelib.core.once import present


def stamp(clock: Clock) -> str:
    """Return the `changed_at` of a row that is about to be written.

    A request that is sent again a day later writes now, whatever its own clock says: what is
    stamped with the past would be found by nobody who has looked since.
    """
    return iso(present(clock))
