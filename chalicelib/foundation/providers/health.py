"""Who draws at the moment, as anybody may know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from chalicelib.core.clock import iso
from chalicelib.foundation.providers.standings import UNKNOWN, Standing, Standings
from chalicelib.inference.config import Choice
from chalicelib.kit.fields import Wire

State = Literal["ok", "fallback", "paused", "off"]
_NOBODY = Choice("none", "")


class ProviderOut(Wire):
    """One picture service of this deployment."""

    name: str
    model: str
    paused_until: str | None = Field(description="Until when it is not asked for pictures.")
    reason: str | None = Field(description="Why: the code of its refusal.")


class DrawingOut(Wire):
    """Who makes pictures."""

    provider: str = Field(description="Who makes the pictures; `none` where nobody is set up.")
    model: str
    demo: bool = Field(description="True while pictures come from the demo renderer, not from AI.")
    generation: State = Field(
        description="`fallback` while the first service is not asked, `paused` while none is, "
        "`off` where none is set up."
    )
    providers: list[ProviderOut] = Field(description="In the order in which they are asked.")


@dataclass(frozen=True)
class Health:
    """Looks at the services in line."""

    choices: Sequence[Choice]
    standings: Standings

    def look(self) -> DrawingOut:
        """Return how they are doing: one query, none where nobody is set up."""
        known = self.standings.read() if self.choices else {}
        line = [(choice, known.get(choice.name, UNKNOWN)) for choice in self.choices]
        asked = [choice for choice, standing in line if standing.shut_code is None]
        shown = next(iter([*asked, *self.choices]), _NOBODY)
        return DrawingOut(
            provider=shown.name,
            model=shown.model,
            demo=shown.demo,
            generation=self._state(asked),
            providers=[_provider(choice, standing) for choice, standing in line],
        )

    def _state(self, asked: Sequence[Choice]) -> State:
        if not self.choices:
            return "off"
        if not asked:
            return "paused"
        return "ok" if asked[0] == self.choices[0] else "fallback"


def _provider(choice: Choice, standing: Standing) -> ProviderOut:
    until = standing.shut_until
    return ProviderOut(
        name=choice.name,
        model=choice.model,
        paused_until=iso(until) if until else None,
        reason=standing.shut_code,
    )
