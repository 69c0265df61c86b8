"""A pose as a small drawing that can be laid over its picture."""

from __future__ import annotations

from urllib.parse import unquote
from xml.etree import ElementTree as ET

from chalicelib.apps.pose_generator.skeleton import skeleton_url
from chalicelib.apps.pose_generator.templates import templates

START = "data:image/svg+xml,"
WHOLE = next(template for template in templates() if all(template.keypoints))


def test_it_is_a_drawing_of_every_limb_that_is_seen():
    keypoints = WHOLE.keypoints
    url = skeleton_url(keypoints, width=768, height=1024)
    assert url.startswith(START)
    assert len(url) < 2000
    drawing = ET.fromstring(unquote(url.removeprefix(START)))
    assert drawing.attrib["viewBox"] == "0 0 768 1024"
    assert len(drawing) == 17


def test_a_limb_without_an_end_is_left_out():
    keypoints = [*WHOLE.keypoints]
    keypoints[0] = None
    drawing = unquote(skeleton_url(keypoints, width=100, height=100))
    assert drawing.count("<path") == 14
