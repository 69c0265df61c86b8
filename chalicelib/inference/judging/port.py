"""What a service that looks at pictures takes and gives, and what is made of it.

No HTTP here: the API path may import this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from chalicelib.inference.transport.budget import Budget

Point = tuple[float, float]
KEYPOINTS = 18


@dataclass(frozen=True)
class Anchor:
    """Where a product belongs: its middle, 0 to 1 of the picture, and its lean in degrees.

    `size` is what share of the picture's height 10 cm take there.
    """

    x: float
    y: float
    angle: float
    size: float


@dataclass(frozen=True)
class Expected:
    """What was asked for. Sides in pixels; 18 keypoints in OpenPose's order, 0 to 1 of each side.

    `product` is the cut-out, a file with transparency; None where no product was asked for. `face`
    is a picture file of the avatar, None where any face will do.
    """

    width: int
    height: int
    keypoints: Sequence[Point | None]
    anchor: Anchor | None = None
    product: bytes | None = None
    face: bytes | None = None


@dataclass(frozen=True)
class Checks:
    """What was found out about a picture. None is what nobody could judge.

    `pose_match` and `face_match` are 0 to 1, 1 is perfect.
    """

    blank: bool
    sized: bool = True
    people: int | None = None
    pose_match: float | None = None
    product_visible: bool | None = None
    face_match: float | None = None


@dataclass(frozen=True)
class Person:
    """Somebody in a picture: 18 keypoints as in `Expected`, None where nothing is seen.

    `face_match` is how much the face is that of the avatar, 0 to 1; None where nobody can tell.
    """

    keypoints: Sequence[Point | None]
    face_match: float | None = None


class Observer(Protocol):
    """A service that finds people, their keypoints and their faces."""

    @property
    def name(self) -> str: ...

    @property
    def model(self) -> str: ...

    def people(self, picture: bytes, *, face: bytes | None, budget: Budget) -> Sequence[Person]:
        """Return whoever is in `picture`, a JPEG, PNG or WebP file, the largest first.

        `face` is a picture file of whom the faces are compared with. Raises RetryLater for trouble
        that may pass and AppError for everything final.
        """
        ...


class Judge(Protocol):
    """Says whether a picture is what was asked for."""

    def judge(self, picture: bytes, expected: Expected, *, budget: Budget) -> Checks:
        """Return what can be told about `picture` within `budget`; what cannot is None.

        Trouble of a service is no error: nobody loses a picture because it could not be judged.
        """
        ...
