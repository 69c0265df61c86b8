"""What is photographed: people could strike it, it is in the frame, and no two are alike."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from local.poses.arms import ARMS
from local.poses.cameras import CAMERAS
from local.poses.distinct import THRESHOLD, difference
from local.poses.gazes import GAZES
from local.poses.limits import faults
from local.poses.making import Photo, mirror
from local.poses.recipes import CATEGORIES
from local.poses.skeleton import SIDES
from local.poses.stances import STANCES
from local.poses.vectors import Vector, length, sub
from local.poses.volumes import depth_in_head, depth_in_trunk

NECK, RIGHT_ANKLE, LEFT_ANKLE = 1, 10, 13
# Outside of the skin by about half of the trunk's depth; 5 to 30 cm of a stature of 1.65 m.
ROOM, NARROWEST, WIDEST = -0.4, 0.03, 0.18
FACE, SHOULDERS = (0, 14, 15, 16, 17), (2, 5)


def test_nobody_is_asked_for_what_no_body_does(all_photos: list[Photo]):
    found = {photo.id: faults(photo.skeleton, photo.head) for photo in all_photos}
    assert {photo: fault for photo, fault in found.items() if fault} == {}


def test_whole_bodies_are_in_the_frame_down_to_the_feet(all_photos: list[Photo]):
    for photo in all_photos:
        if photo.framing == "full_body":
            keypoints = photo.shot.keypoints
            assert keypoints[RIGHT_ANKLE], photo.id
            assert keypoints[LEFT_ANKLE], photo.id


def test_half_bodies_and_portraits_end_above_the_knees(all_photos: list[Photo]):
    standing = [photo for photo in all_photos if photo.stance.height is None]
    for photo in standing:
        if photo.framing != "full_body":
            assert not photo.shot.keypoints[RIGHT_ANKLE], photo.id


def test_neck_and_shoulders_are_in_every_picture_and_something_of_the_head(
    all_photos: list[Photo],
):
    for photo in all_photos:
        keypoints = photo.shot.keypoints
        assert all(keypoints[at] for at in (NECK, *SHOULDERS)), photo.id
        assert any(keypoints[at] for at in FACE), photo.id


def test_figures_fill_their_frame(all_photos: list[Photo]):
    for photo in all_photos:
        seen = [point for point in photo.shot.keypoints if point]
        across, down = (max(of) - min(of) for of in zip(*seen, strict=True))
        assert max(across, down) > 0.3, photo.id


def test_a_product_that_is_held_or_shown_has_its_place_in_the_frame(all_photos: list[Photo]):
    for photo in all_photos:
        anchor = photo.shot.anchor
        assert bool(anchor) == ({photo.arms.holds, photo.arms.shows} != {"none"}), photo.id
        if anchor:
            assert 0.02 < anchor.x < 0.98, photo.id
            assert 0.02 < anchor.y < 0.98, photo.id
            assert 0.02 < anchor.size < 0.2, photo.id


def test_hands_that_hold_have_room_for_a_product(all_photos: list[Photo]):
    for photo in all_photos:
        if photo.arms.holds != "none":
            for palm in _holding_palms(photo):
                assert depth_in_trunk(photo.skeleton, palm) < ROOM, photo.id
                assert depth_in_head(photo.skeleton, palm) < ROOM, photo.id


def test_two_hands_that_hold_one_product_are_as_far_apart_as_it_is_wide(
    all_photos: list[Photo],
):
    for photo in all_photos:
        if photo.arms.holds == "both":
            right, left = _holding_palms(photo)
            assert NARROWEST < length(sub(right, left)) < WIDEST, photo.id


def test_men_and_women_both_find_enough(all_photos: list[Photo]):
    counts = Counter(photo.recipe.gender for photo in all_photos)
    assert counts["male"] + counts["unisex"] >= 300
    assert counts["female"] + counts["unisex"] >= 450


def _holding_palms(photo: Photo) -> list[Vector]:
    hands = SIDES if photo.arms.holds == "both" else (photo.arms.holds,)
    return [photo.skeleton.arms[side].palm for side in hands]


def test_no_two_are_alike(all_photos: list[Photo]):
    pairs = combinations(all_photos, 2)
    alike = [
        (one.id, other.id)
        for one, other in pairs
        if one.framing == other.framing
        and difference(one.shot.keypoints, other.shot.keypoints) < THRESHOLD
    ]
    assert alike == []


def test_what_the_left_hand_holds_is_the_mirror_image_of_what_the_right_one_does(
    all_photos: list[Photo],
):
    taken = {photo.id: photo for photo in all_photos}
    left = [photo for photo in all_photos if photo.category.id == "holding-left"]
    assert left
    for photo in left:
        twin = photo.id.removesuffix("-mirrored").replace("-left-", "-right-", 1)
        assert mirror(taken[twin].shot) == photo.shot


def test_the_right_hand_holds_in_one_category_and_the_left_in_the_other(
    all_photos: list[Photo],
):
    for photo in all_photos:
        if photo.category.id.startswith("holding-"):
            sides = {"holding-right": False, "holding-left": True, "holding-both": False}
            hands = "both" if photo.category.id == "holding-both" else "right"
            assert photo.mirrored is sides[photo.category.id], photo.id
            assert photo.arms.holds == hands, photo.id


def test_every_category_has_enough_to_choose_from(all_photos: list[Photo]):
    counts = Counter(photo.category.id for photo in all_photos)
    assert counts.keys() == {category.id for category in CATEGORIES}
    assert min(counts.values()) >= 20
    assert sum(counts.values()) >= 550
    assert sum(not photo.mirrored for photo in all_photos) >= 500


def test_all_blocks_are_used(all_photos: list[Photo]):
    recipes = [photo.recipe for photo in all_photos]
    assert {recipe.stance for recipe in recipes} == STANCES.keys()
    assert {recipe.arms for recipe in recipes} == ARMS.keys()
    assert {recipe.gaze for recipe in recipes} == GAZES.keys()
    assert {photo.camera.said for photo in all_photos} == {
        camera.said for camera in CAMERAS.values()
    }
