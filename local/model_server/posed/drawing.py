"""Puts a person in a pose together, from the back to the front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from local.model_server.asked import Pose
from local.model_server.cutout.plane import Pixels
from local.model_server.posed import limbs
from local.model_server.posed.canvas import Canvas, Colour
from local.model_server.posed.dress import Dress, dress_of
from local.model_server.posed.head import drape, put_head
from local.model_server.posed.head_pose import HeadPose, head_pose
from local.model_server.posed.person import Person
from local.model_server.posed.product import put_product, worn_at
from local.model_server.posed.shapes import Shape
from local.model_server.posed.trunk import neck, seat, trunk
from local.poses.camera import RATIO
from local.poses.figure.outline import Outline, Side

_FROM_ASIDE = 0.6  # how much of the chest is seen when one arm is behind the trunk
_FAR = 0.86
_SMALLEST, _LARGEST = 4.0, 800.0  # of a stature, so that anything can be drawn


class Figure:
    """One person in one pose on a canvas. `worn` is a product on the trunk, below the arms."""

    def __init__(
        self, canvas: Canvas, outline: Outline, person: Person, *, worn: Pixels | None = None
    ) -> None:
        self.canvas = canvas
        self.worn = worn
        self.outline = outline
        self.person = person
        self.dress: Dress = dress_of(person)
        self.held: HeadPose = head_pose(outline)
        left_nearer = outline.near == "left"
        self.sides: tuple[Side, Side] = ("right", "left") if left_nearer else ("left", "right")

    def draw(self) -> None:
        """Paint all of it but what lies before its hands."""
        far = self._far()
        raised = [s for s in self.sides if self.outline.raises(s) and s not in far]
        ahead = [s for s in self.sides if s not in far and s not in raised]
        self._arms(far, shade=_FAR)
        before = [side for side in self.sides if limbs.comes_forward(self.outline, side)]
        self._legs([side for side in self.sides if side not in before])
        for side in self.sides:
            self._paint(limbs.arm_behind(self.outline, side), self._sleeve, 0.02, shade=_FAR)
        if self.dress.drape and not self.outline.from_behind:
            self._drape()
        self._trunk()
        self._legs(before)
        self._arms(raised)
        self._head()
        self._arms(ahead)

    def _far(self) -> Sequence[Side]:
        """Return the arms that are behind the trunk."""
        if self.outline.from_behind:
            return self.sides
        return self.sides[:1] if abs(self.outline.front) < _FROM_ASIDE else ()

    def grips(self, goal: tuple[float, float], sides: Sequence[Side], *, free: float) -> None:
        """Paint the fingers of some hands around what is at `goal`, but not over its middle."""
        for side in sides:
            fingers = limbs.grip(self.outline, side, goal, free=free)
            self._paint(fingers, self.dress.skin, 0.0065)

    @property
    def _sleeve(self) -> Colour:
        return self.dress.top if self.dress.veiled else self.dress.skin

    def _legs(self, sides: Sequence[Side]) -> None:
        for side in sides:
            shade = _FAR if side == self.sides[0] else 1.0
            self._paint(limbs.shoe(self.outline, side), self.dress.shoes, 0.02, shade=shade)
            self._paint(limbs.leg(self.outline, side), self.dress.bottom, 0.04, shade=shade)

    def _trunk(self) -> None:
        bare = not self.dress.veiled and not self.outline.from_behind
        shape = neck(self.outline, self.held.centre, collar=bare)
        if bare:
            self._paint(trunk(self.outline), self.dress.top, 0.075)
        self._paint(shape, self.dress.skin, 0.028, shade=0.94)
        if not bare:
            self._paint(trunk(self.outline), self.dress.top, 0.075)
        if self.worn is not None:
            place = worn_at(self.outline, self.worn)
            put_product(self.canvas, self.worn, place, within=trunk(self.outline, room=0.02))
        if self.outline.from_behind:
            self._paint(seat(self.outline), self.dress.bottom, 0.045)

    def _head(self) -> None:
        if self.dress.veiled or (self.dress.drape and self.outline.from_behind):
            self._drape()
        put_head(self.canvas, self.outline, self.held, person=self.person, dress=self.dress)

    def _drape(self) -> None:
        shape = drape(self.outline, self.held, veiled=self.dress.veiled)
        self._paint(shape, self.dress.hair, 0.05, shade=0.94)

    def _arms(self, sides: Sequence[Side], shade: float = 1.0) -> None:
        for side in sides:
            self._paint(limbs.arm(self.outline, side), self.dress.skin, 0.024, shade=shade)
            self._paint(limbs.hand(self.outline, side), self.dress.skin, 0.015, shade=shade)
            sleeve = limbs.sleeve(self.outline, side, long=self.dress.veiled)
            self._paint(sleeve, self.dress.top, 0.032, shade=shade * 0.95)

    def _paint(self, shape: Shape, colour: Colour, depth: float, shade: float = 1.0) -> None:
        red, green, blue = (int(part * shade) for part in colour)
        self.canvas.paint(shape, (red, green, blue), depth=depth * self.outline.size)


def outline_of(pose: Pose, width: int, height: int) -> Outline:
    """Return the outline of a pose in a picture of any shape."""
    wider = width / height / RATIO
    outline = Outline.of([point and (point[0] * wider, point[1]) for point in pose.keypoints])
    return replace(outline, size=min(max(outline.size, _SMALLEST), _LARGEST))
