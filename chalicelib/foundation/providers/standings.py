"""Which services are asked, and how long they take: known to all workers, in one query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.providers import store
from chalicelib.foundation.providers.store import ProviderRow
from chalicelib.kit.log import logger

# So long nobody asks a service that wants no work of ours; then the next one tries.
SHUT = timedelta(minutes=5)
# How much of the usual time the last picture makes: the last ten or so count.
LAST = 0.2
# All workers write to one row, and a mean is none the truer for being written more often.
MEASURED_EVERY = timedelta(seconds=10)


@dataclass(frozen=True)
class Standing:
    """How one service is doing: `shut_code` says why it is not asked before `shut_until`."""

    shut_until: datetime | None = None
    shut_code: str | None = None
    usual_seconds: Mapping[str, float] = field(default_factory=dict)
    measured_at: datetime | None = None

    def usual(self, model: str) -> float | None:
        """Return how many seconds a picture of this model usually takes, None while unknown."""
        return self.usual_seconds.get(model)


UNKNOWN = Standing()


class Standings:
    """The services that do `work`."""

    def __init__(self, work: str, clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def read(self) -> dict[str, Standing]:
        """Return the services of which something is known, by name."""
        now = self._clock()
        return {row.provider: _standing(row, now) for row in store.read_providers(self._work)}

    def shut(self, provider: str, code: str) -> Standing:
        """Have a service asked no more for a while, since it refused us with `code`."""
        logger.warning("picture service shut", extra={"provider": provider, "code": code})
        row, now = ProviderRow(self._work, provider), self._clock()
        row.update(list(store.shut(now + SHUT, code)))
        return _standing(row, now)

    def measure(self, provider: str, model: str, seconds: float, *, before: Standing) -> None:
        """Note how long a picture took, unless another one was measured a moment `before`.

        Of two at the same time one may be lost: it is a mean.
        """
        usual, now = before.usual(model), self._clock()
        if usual and before.measured_at and now - before.measured_at < MEASURED_EVERY:
            return
        mean = seconds if usual is None else usual + LAST * (seconds - usual)
        row = ProviderRow(self._work, provider)
        row.update(list(store.measured({**before.usual_seconds, model: round(mean, 1)}, now)))


def _standing(row: ProviderRow, now: datetime) -> Standing:
    until = parse_iso(row.shut_until) if row.shut_until else None
    is_shut = until is not None and until > now
    return Standing(
        shut_until=until if is_shut else None,
        shut_code=row.shut_code if is_shut else None,
        usual_seconds=row.usual or {},
        measured_at=parse_iso(row.measured_at) if row.measured_at else None,
    )
