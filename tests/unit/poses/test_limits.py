"""The limits tell what is wrong with a body, and let a sound one be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from local.poses.blocks import Foot, Reach, Stance, Swing, Turn
from local.poses.limits import faults
from local.poses.vectors import add
from tests.unit.poses.people import a_body, a_stance, arms

AHEAD_OF_THE_FACE = Turn(yaw=95)


def of(**more: object) -> list[str]:
    return faults(a_body(**more), Turn())


def test_standing_straight_is_fine():
    assert of() == []


@pytest.mark.parametrize(
    ("arm", "said"),
    [
        (Reach("chest", 0.05, -0.3, 0.5), "hand short"),
        (Reach("shoulder", 0.0, -0.06, 0.03), "elbow bent"),
        (Reach("pelvis", -0.02, 0.15, -0.02), "in the trunk"),
        (Reach("head", 0.0, 0.05, 0.02), "in the head"),
        (Swing(ahead=-70), "behind the back"),
        (Swing(out=-60, ahead=60, bend=10), "across the chest"),
        (Swing(bend=90, inward=-130), "twisted"),
    ],
)
def test_an_arm_where_none_goes_is_told(arm: Reach | Swing, said: str):
    assert any(said in fault for fault in of(arms=arms(right=arm)))


@pytest.mark.parametrize(
    ("stance", "said"),
    [
        (a_stance(left=Foot(ahead=0.6, loose=True), height=0.5), "foot short"),
        (a_stance(left=Foot(up=0.43, loose=True)), "knee bent"),
        (a_stance(left=Foot(ahead=-0.42, up=0.2, loose=True)), "hip bent"),
        (a_stance(left=Foot(out=0.45, up=0.2, loose=True)), "aside"),
        (a_stance(left=Foot(up=0.2, knee=(-0.9, 0, -0.4), loose=True)), "leg twisted"),
        (a_stance(left=Foot(out=-0.06)), "shanks"),
        (a_stance(chest=Turn(yaw=60)), "chest turned"),
        (a_stance(height=0.1, right=Foot(up=-0.02), left=Foot(ahead=0.3)), "in the ground"),
        (a_stance(shift=(0, 0.16)), "falls"),
        (a_stance(left=Foot(out=0.3, up=0.3, loose=True), chest=Turn(roll=25)), "falls"),
    ],
)
def test_a_body_that_cannot_be_is_told(stance: Stance, said: str):
    assert any(said in fault for fault in of(stance=stance))


def test_a_head_that_looks_backward_is_told():
    body = a_body(head=AHEAD_OF_THE_FACE)
    assert any("head turned" in fault for fault in faults(body, AHEAD_OF_THE_FACE))


def test_a_hand_through_a_thigh_is_told():
    body = a_body(stance=a_stance(height=0.3, right=Foot(ahead=0.22), support="seat"))
    thigh, arm = body.legs["right"], body.arms["right"]
    through = replace(arm, middle=add(thigh.middle, (0, 0.1, -0.1)), far=thigh.middle)
    pierced = replace(body, arms=body.arms | {"right": through})
    assert any("forearm and right thigh" in fault for fault in faults(pierced, Turn()))


def test_what_bears_the_body_keeps_it_from_falling():
    leaning = a_stance(pelvis=Turn(pitch=-14), right=Foot(ahead=0.15), left=Foot(ahead=0.15))
    assert any("falls" in fault for fault in of(stance=leaning))
    wall = replace(leaning, rests=((-0.1, -0.2), (0.1, -0.2)))
    assert of(stance=wall) == []
