"""One valid call of an endpoint: what it is given, and what it may ask of AWS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.integration.person import Person


@dataclass(frozen=True)
class Case:
    """A call by the owner of an `Estate`; `aws` are the calls once warm.

    `path` names things of the estate by path parameter, `of` by field of the body, `lists` those
    that stand alone in a list. `caller` is as what the owner calls: some endpoints are for
    administrators. `draws` is whether it orders pictures, `everybodys` whether its path names
    something that is there for everybody.
    """

    aws: str = ""
    body: dict[str, Any] | None = None
    path: dict[str, str] = field(default_factory=dict)
    of: dict[str, str] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    caller: type[Person] = Person
    draws: bool = False
    everybodys: bool = False
