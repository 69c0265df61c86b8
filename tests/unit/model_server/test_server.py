"""The demo model server over HTTP."""

from __future__ import annotations

import base64
import io
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from PIL import Image

from local.model_server.server import ModelServer

STANDING = [
    [0.5, 0.1], [0.5, 0.2], [0.42, 0.2], [0.4, 0.35], [0.4, 0.5], [0.58, 0.2], [0.6, 0.35],
    [0.6, 0.5], [0.46, 0.5], [0.46, 0.7], [0.46, 0.9], [0.54, 0.5], [0.54, 0.7], [0.54, 0.9],
    [0.48, 0.08], [0.52, 0.08], None, None,
]  # fmt: skip


class Client:
    """Calls one server."""

    def __init__(self, url: str, session: requests.Session) -> None:
        self.url = url
        self.session = session

    def __call__(self, method: str, path: str, json: Any = None, **headers: str) -> Any:
        return self.session.request(method, self.url + path, json=json, headers=headers, timeout=10)

    def draw(self, accept: str = "image/png", **parameters: object) -> requests.Response:
        body = {"inputs": "a baker", "parameters": parameters}
        response: requests.Response = self("POST", "/", body, Accept=accept)
        return response


@pytest.fixture
def client() -> Iterator[Client]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    with requests.Session() as session:
        session.trust_env = False
        yield Client(server.url, session)
    server.stop()
    thread.join()


@pytest.mark.parametrize(("accept", "kind"), [("image/png", "PNG"), ("image/jpeg", "JPEG")])
def test_the_accept_header_chooses_the_kind_of_picture(
    client: Client, accept: str, kind: str
) -> None:
    response = client.draw(accept, width=512, height=640)
    picture = Image.open(io.BytesIO(response.content))
    assert (picture.format, picture.size) == (kind, (512, 640))
    assert response.headers["Content-Type"] == accept


def test_without_a_picture_type_the_answer_is_base64_in_json(client: Client) -> None:
    data = base64.b64decode(client.draw("*/*").json())
    assert Image.open(io.BytesIO(data)).size == (1024, 1024)


def test_health_says_that_it_is_the_demo(client: Client) -> None:
    assert client("GET", "/health").json() == {"ok": True, "model": "lumiku-demo", "demo": True}


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"inputs": 3},
        {"inputs": "x", "parameters": 3},
        {"inputs": "x", "parameters": {"width": 16}},
        {"inputs": "x", "parameters": {"height": 90_000}},
        {"inputs": "x", "parameters": {"seed": "7"}},
        {"inputs": "x", "parameters": {"references": [{"kind": "pet", "image": ""}]}},
        {"inputs": "x", "parameters": {"references": [{"kind": "person", "image": "#"}]}},
        {"inputs": "x", "parameters": {"references": [{"kind": "person", "image": "eA=="}]}},
        {"inputs": "x", "parameters": {"pose": {"keypoints": [[0.5, 0.5]] * 17}}},
        {"inputs": "x", "parameters": {"pose": {"keypoints": [[0.5, 1.5]] * 18}}},
        {"inputs": "x", "parameters": {"pose": {"keypoints": STANDING, "placement": "lost"}}},
        {"inputs": "x", "parameters": {"pose": {"keypoints": STANDING, "anchor": {"x": 0.5}}}},
    ],
)
def test_a_call_outside_the_protocol_is_refused_with_a_reason(client: Client, body: object) -> None:
    response = client("POST", "/", body)
    assert response.status_code == 400
    assert response.json()["error"]


def test_faults_are_met_in_order_and_then_pictures_come(client: Client) -> None:
    faults = [{"kind": "429-retry-after", "times": 2, "retryAfter": 5}, {"kind": "500"}]
    client("POST", "/control", {"faults": faults})
    answers = [client.draw(width=64, height=64) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [429, 429, 500, 200]
    assert answers[0].headers["Retry-After"] == "5"


def test_control_shows_what_is_left_and_what_was_asked(client: Client) -> None:
    client("POST", "/control", {"faults": [{"kind": "500", "times": 3}]})
    client.draw(seed=5)
    state = client("GET", "/control").json()
    waits = {"seconds": None, "retryAfter": None}
    assert state["faults"] == [{"kind": "500", "times": 2, "share": None, **waits}]
    assert state["calls"] == [{"prompt": "a baker", "parameters": {"seed": 5}, "fault": "500"}]
    assert state["count"] == 1


def test_control_can_be_cleared(client: Client) -> None:
    client("POST", "/control", {"faults": [{"kind": "500"}]})
    client.draw()
    assert client("DELETE", "/control").json() == {"faults": [], "calls": [], "count": 0}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"faults": [{"kind": "flood"}]},
        {"faults": ["500"]},
        {"faults": [{"kind": "500", "times": 0}]},
        {"faults": [{"kind": "500", "seconds": "2"}]},
    ],
)
def test_a_fault_that_does_not_exist_is_refused(client: Client, body: object) -> None:
    assert client("POST", "/control", body).status_code == 400


@pytest.mark.parametrize(("method", "path"), [("GET", "/x"), ("POST", "/x"), ("DELETE", "/health")])
def test_unknown_paths_are_not_found(client: Client, method: str, path: str) -> None:
    assert client(method, path, {}).status_code == 404


@pytest.mark.parametrize(("accept", "kind"), [("image/png", "PNG"), ("image/jpeg", "JPEG")])
def test_a_pose_is_drawn_in_the_asked_kind_and_size(client: Client, accept: str, kind: str) -> None:
    response = client.draw(accept, width=96, height=128, pose={"keypoints": STANDING})
    picture = Image.open(io.BytesIO(response.content))
    assert (picture.format, picture.size) == (kind, (96, 128))


def test_what_is_drawn_wrong_is_a_picture_all_the_same(client: Client) -> None:
    client("POST", "/control", {"faults": [{"kind": "black", "share": 1}]})
    response = client.draw(width=96, height=128, pose={"keypoints": STANDING})
    assert Image.open(io.BytesIO(response.content)).getextrema() == ((0, 0),) * 3
    assert client("GET", "/control").json()["calls"][0]["fault"] == "black"


def test_control_keeps_no_pictures(client: Client) -> None:
    pose = {"keypoints": STANDING, "image": "A" * 5000}
    client.draw(width=96, height=128, pose=pose)
    (call,) = client("GET", "/control").json()["calls"]
    assert call["parameters"]["pose"] == {"keypoints": STANDING, "image": 5000}
