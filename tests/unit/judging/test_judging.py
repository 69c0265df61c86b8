"""Judging: who is asked, and what is said when nobody answers."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from chalicelib.core.errors import RetryLater
from chalicelib.foundation.judging.judging import Judging
from chalicelib.inference.errors import ProviderAuth
from chalicelib.inference.judging.port import Anchor, Checks, Expected, Person
from chalicelib.inference.judging.verdict import verdict
from chalicelib.inference.transport.budget import Budget
from tests.unit.imaging.judging.test_look import (
    PLACE,
    SIZE,
    a_bottle,
    a_scene,
    encoded,
    with_product,
)
from tests.unit.inference.judging.poses import STANDING, waving
from tests.unit.inference.stage import FakeTime

BUSY = RetryLater("The picture service is busy.", code="provider_rate_limited")
EXPECTED = Expected(*SIZE, keypoints=STANDING)


@dataclass
class FakeObserver:
    """Sees who it was told to see, unless the script has an error in store."""

    name: str = "fake"
    seen: Sequence[Person] = (Person(STANDING),)
    script: deque[Exception] = field(default_factory=deque)
    faces: list[bytes | None] = field(default_factory=list)
    model = "fake/observer"

    def people(self, picture: bytes, *, face: bytes | None, budget: Budget) -> Sequence[Person]:
        self.faces.append(face)
        if self.script:
            raise self.script.popleft()
        return self.seen


def judged(
    *observers: FakeObserver,
    expected: Expected = EXPECTED,
    picture: bytes | None = None,
    time: FakeTime | None = None,
) -> Checks:
    judging = Judging(lambda: observers)
    budget = (time or FakeTime()).budget(30)
    return judging.judge(picture or encoded(a_scene()), expected, budget=budget)


def test_who_stands_as_asked_passes():
    checks = judged(FakeObserver())
    assert checks == Checks(blank=False, people=1, pose_match=1.0)
    assert verdict(checks) == ("passed", ())


def test_the_largest_person_is_judged():
    checks = judged(FakeObserver(seen=(Person(STANDING, 0.9), Person(waving(), 0.1))))
    assert (checks.people, checks.pose_match, checks.face_match) == (2, 1.0, 0.9)


def test_a_product_is_judged_without_anybody_else():
    anchor = Anchor(PLACE.x, PLACE.y, PLACE.angle, PLACE.size)
    expected = Expected(*SIZE, STANDING, anchor=anchor, product=encoded(a_bottle()))
    picture = encoded(with_product(a_bottle(), PLACE))
    assert judged(expected=expected, picture=picture).product_visible is True
    assert judged(expected=expected).product_visible is False


def test_a_product_without_a_place_is_not_judged():
    assert judged(expected=Expected(*SIZE, STANDING, product=b"any")).product_visible is None


def test_nobody_is_nobody_and_has_no_pose():
    checks = judged(FakeObserver(seen=()))
    assert (checks.people, checks.pose_match) == (0, None)
    assert verdict(checks) == ("failed", ("nobody",))


def test_nobody_is_asked_about_a_blank_picture():
    observer = FakeObserver()
    assert judged(observer, picture=b"broken") == Checks(blank=True)
    assert observer.faces == []


def test_faces_are_compared_with_a_light_copy():
    observer = FakeObserver()
    large = encoded(a_scene().resize((1800, 2400)))
    judged(observer, expected=Expected(*SIZE, STANDING, face=large))
    (face,) = observer.faces
    assert face is not None
    assert len(face) < len(large)


@pytest.mark.parametrize("trouble", [BUSY, ProviderAuth()], ids=["passing", "final"])
def test_the_next_one_is_asked_when_one_does_not_answer(trouble: Exception):
    first, second = FakeObserver("first", script=deque([trouble])), FakeObserver("second")
    assert judged(first, second).people == 1
    assert (len(first.faces), len(second.faces)) == (1, 1)


def test_who_is_busy_is_asked_once_more_after_a_while():
    time, observer = FakeTime(), FakeObserver(script=deque([BUSY]))
    assert judged(observer, time=time).people == 1
    assert len(observer.faces) == 2


def test_after_its_attempts_a_picture_stays_unjudged():
    observer = FakeObserver(script=deque([BUSY, BUSY, BUSY]))
    checks = judged(observer)
    assert checks == Checks(blank=False)
    assert verdict(checks) == ("unjudged", ())
    assert len(observer.faces) == 2


def test_where_nobody_judges_pictures_stay_unjudged():
    assert verdict(judged()) == ("unjudged", ())
