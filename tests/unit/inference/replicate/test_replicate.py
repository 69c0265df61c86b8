"""Replicate: the documented answers of its predictions API."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import InvalidTicket, UnusableAnswer
from chalicelib.inference.port import PictureRequest
from chalicelib.inference.replicate.model import SIZES, flux_input
from chalicelib.inference.replicate.provider import Replicate
from chalicelib.inference.transport.http import Http
from tests.unit.inference.direct import PICTURE, Direct
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import LORA, NOW, PROMPT, a_picture, a_request, picture_answer

TOKEN = "r8_secret-token"
CREATE = "POST /v1/models/black-forest-labs/flux-dev-lora/predictions"
CREATE_BASE = "POST /v1/models/black-forest-labs/flux-dev/predictions"
ID = "rrr4z55ocneqzikepnug6xezpe"
GET = f"GET /v1/predictions/{ID}"
NSFW = "All generated images contained NSFW content. Try running it again with another prompt."


def prediction(status: str, **fields: Any) -> Scripted:
    return scripted_json({"id": ID, "status": status, "output": None, "error": None, **fields})


@pytest.fixture
def replicate(direct: Direct) -> Replicate:
    """An adapter, and one success ahead of it."""
    created = {"id": ID, "status": "starting", "urls": {"get": "https://elsewhere.example/1"}}
    direct.api.answer(CREATE, scripted_json(created, 201))
    direct.api.answer(
        GET,
        prediction("starting"),
        prediction("processing"),
        prediction("succeeded", output=[direct.picture_url]),
    )
    return an_adapter(direct)


def an_adapter(direct: Direct, **changes: Any) -> Replicate:
    config = InferenceConfig(replicate_api_token=TOKEN, replicate_url=direct.api.url)
    return Replicate(replace(config, **changes), Http(direct.session), clock=lambda: NOW)


def test_a_prediction_ends_as_a_picture(direct: Direct, replicate: Replicate) -> None:
    picture = direct.generate(replicate)
    assert (picture.seed, picture.provider, picture.provider_request_id) == (42, "replicate", ID)
    stages = [stage for _, stage in direct.progress]
    assert stages == ["queued", "drawing", "downloading"]


def test_it_is_sent_as_the_model_takes_it(direct: Direct, replicate: Replicate) -> None:
    direct.generate(replicate)
    (created,) = direct.api.requests(CREATE)
    assert created.json == {
        "input": {
            "prompt": f"Super Realism, {PROMPT}",
            "aspect_ratio": "3:4",
            "megapixels": "1",
            "num_outputs": 1,
            "num_inference_steps": 28,
            "guidance": 3.5,
            "seed": 42,
            "output_format": "png",
            "disable_safety_checker": False,
            "go_fast": False,
            "lora_weights": f"huggingface.co/{LORA}",
            "lora_scale": 1,
        }
    }
    assert "Prefer" not in created.headers


def test_without_a_lora_the_base_model_is_asked(direct: Direct, replicate: Replicate) -> None:
    direct.api.answer(CREATE_BASE, scripted_json({"id": ID, "status": "starting"}, 201))
    direct.generate(an_adapter(direct, huggingface_lora=""))
    (created,) = direct.api.requests(CREATE_BASE)
    assert "lora_weights" not in created.json["input"]
    assert created.json["input"]["prompt"] == PROMPT


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [
        ((1024, 1024), (1024, 1024)),
        ((1536, 1536), (1024, 1024)),
        ((768, 1024), (896, 1152)),
        ((1024, 1536), (832, 1216)),
        ((512, 1536), (640, 1536)),
        ((1536, 512), (1536, 640)),
        ((512, 512), (512, 512)),
        ((512, 640), (448, 576)),
        ((768, 768), (1024, 1024)),
    ],
)
def test_the_nearest_size_that_it_draws_is_sent_and_noted(
    direct: Direct, wanted: tuple[int, int], drawn: tuple[int, int]
) -> None:
    sent = an_adapter(direct).plan(PictureRequest(PROMPT, None, *wanted, seed=1))
    assert (sent.width, sent.height) == drawn
    full = (sent.width, sent.height) in SIZES.values()
    assert flux_input(sent)["megapixels"] == ("1" if full else "0.25")


def test_only_replicate_itself_sees_the_token(direct: Direct, replicate: Replicate) -> None:
    direct.generate(replicate)
    assert {asked.headers["Authorization"] for asked in direct.api.asked} == {f"Bearer {TOKEN}"}
    assert "Authorization" not in direct.media.asked[0].headers


def test_a_quick_picture_takes_half_the_steps(direct: Direct, replicate: Replicate) -> None:
    quick = replicate.plan(replace(a_request(), quick=True))
    assert 2 * (quick.steps or 0) == replicate.plan(a_request()).steps


def test_the_ticket_is_handed_out_before_the_first_poll(
    direct: Direct, replicate: Replicate
) -> None:
    polls: list[int] = []
    replicate.generate(
        replicate.plan(a_request()),
        request=a_request(),
        ticket=None,
        budget=direct.time.budget(),
        on_ticket=lambda _: polls.append(len(direct.api.requests("GET"))),
        on_progress=lambda *_: None,
    )
    assert polls == [0]


def test_a_ticket_resumes_the_prediction(direct: Direct, replicate: Replicate) -> None:
    direct.generate(replicate)
    assert direct.tickets == [f"{direct.api.url}/v1/predictions/{ID}"]
    direct.generate(replicate, ticket=direct.tickets[0])
    assert len(direct.api.requests("POST")) == 1


@pytest.mark.parametrize(
    "ticket",
    [
        "https://evil.example/v1/predictions/1",
        "{api}.evil.example/v1/predictions/1",
        "{api}/v1/predictions/../account",
        "{api}/v1/predictions/",
        "{api}/v1/models/1",
    ],
)
def test_a_ticket_of_another_place_is_refused(
    direct: Direct, replicate: Replicate, ticket: str
) -> None:
    with pytest.raises(InvalidTicket):
        direct.generate(replicate, ticket=ticket.format(api=direct.api.url))
    assert direct.api.asked == []


@pytest.mark.parametrize("id_", [None, "", 7, "../account"])
def test_a_prediction_without_a_usable_id_is_final(
    direct: Direct, replicate: Replicate, id_: object
) -> None:
    direct.api.answer(CREATE, scripted_json({"id": id_, "status": "starting"}, 201))
    with pytest.raises(UnusableAnswer):
        direct.generate(replicate)


def test_a_prediction_that_outlasts_the_budget_can_be_resumed(
    direct: Direct, replicate: Replicate
) -> None:
    direct.api.answer(GET, prediction("processing"))
    with pytest.raises(RetryLater) as caught:
        direct.generate(replicate, seconds=20)
    assert caught.value.code == "still_drawing"
    assert "" not in direct.tickets


def test_a_few_failed_polls_do_not_end_the_attempt(direct: Direct, replicate: Replicate) -> None:
    bad = Scripted(502, b"<html>")
    done = prediction("succeeded", output=direct.picture_url)
    direct.api.answer(GET, bad, bad, bad, prediction("processing"), bad, done)
    assert direct.generate(replicate).data


CREDIT = {"title": "Insufficient credit", "detail": "You have insufficient credit", "status": 402}
THROTTLED = {"detail": "Request was throttled. Your rate limit resets in ~30s."}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json(CREDIT, 402), "provider_out_of_credit"),
        (scripted_json({"title": "Unauthenticated"}, 401), "provider_auth"),
        (scripted_json({"title": "Forbidden"}, 403), "provider_auth"),
        (scripted_json({"title": "Invalid version"}, 422), "provider_rejected"),
        (
            scripted_json({"detail": "The requested resource could not be found."}, 404),
            "model_unavailable",
        ),
    ],
)
def test_refusals_have_their_codes(
    direct: Direct, replicate: Replicate, answer: Scripted, code: str
) -> None:
    direct.api.answer(CREATE, answer)
    with pytest.raises(AppError) as caught:
        direct.generate(replicate)
    assert caught.value.code == code


def test_a_limited_request_is_for_later(direct: Direct, replicate: Replicate) -> None:
    direct.api.answer(CREATE, scripted_json(THROTTLED, 429, Retry_After="30"))
    with pytest.raises(RetryLater) as caught:
        direct.generate(replicate)
    assert (caught.value.code, caught.value.after) == ("provider_rate_limited", 30)


@pytest.mark.parametrize(
    ("ended", "code"),
    [
        (prediction("failed", error=NSFW), "content_refused"),
        (
            prediction("failed", error="Prompt cannot be longer than 500 tokens"),
            "provider_rejected",
        ),
    ],
)
def test_a_prediction_that_fails_for_good_says_why(
    direct: Direct, replicate: Replicate, ended: Scripted, code: str
) -> None:
    direct.api.answer(GET, ended)
    with pytest.raises(AppError) as caught:
        direct.generate(replicate)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("ended", "code"),
    [
        (prediction("failed", error="Something broke (E1000)"), "provider_unavailable"),
        (prediction("failed", error="Took too long to start (E6716)"), "provider_timeout"),
        (prediction("canceled"), "provider_unavailable"),
        (prediction("aborted"), "provider_unavailable"),
        (prediction("succeeded", data_removed=True), "provider_bad_answer"),
    ],
)
def test_a_prediction_that_may_work_another_time_is_made_afresh(
    direct: Direct, replicate: Replicate, ended: Scripted, code: str
) -> None:
    direct.api.answer(GET, ended)
    with pytest.raises(RetryLater) as caught:
        direct.generate(replicate)
    assert caught.value.code == code
    assert direct.tickets == [f"{direct.api.url}/v1/predictions/{ID}", ""]


@pytest.mark.parametrize("output", [[], None, [None], ["http://127.0.0.1/x.png"], {"a": 1}])
def test_an_output_without_an_https_picture_is_unusable(
    direct: Direct, replicate: Replicate, output: object
) -> None:
    direct.api.answer(GET, prediction("succeeded", output=output))
    with pytest.raises(UnusableAnswer):
        direct.generate(replicate)


def test_a_damaged_download_is_tried_later_with_the_same_prediction(
    direct: Direct, replicate: Replicate
) -> None:
    direct.media.answer(PICTURE, picture_answer(a_picture()[:-20]), picture_answer(a_picture()))
    with pytest.raises(RetryLater):
        direct.generate(replicate)
    assert direct.generate(replicate, ticket=direct.tickets[-1]).data
