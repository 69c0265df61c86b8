"""The embedded judge really judges, over HTTP; and what its faults lead to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from chalicelib.foundation.judging.judging import Judging
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.judging.build import build_observers
from chalicelib.inference.judging.port import Checks, Expected
from chalicelib.inference.judging.verdict import verdict
from local.model_server.server import ModelServer
from tests.unit.inference.stage import FakeTime, loopback_session
from tests.unit.model_server.people.pictures import STANDING, figure, file_of

SIZE = (384, 512)
PICTURE = file_of(figure())
# The person's left arm points to the side.
POINTING = {6: (0.7, 0.26), 7: (0.85, 0.27)}


@pytest.fixture
def server() -> Iterator[ModelServer]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.stop()
    thread.join()


def judged(server: ModelServer, keypoints: Any = STANDING) -> Checks:
    with loopback_session() as session:
        config = InferenceConfig(demo_model_url=server.url)
        observers = build_observers(config, session_factory=lambda: session)
        expected = Expected(*SIZE, keypoints=keypoints)
        return Judging(lambda: observers).judge(PICTURE, expected, budget=FakeTime().budget(30))


def test_somebody_in_the_right_pose_passes(server: ModelServer):
    assert verdict(judged(server)) == ("passed", ())


def test_another_pose_fails(server: ModelServer):
    pointing = [POINTING.get(at, point) for at, point in enumerate(STANDING)]
    crouching = [point and (point[0], 0.4 + point[1] * 0.6) for point in pointing]
    assert verdict(judged(server, crouching)) == ("failed", ("wrong_pose",))


@pytest.mark.parametrize("kind", ["503-loading", "500", "garbage", "html", "truncated"])
def test_trouble_once_is_got_over(server: ModelServer, kind: str):
    server.control.add({"faults": [{"kind": kind}]})
    assert verdict(judged(server)) == ("passed", ())


def test_trouble_that_stays_leaves_a_picture_unjudged(server: ModelServer):
    server.control.add({"faults": [{"kind": "500", "times": 9}]})
    assert verdict(judged(server)) == ("unjudged", ())
