"""Scenes as the app reads and finds them."""

from __future__ import annotations

from typing import get_args

from chalicelib.apps.pose_generator.scenes import find_scene, scenes
from chalicelib.apps.pose_generator.schemas.scenes import SceneCategory


def test_there_are_many_each_under_its_own_id_and_name():
    found = scenes()
    assert len(found) >= 30
    for names in (
        {one.id for one in found},
        {one.name.id for one in found},
        {one.name.en for one in found},
    ):
        assert len(names) == len(found)
    assert {scene.category for scene in found} == set(get_args(SceneCategory))


def test_what_a_prompt_says_of_them_is_short_and_in_one_line():
    for scene in scenes():
        assert scene.words == " ".join(scene.words.split())
        assert 20 <= len(scene.words) <= 120


def test_a_scene_is_found_by_its_id_and_ones_own_words_are_none():
    assert find_scene("beach") in scenes()
    assert find_scene("a rooftop in Bandung") is None
