"""Judging a made picture: by its pixels in the worker, by who finds people elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.kit.log import logger

if TYPE_CHECKING:
    from chalicelib.imaging.judging.look import Look
    from chalicelib.imaging.judging.product import Place
    from chalicelib.inference.judging.port import Checks, Expected, Observer, Person
    from chalicelib.inference.transport.budget import Budget

ATTEMPTS = 2
WAIT_SECONDS = 1.0


class Judging:
    """The `Judge` of this deployment."""

    def __init__(self, observers: Callable[[], Sequence[Observer]]) -> None:
        self._observers = observers

    def judge(self, picture: bytes, expected: Expected, *, budget: Budget) -> Checks:
        """Return what can be told about `picture`; see `Judge.judge`."""
        from chalicelib.imaging.judging.look import light_copy, look
        from chalicelib.inference.judging.port import Checks

        size = (expected.width, expected.height)
        seen = look(picture, size, product=expected.product, place=_place(expected))
        if seen.blank:
            return Checks(blank=True)
        face = light_copy(expected.face) if expected.face else None
        people = self._people(seen, face, budget)
        checks = Checks(blank=False, sized=seen.sized, product_visible=seen.product_visible)
        return checks if people is None else _with_people(checks, people, expected)

    def _people(self, seen: Look, face: bytes | None, budget: Budget) -> Sequence[Person] | None:
        """Return who is in the picture; None if nobody can tell within the budget."""
        for attempt in range(ATTEMPTS):
            if attempt and budget.allows(WAIT_SECONDS):
                budget.wait(WAIT_SECONDS)
            for observer in self._observers():
                try:
                    return observer.people(seen.light, face=face, budget=budget)
                except (RetryLater, AppError) as trouble:
                    details = {"observer": observer.name, "code": trouble.code}
                    logger.warning("judging trouble", extra=details)
        return None


def _with_people(checks: Checks, people: Sequence[Person], expected: Expected) -> Checks:
    """Return `checks` with what is told by the largest person, who is taken for the avatar."""
    from chalicelib.inference.judging.pose_match import pose_match

    if not people:
        return replace(checks, people=0)
    person, aspect = people[0], expected.width / expected.height
    return replace(
        checks,
        people=len(people),
        pose_match=round(pose_match(person.keypoints, expected.keypoints, aspect=aspect), 3),
        face_match=person.face_match,
    )


def _place(expected: Expected) -> Place | None:
    from chalicelib.imaging.judging.product import Place

    anchor = expected.anchor
    return Place(anchor.x, anchor.y, anchor.angle, anchor.size) if anchor else None
