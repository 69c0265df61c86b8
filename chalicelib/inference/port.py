"""What a picture provider takes and gives. No HTTP here: the API path may import this module."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, Protocol

from chalicelib.inference.needs import WORDS_ALONE, Needs
from chalicelib.inference.transport.budget import Budget

OnTicket = Callable[[str], None]
OnProgress = Callable[[int, str], None]
ReferenceKind = Literal["person", "product"]
Placement = Literal["hand-held", "worn", "displayed", "table"]
Point = tuple[float, float]


@dataclass(frozen=True)
class Reference:
    """A picture of who or what is to be in the wanted one; a product's may be cut out.

    `read` fetches its JPEG, PNG or WebP file. It is called when a job begins, and not at all when
    one that is paid for is gone on with. It may raise AppError.
    """

    kind: ReferenceKind
    id: str
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Anchor:
    """Where the middle of a product goes, in shares of the wanted picture.

    It leans by `angle` degrees clockwise; `size` is the share of the height that 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


@dataclass(frozen=True)
class Pose:
    """How the person stands, and where the product is.

    `skeleton` is the control picture, a PNG as large as the wanted picture. The keypoints are
    OpenPose's 18, in shares of it, None where one is not seen. `scene` is one of ours by its id.
    """

    id: str
    skeleton: bytes
    keypoints: tuple[Point | None, ...]
    anchor: Anchor | None
    placement: Placement
    scene: str | None


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
    references: tuple[Reference, ...] = ()
    pose: Pose | None = None

    @property
    def needs(self) -> Needs:
        return Needs(len(self.references), self.pose is not None)


@dataclass(frozen=True)
class Capabilities:
    """Which inputs the model honours. What it does not honour is never sent.

    Who draws by words alone with one model and by pictures (`takes`) with another tells of the
    former's negative prompt and LoRA.
    """

    negative_prompt: bool
    lora: bool
    seed: bool
    takes: Needs = WORDS_ALONE


@dataclass(frozen=True)
class Sent:
    """What really goes to the provider, stored with the generation.

    `model` and `lora` name repositories; `route` is the provider's own name for the model and
    `lora_weights` the address of the LoRA's file, both kept so that a repeated attempt sends
    exactly the same. `references` and `pose` are the ids of what went along.
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
    references: tuple[str, ...] = ()
    pose: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the fields as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Sent:
        """Return what `to_json` wrote, skipping fields this version does not know."""
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in stored.items() if name in known}
        return cls(**values | {"references": tuple(values.get("references", ()))})


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
        """Return what will be sent for `request`. May look up who serves the model.

        Asked only for what `capabilities` say it takes.
        """
        ...

    def generate(
        self,
        sent: Sent,
        *,
        request: PictureRequest | None,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> GeneratedPicture:
        """Draw the picture within `budget` and return it.

        `request` is what `sent` was planned for; None where a ticket is there to go on with.

        A provider with a paid queue calls `on_ticket` with an opaque text the moment a job is
        accepted; passed back as `ticket`, it resumes that job instead of paying for another.
        `on_ticket("")` says that the job ended without a picture and the ticket is to be
        forgotten. `on_progress` gets 0-100 for this call and a stage: queued, drawing,
        downloading.

        Raises RetryLater for trouble that may pass and AppError for everything final.
        """
        ...
