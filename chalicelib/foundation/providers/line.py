"""Which of the services that do the same are asked, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from chalicelib.foundation.providers.standings import UNKNOWN, Standing


class Service(Protocol):
    """Anything that has a standing."""

    @property
    def name(self) -> str: ...


Asked = TypeVar("Asked", bound=Service)


def in_turn(
    services: Sequence[Asked], known: Mapping[str, Standing], *, is_last: bool
) -> list[Asked]:
    """Return who is asked, one after the other. Raises why nobody is.

    The last attempt begins with the second: what did not pass may be the first one's alone.
    """
    from chalicelib.inference.errors import NoProvider, shut

    codes = [known.get(service.name, UNKNOWN).shut_code for service in services]
    line = [service for service, code in zip(services, codes, strict=True) if code is None]
    if not line:
        raise shut(codes[0]) if codes and codes[0] else NoProvider()
    return [*line[1:], line[0]] if is_last else line
