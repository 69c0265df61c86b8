"""What a picture provider takes and gives. No HTTP here: the API path may import this module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, Protocol

from chalicelib.inference.transport.budget import Budget

OnTicket = Callable[[str], None]
OnProgress = Callable[[int, str], None]


@dataclass(frozen=True)
class PictureRequest:
    """One picture as the product asks for it. Sides in pixels; the seed is not negative.

    A `quick` one is for choosing by: it is drawn in fewer steps where the model counts them.
    """

    prompt: str
    negative_prompt: str | None
    width: int
    height: int
    seed: int
    quick: bool = False


@dataclass(frozen=True)
class Capabilities:
    """Which inputs the model honours. What it does not honour is never sent."""

    negative_prompt: bool
    lora: bool
    seed: bool


@dataclass(frozen=True)
class Sent:
    """What really goes to the provider, stored with the generation.

    `model` and `lora` name repositories; `route` is the provider's own name for the model and
    `lora_weights` the address of the LoRA's file, both kept so that a repeated attempt sends
    exactly the same.
    """

    prompt: str
    negative_prompt: str | None
    width: int
    height: int
    seed: int | None
    model: str
    lora: str | None
    provider: str
    steps: int | None = None
    guidance: float | None = None
    route: str | None = None
    lora_weights: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the fields as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Sent:
        """Return what `to_json` wrote, skipping fields this version does not know."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in stored.items() if name in known})


@dataclass(frozen=True)
class GeneratedPicture:
    """A finished picture: an encoded JPEG, PNG or WebP file, complete but not yet validated."""

    data: bytes
    seed: int | None
    model: str
    provider: str
    provider_request_id: str | None


class Provider(Protocol):
    """A model that draws pictures."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def demo(self) -> bool: ...

    @property
    def capabilities(self) -> Capabilities: ...

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent for `request`. May look up who serves the model."""
        ...

    def generate(
        self,
        sent: Sent,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> GeneratedPicture:
        """Draw the picture within `budget` and return it.

        A provider with a paid queue calls `on_ticket` with an opaque text the moment a job is
        accepted; passed back as `ticket`, it resumes that job instead of paying for another.
        `on_ticket("")` says that the job ended without a picture and the ticket is to be
        forgotten. `on_progress` gets 0-100 for this call and a stage: queued, drawing,
        downloading.

        Raises RetryLater for trouble that may pass and AppError for everything final.
        """
        ...
