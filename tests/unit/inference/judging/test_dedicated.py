"""An endpoint that finds people."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chalicelib.core.errors import RetryLater
from chalicelib.inference.config import InferenceConfig, observers_in_line
from chalicelib.inference.judging.build import build_observers
from chalicelib.inference.judging.port import Observer
from tests.unit.inference.fake_router import FakeServer, Scripted, fake_server, scripted_json
from tests.unit.inference.judging.poses import STANDING
from tests.unit.inference.stage import NOW, FakeTime, loopback_session

CALL = "POST /people"
KEYPOINTS = [point and list(point) for point in STANDING]
URL = "http://127.0.0.1:1"


@pytest.fixture
def api(certificate: Path) -> Iterator[FakeServer]:
    with fake_server(certificate) as server:
        yield server


@pytest.fixture
def endpoint(api: FakeServer, certificate: Path) -> Iterator[Observer]:
    config = InferenceConfig(
        judge_endpoint_url=f"{api.url}/people", judge_endpoint_token="hf_endpoint"
    )
    with loopback_session(str(certificate)) as session:
        (observer,) = build_observers(config, session_factory=lambda: session, clock=lambda: NOW)
        yield observer


def looked(observer: Observer, face: bytes | None = None) -> Any:
    return observer.people(b"a picture", face=face, budget=FakeTime().budget(20))


def test_the_call_follows_the_protocol(api: FakeServer, endpoint: Observer):
    found = {"score": 0.9, "label": "person", "keypoints": KEYPOINTS, "faceMatch": 0.8}
    api.answer(CALL, scripted_json([found]))
    (person,) = looked(endpoint, face=b"a face")
    (asked,) = api.asked
    assert base64.b64decode(asked.json["inputs"]) == b"a picture"
    assert base64.b64decode(asked.json["parameters"]["face"]) == b"a face"
    assert asked.headers["Authorization"] == "Bearer hf_endpoint"
    assert (list(person.keypoints), person.face_match) == (STANDING, 0.8)


def test_without_a_face_none_is_sent(api: FakeServer, endpoint: Observer):
    api.answer(CALL, scripted_json([{"keypoints": KEYPOINTS}]))
    (person,) = looked(endpoint)
    (asked,) = api.asked
    assert "parameters" not in asked.json
    assert person.face_match is None


def test_nobody_is_an_answer(api: FakeServer, endpoint: Observer):
    api.answer(CALL, scripted_json([]))
    assert looked(endpoint) == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"error": "loading"}, 503), "model_loading"),
        (Scripted(502, b"<html>", {"Content-Type": "text/html"}), "provider_unavailable"),
        (scripted_json({"people": []}), "provider_bad_answer"),
        (scripted_json([7]), "provider_bad_answer"),
        (scripted_json([{"keypoints": KEYPOINTS[:17]}]), "provider_bad_answer"),
        (scripted_json([{"keypoints": [[0.5, 1.5], *KEYPOINTS[1:]]}]), "provider_bad_answer"),
        (scripted_json([{"keypoints": [["a", 0.5], *KEYPOINTS[1:]]}]), "provider_bad_answer"),
    ],
)
def test_trouble_is_for_later(api: FakeServer, endpoint: Observer, answer: Scripted, code: str):
    api.answer(CALL, answer)
    with pytest.raises(RetryLater) as caught:
        looked(endpoint)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("config", "names"),
    [
        (
            InferenceConfig(judge_endpoint_url=URL, demo_model_url=URL),
            [("endpoint", "dedicated-endpoint"), ("embedded", "mediapipe-pose")],
        ),
        (InferenceConfig(demo_model_url=URL), [("embedded", "mediapipe-pose")]),
        (InferenceConfig(huggingface_api_key="hf_k", fal_key="fal_k"), []),
    ],
    ids=["both", "embedded", "nobody"],
)
def test_those_that_are_configured_stand_in_line(
    config: InferenceConfig, names: list[tuple[str, str]]
):
    assert [(choice.name, choice.model) for choice in observers_in_line(config)] == names
    assert [(built.name, built.model) for built in build_observers(config)] == names


def test_the_key_does_not_show_when_the_configuration_is_printed():
    assert "hf_e" not in repr(InferenceConfig(judge_endpoint_token="hf_e"))
