"""fal with a key of its own: where it differs from fal behind the router."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.imaging.light import light_copy
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import InvalidTicket, ProviderShut
from chalicelib.inference.fal.provider import Fal
from chalicelib.inference.transport.http import Http
from tests.unit.inference.direct import Direct
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import LORA, NOW, PROMPT, a_request

KEY = "fal-id:fal-secret"
SUBMIT = "POST /fal-ai/flux-lora"
JOB = "/fal-ai/flux-lora/requests/7f3c-01"
STATUS, RESULT = f"GET {JOB}/status", f"GET {JOB}"


@pytest.fixture
def fal(direct: Direct) -> Fal:
    """An adapter, and one success ahead of it."""
    accepted = {"request_id": "7f3c-01", "response_url": f"https://queue.fal.run{JOB}"}
    direct.api.answer(SUBMIT, scripted_json(accepted))
    states = ("IN_QUEUE", "IN_PROGRESS", "COMPLETED")
    direct.api.answer(STATUS, *(scripted_json({"status": state}) for state in states))
    images = [{"url": direct.picture_url}]
    result = {"images": images, "seed": 777, "has_nsfw_concepts": [False]}
    direct.api.answer(RESULT, scripted_json(result))
    return an_adapter(direct)


def an_adapter(direct: Direct, **changes: Any) -> Fal:
    config = InferenceConfig(fal_key=KEY, fal_url=direct.api.url)
    http = Http(direct.session)
    return Fal(replace(config, **changes), http, light_copy=light_copy, clock=lambda: NOW)


def test_a_job_of_its_queue_ends_as_a_picture(direct: Direct, fal: Fal) -> None:
    picture = direct.generate(fal)
    assert (picture.seed, picture.provider, picture.provider_request_id) == (777, "fal", "7f3c-01")
    assert picture.model == "black-forest-labs/FLUX.1-dev"
    stages = [stage for _, stage in direct.progress]
    assert stages == ["queued", "drawing", "downloading"]


def test_every_call_is_signed_with_the_key_but_the_download(direct: Direct, fal: Fal) -> None:
    direct.generate(fal)
    assert {asked.headers["Authorization"] for asked in direct.api.asked} == {f"Key {KEY}"}
    assert "Authorization" not in direct.media.asked[0].headers


def test_the_lora_is_sent_by_the_address_of_its_file(direct: Direct, fal: Fal) -> None:
    direct.generate(fal)
    (submitted,) = direct.api.requests("POST")
    weights = f"https://huggingface.co/{LORA}/resolve/main/super-realism.safetensors"
    assert submitted.json["loras"] == [{"path": weights, "scale": 1}]
    assert submitted.json["prompt"] == f"Super Realism, {PROMPT}"
    assert submitted.json["image_size"] == {"width": 768, "height": 1024}


@pytest.mark.parametrize("lora", ["", None, "somebody/a-lora-of-which-we-know-no-file"])
def test_without_a_known_lora_the_base_model_is_asked(direct: Direct, lora: str | None) -> None:
    provider = an_adapter(direct, huggingface_lora=lora)
    sent = provider.plan(a_request())
    assert (sent.route, sent.lora, sent.prompt) == ("fal-ai/flux/dev", None, PROMPT)
    assert provider.capabilities.lora is False


def test_a_quick_picture_takes_half_the_steps(direct: Direct, fal: Fal) -> None:
    quick = fal.plan(replace(a_request(), quick=True))
    assert 2 * (quick.steps or 0) == fal.plan(a_request()).steps


def test_the_ticket_is_the_address_at_the_queue_and_resumes_the_job(
    direct: Direct, fal: Fal
) -> None:
    direct.generate(fal)
    assert direct.tickets == [f"{direct.api.url}{JOB}"]
    direct.generate(fal, ticket=direct.tickets[0])
    assert len(direct.api.requests("POST")) == 1


@pytest.mark.parametrize(
    "ticket",
    ["https://evil.example/fal-ai/flux-lora/requests/1", "{api}.evil.example/x/requests/1"],
)
def test_a_ticket_of_another_place_is_refused(direct: Direct, fal: Fal, ticket: str) -> None:
    with pytest.raises(InvalidTicket):
        direct.generate(fal, ticket=ticket.format(api=direct.api.url))
    assert direct.api.requests("GET") == []


LOCKED = "User is locked. Reason: Exhausted balance. Top up your balance"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"detail": LOCKED}, 403), "provider_out_of_credit"),
        (scripted_json({"detail": "No user found"}, 401), "provider_auth"),
        (scripted_json({"detail": "Payment required"}, 402), "provider_out_of_credit"),
    ],
)
def test_a_refusal_of_the_account_shuts_the_service(
    direct: Direct, fal: Fal, answer: Scripted, code: str
) -> None:
    direct.api.answer(SUBMIT, answer)
    with pytest.raises(ProviderShut) as caught:
        direct.generate(fal)
    assert caught.value.code == code
    assert direct.tickets == []


def test_trouble_that_passes_is_for_later(direct: Direct, fal: Fal) -> None:
    error = {"detail": "busy", "error_type": "runner_scheduling_failure"}
    direct.api.answer(SUBMIT, scripted_json(error, 503))
    with pytest.raises(RetryLater) as caught:
        direct.generate(fal)
    assert caught.value.code == "provider_unavailable"


def test_what_breaks_the_rules_is_refused(direct: Direct, fal: Fal) -> None:
    detail = [{"msg": "flagged", "type": "content_policy_violation"}]
    direct.api.answer(SUBMIT, scripted_json({"detail": detail}, 422))
    with pytest.raises(AppError) as caught:
        direct.generate(fal)
    assert caught.value.code == "content_refused"
