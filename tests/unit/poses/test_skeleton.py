"""Bodies keep their measures however they are posed, and cameras show them as they are."""

from __future__ import annotations

import pytest

from local.poses.blocks import Said, Turn
from local.poses.body import FEMALE, MALE, builds
from local.poses.camera import Camera, View, keypoints
from local.poses.making import Photo
from local.poses.shot import shoot
from local.poses.vectors import Frame, angle, length, sub
from tests.unit.poses.people import SAID, a_body, a_stance, arms

FRONT, BEHIND = Camera(SAID, 0), Camera(SAID, 180)
LEFT_SIDE = Camera(SAID, 90)
NOSE, NECK, RIGHT_SHOULDER, LEFT_SHOULDER = 0, 1, 2, 5
RIGHT_EYE, LEFT_EYE, RIGHT_EAR, LEFT_EAR = 14, 15, 16, 17


def seen(camera: Camera, **more: object) -> list:
    body = a_body(**more)
    return keypoints(body, View.of(camera, body))


def test_bones_are_as_long_as_they_are_in_every_pose(all_photos: list[Photo]):
    for photo in all_photos:
        body = photo.skeleton.body
        for limbs, upper, lower in (
            (photo.skeleton.arms, body.upper_arm, body.forearm),
            (photo.skeleton.legs, body.thigh, body.shank),
        ):
            for limb in limbs.values():
                assert length(sub(limb.middle, limb.root)) == pytest.approx(upper, abs=1e-6)
                assert length(sub(limb.far, limb.middle)) == pytest.approx(lower, abs=1e-6)


def test_builds_are_human():
    for body in [*builds("female"), *builds("male")]:
        stature = body.ankle + body.leg + body.waist + body.thorax + body.neck + 0.128
        assert 0.97 < stature < 1.03
    assert MALE.shoulder > FEMALE.shoulder
    assert MALE.hip < FEMALE.hip


def test_who_stands_has_straight_legs_on_the_ground():
    body = a_body()
    for leg in body.legs.values():
        assert leg.far[1] == pytest.approx(body.body.ankle)
        assert angle(sub(leg.middle, leg.root), sub(leg.far, leg.middle)) < 16


def test_turns_go_to_the_own_left_forward_and_to_the_left():
    x, _, z = Frame().turned(90, 0, 0).ahead
    assert (x, z) == pytest.approx((1, 0))
    assert Frame().turned(0, 90, 0).up == pytest.approx((0, 0, 1))
    assert Frame().turned(0, 0, 90).up == pytest.approx((1, 0, 0))


def test_from_in_front_the_right_side_is_on_the_left_of_the_picture():
    points = seen(FRONT)
    assert points[RIGHT_SHOULDER][0] < points[NECK][0] < points[LEFT_SHOULDER][0]
    assert all(points)


def test_from_behind_there_is_no_face_but_both_ears():
    points = seen(BEHIND)
    assert points[RIGHT_SHOULDER][0] > points[LEFT_SHOULDER][0]
    assert [points[at] for at in (NOSE, RIGHT_EYE, LEFT_EYE)] == [None] * 3
    assert points[RIGHT_EAR]
    assert points[LEFT_EAR]


def test_from_the_side_the_far_eye_and_ear_are_missing():
    points = seen(LEFT_SIDE)
    assert points[LEFT_EYE]
    assert points[LEFT_EAR]
    assert points[RIGHT_EYE] is points[RIGHT_EAR] is None


def test_hands_behind_the_back_are_missing_from_in_front_and_there_from_behind(
    all_photos: list[Photo],
):
    body = next(photo for photo in all_photos if photo.recipe.arms == "behind").skeleton
    wrists = (4, 7)
    assert [keypoints(body, View.of(FRONT, body))[at] for at in wrists] == [None, None]
    assert all(keypoints(body, View.of(BEHIND, body))[at] for at in wrists)


def test_what_is_out_of_the_frame_is_missing():
    points = shoot(a_body(), FRONT, "portrait", arms=arms()).keypoints
    assert points[NECK]
    assert points[8:14] == [None] * 6


def test_heads_turn_and_shoulders_stay():
    ahead, turned = seen(FRONT), seen(FRONT, head=Turn(yaw=40))
    assert turned[NOSE][0] > ahead[NOSE][0]
    assert turned[LEFT_SHOULDER] == ahead[LEFT_SHOULDER]


def test_a_low_camera_makes_what_is_below_larger():
    def legs_by_trunk(camera: Camera) -> float:
        points = seen(camera, stance=a_stance())
        return (points[10][1] - points[8][1]) / (points[8][1] - points[NECK][1])

    low, high = Camera(Said("", ""), 0, -20), Camera(Said("", ""), 0, 20)
    assert legs_by_trunk(low) > legs_by_trunk(high)
