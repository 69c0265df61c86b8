"""The dedicated-endpoint adapter against documented answers."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.foundation.generation.references import ReferenceGone
from chalicelib.imaging.light import light_copy
from chalicelib.inference.build import build_providers
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.port import GeneratedPicture, PictureRequest, Provider, Reference, Sent
from tests.unit.inference.fake_router import FakeServer, Scripted, scripted_json
from tests.unit.inference.posed import SKELETON, posed, size_and_mode
from tests.unit.inference.stage import (
    FakeTime,
    a_picture,
    a_request,
    loopback_session,
    picture_answer,
)

CALL = "POST /model"


def endpoint(server: FakeServer, token: str | None = "hf_endpoint") -> Provider:
    config = InferenceConfig(
        inference_endpoint_url=f"{server.url}/model", inference_endpoint_token=token
    )
    (provider,) = build_providers(config, light_copy=light_copy, session_factory=loopback_session)
    return provider


def generate(provider: Provider, request: PictureRequest | None = None) -> GeneratedPicture:
    request = request or a_request(negative_prompt="blurry")
    return provider.generate(
        provider.plan(request),
        request=request,
        ticket=None,
        budget=FakeTime().budget(),
        on_ticket=lambda ticket: pytest.fail(f"unexpected ticket {ticket}"),
        on_progress=lambda *_: None,
    )


def test_the_call_follows_the_protocol(plain_server: FakeServer) -> None:
    plain_server.answer(CALL, picture_answer(a_picture()))
    generate(endpoint(plain_server))
    (asked,) = plain_server.asked
    assert asked.json == {
        "inputs": a_request().prompt,
        "parameters": {
            "width": 768,
            "height": 1024,
            "seed": 42,
            "num_inference_steps": 28,
            "guidance_scale": 3.5,
        },
    }
    assert asked.headers["Accept"] == "image/png"
    assert asked.headers["Authorization"] == "Bearer hf_endpoint"


def test_a_quick_picture_takes_half_the_steps(plain_server: FakeServer) -> None:
    sent = endpoint(plain_server).plan(replace(a_request(), quick=True))
    assert (sent.steps, sent.width, sent.height) == (14, 768, 1024)


def test_pictures_and_the_pose_go_along(plain_server: FakeServer) -> None:
    plain_server.answer(CALL, picture_answer(a_picture()))
    request = posed()
    generate(endpoint(plain_server), request)
    (asked,) = plain_server.asked
    parameters = asked.json["parameters"]
    assert asked.json["inputs"] == request.prompt
    person, product = parameters.pop("references")
    assert (person["kind"], product["kind"]) == ("person", "product")
    assert size_and_mode(person["image"]) == ((1536, 1152), "RGB")
    assert size_and_mode(product["image"]) == ((160, 120), "RGBA")
    assert parameters.pop("pose") == {
        "image": base64.b64encode(SKELETON).decode(),
        "keypoints": [[0.5, 0.25], None],
        "anchor": {"x": 0.4, "y": 0.5, "angle": -12.0, "size": 0.06},
        "placement": "hand-held",
        "scene": "market-stall",
    }
    assert parameters == {
        "width": 768,
        "height": 1024,
        "seed": 42,
        "num_inference_steps": 28,
        "guidance_scale": 3.5,
    }


def test_a_pose_may_have_no_place_for_a_product(plain_server: FakeServer) -> None:
    plain_server.answer(CALL, picture_answer(a_picture()))
    request = posed()
    assert request.pose
    generate(
        endpoint(plain_server),
        replace(request, pose=replace(request.pose, anchor=None, scene=None)),
    )
    pose = plain_server.asked[0].json["parameters"]["pose"]
    assert (pose["anchor"], pose["scene"]) == (None, None)


def test_what_is_stored_of_pictures_and_pose_are_their_ids(plain_server: FakeServer) -> None:
    request = posed()
    sent = endpoint(plain_server).plan(request)
    stored = json.loads(json.dumps(sent.to_json()))
    assert (stored["references"], stored["pose"]) == (["siti", "soap"], "standing-01")
    assert Sent.from_json(stored) == sent


def test_a_picture_that_is_gone_is_not_asked_for(plain_server: FakeServer) -> None:
    def gone() -> bytes:
        raise ReferenceGone

    request = replace(a_request(), references=(Reference("person", "siti", gone),))
    with pytest.raises(ReferenceGone):
        generate(endpoint(plain_server), request)
    assert plain_server.asked == []


@pytest.mark.parametrize("token", [None, ""])
def test_without_a_token_nothing_is_signed(plain_server: FakeServer, token: str | None) -> None:
    plain_server.answer(CALL, picture_answer(a_picture()))
    generate(endpoint(plain_server, token))
    assert "Authorization" not in plain_server.asked[0].headers


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("media_type", ["image/png", "application/octet-stream"])
def test_a_picture_is_known_by_its_bytes(
    plain_server: FakeServer, kind: str, media_type: str
) -> None:
    data = a_picture(kind)
    plain_server.answer(CALL, Scripted(200, data, {"Content-Type": media_type}))
    picture = generate(endpoint(plain_server))
    assert (picture.data, picture.seed, picture.provider) == (data, 42, "endpoint")


def test_a_picture_in_json_is_decoded(plain_server: FakeServer) -> None:
    data = a_picture()
    plain_server.answer(CALL, scripted_json(base64.b64encode(data).decode()))
    assert generate(endpoint(plain_server)).data == data


def test_the_request_id_is_kept(plain_server: FakeServer) -> None:
    headers = {"Content-Type": "image/png", "X-Request-Id": "req-9"}
    plain_server.answer(CALL, Scripted(200, a_picture(), headers))
    assert generate(endpoint(plain_server)).provider_request_id == "req-9"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"error": "Service Unavailable"}, 503), "model_loading"),
        (scripted_json({"error": "bad"}, 500), "provider_unavailable"),
        (Scripted(502, b"<html>", {"Content-Type": "text/html"}), "provider_unavailable"),
        (Scripted(200, b"<html>", {"Content-Type": "text/html"}), "provider_bad_answer"),
        (picture_answer(a_picture()[:-9]), "provider_bad_answer"),
        (picture_answer(b"not a picture"), "provider_bad_answer"),
        (picture_answer(b""), "provider_bad_answer"),
        (scripted_json({"error": "odd"}), "provider_bad_answer"),
        (scripted_json("no base64!"), "provider_bad_answer"),
    ],
)
def test_passing_trouble_is_for_later(
    plain_server: FakeServer, answer: Scripted, code: str
) -> None:
    plain_server.answer(CALL, answer)
    with pytest.raises(RetryLater) as caught:
        generate(endpoint(plain_server))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "provider_rejected"), (401, "provider_auth"), (404, "model_unavailable")],
)
def test_final_refusals_have_their_codes(plain_server: FakeServer, status: int, code: str) -> None:
    plain_server.answer(CALL, scripted_json({"error": "height must equal width"}, status))
    with pytest.raises(AppError) as caught:
        generate(endpoint(plain_server))
    assert caught.value.code == code
