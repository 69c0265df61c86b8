"""Cutting out on fal's queue, at fal and behind the Hugging Face router."""

from __future__ import annotations

import base64

import pytest
from PIL import Image

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.inference.cutout.port import Cutter
from chalicelib.inference.errors import InvalidTicket
from tests.unit.inference.cutout.cutting import (
    BIREFNET,
    MASK,
    SIZE,
    Bench,
    a_mask,
    a_photo,
    encoded,
    lightened,
    opened,
)
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import picture_answer

SUBMIT = "POST /fal-ai/birefnet/v2"
JOB = "/fal-ai/birefnet/requests/9a-1"
RESULT = f"GET {JOB}"
QUERY = "?_subdomain=queue"
MAPPING = f"GET /api/models/{BIREFNET}?expand[]=inferenceProviderMapping"
LIVE = {"providerId": "fal-ai/birefnet/v2", "status": "live", "task": "image-segmentation"}


@pytest.fixture
def fal(bench: Bench) -> Cutter:
    bench.queue(SUBMIT, JOB)
    return bench.cutter(fal_key="fal-id:fal-secret")


@pytest.fixture
def huggingface(bench: Bench) -> Cutter:
    bench.queue(f"POST /fal-ai{SUBMIT[5:]}{QUERY}", JOB, QUERY)
    mapping = {"inferenceProviderMapping": {"fal-ai": LIVE}}
    bench.api.answer(MAPPING, scripted_json(mapping))
    return bench.cutter(huggingface_api_key="hf_secret")


def test_a_job_of_the_queue_ends_as_a_matte(bench: Bench, fal: Cutter) -> None:
    matte = bench.cut_out(fal)
    assert (opened(matte).mode, opened(matte).size) == ("L", SIZE)
    assert opened(matte).tobytes() == a_mask().tobytes()
    assert (matte.provider, matte.model, matte.provider_request_id) == ("fal", BIREFNET, "9a-1")
    assert [stage for _, stage in bench.progress] == ["queued", "cutting", "downloading"]


def test_the_picture_is_sent_with_the_call(bench: Bench, fal: Cutter) -> None:
    bench.cut_out(fal)
    (submitted,) = bench.api.requests("POST")
    sent = submitted.json["image_url"].removeprefix("data:image/jpeg;base64,")
    assert base64.b64decode(sent) == lightened(a_photo())
    assert submitted.json["output_mask"] is True


def test_only_the_service_itself_sees_the_key(bench: Bench, fal: Cutter) -> None:
    bench.cut_out(fal)
    assert {a.headers["Authorization"] for a in bench.api.asked} == {"Key fal-id:fal-secret"}
    assert "Authorization" not in bench.media.asked[0].headers


def test_the_router_carries_the_route_that_the_hub_names(bench: Bench, huggingface: Cutter) -> None:
    matte = bench.cut_out(huggingface)
    assert (matte.provider, matte.model) == ("huggingface", BIREFNET)
    assert bench.tickets == [f"{bench.api.url}/fal-ai{JOB}"]
    assert {a.headers["Authorization"] for a in bench.api.asked} == {"Bearer hf_secret"}


def test_another_model_gets_nothing_but_the_picture(bench: Bench, huggingface: Cutter) -> None:
    other = {**LIVE, "providerId": "fal-ai/bria/background/remove"}
    bench.api.answer(MAPPING, scripted_json({"inferenceProviderMapping": {"fal-ai": other}}))
    bench.queue(f"POST /fal-ai/fal-ai/bria/background/remove{QUERY}", JOB, QUERY)
    bench.cut_out(huggingface)
    (submitted,) = bench.api.requests("POST")
    assert list(submitted.json) == ["image_url"]


@pytest.mark.parametrize("changed", [{"task": "text-to-image"}, {"status": "error"}])
def test_a_model_that_nobody_serves_is_not_available(
    bench: Bench, huggingface: Cutter, changed: dict[str, str]
) -> None:
    mapping = {"inferenceProviderMapping": {"fal-ai": {**LIVE, **changed}}}
    bench.api.answer(MAPPING, scripted_json(mapping))
    with pytest.raises(AppError) as caught:
        bench.cut_out(huggingface)
    assert caught.value.code == "model_unavailable"
    assert bench.tickets == []


def test_the_ticket_is_there_before_the_wait_and_resumes_the_job(bench: Bench, fal: Cutter) -> None:
    with pytest.raises(RetryLater) as caught:
        bench.cut_out(fal, seconds=0.2)
    assert caught.value.code == "still_drawing"
    assert bench.tickets == [f"{bench.api.url}{JOB}"]
    assert opened(bench.cut_out(fal, ticket=bench.tickets[0])).size == SIZE
    assert len(bench.api.requests("POST")) == 1


def test_a_ticket_of_another_place_is_refused(bench: Bench, fal: Cutter) -> None:
    with pytest.raises(InvalidTicket):
        bench.cut_out(fal, ticket="https://evil.example/fal-ai/x/requests/1")
    assert bench.api.asked == []


def a_cut_out() -> Image.Image:
    cut_out = Image.new("RGBA", SIZE, (150, 60, 40, 0))
    cut_out.putalpha(a_mask())
    return cut_out


@pytest.mark.parametrize("key", ["image", "mask_image"])
def test_a_picture_with_alpha_is_a_matte_too(bench: Bench, fal: Cutter, key: str) -> None:
    bench.media.answer(MASK, picture_answer(encoded(a_cut_out())))
    bench.api.answer(RESULT, scripted_json({key: {"url": bench.mask_url}}))
    assert opened(bench.cut_out(fal)).tobytes() == a_mask().tobytes()


def test_a_mask_of_another_size_is_brought_to_that_of_the_picture(
    bench: Bench, fal: Cutter
) -> None:
    bench.media.answer(MASK, picture_answer(encoded(a_mask((120, 90)))))
    matte = opened(bench.cut_out(fal))
    assert matte.size == SIZE
    assert matte.getpixel((80, 60)) == 255
    assert matte.getpixel((5, 5)) == 0


PHOTO = Image.merge("RGB", [Image.linear_gradient("L").resize(SIZE)] * 2 + [a_mask()])


@pytest.mark.parametrize(
    "nonsense",
    [PHOTO, a_mask((120, 120)), Image.linear_gradient("L").resize(SIZE)],
    ids=["a photo", "another shape", "a photo without colours"],
)
def test_what_holds_no_matte_is_refused_for_good(
    bench: Bench, fal: Cutter, nonsense: Image.Image
) -> None:
    bench.media.answer(MASK, picture_answer(encoded(nonsense)))
    with pytest.raises(AppError) as caught:
        bench.cut_out(fal)
    assert caught.value.code == "provider_unusable_answer"


@pytest.mark.parametrize(
    "result",
    [{"image": "text"}, {"image": {"url": "http://plain.example/x"}}, {"other": 1}],
)
def test_an_answer_without_an_address_is_refused_for_good(
    bench: Bench, fal: Cutter, result: dict[str, object]
) -> None:
    bench.api.answer(RESULT, scripted_json(result))
    with pytest.raises(AppError) as caught:
        bench.cut_out(fal)
    assert caught.value.code == "provider_unusable_answer"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (picture_answer(encoded(a_mask())[:-9]), "provider_bad_answer"),
        (Scripted(500, b""), "provider_bad_answer"),
    ],
)
def test_a_download_that_fails_is_for_later_and_keeps_the_ticket(
    bench: Bench, fal: Cutter, answer: Scripted, code: str
) -> None:
    bench.media.answer(MASK, answer)
    with pytest.raises(RetryLater) as caught:
        bench.cut_out(fal)
    assert caught.value.code == code
    assert bench.tickets == [f"{bench.api.url}{JOB}"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"detail": "Exhausted balance"}, 403), "provider_out_of_credit"),
        (scripted_json({"detail": "No user found"}, 401), "provider_auth"),
        (scripted_json({"detail": "not found"}, 404), "model_unavailable"),
        (scripted_json({"detail": [{"type": "image_too_large"}]}, 422), "provider_rejected"),
    ],
)
def test_refusals_have_the_codes_of_drawing(
    bench: Bench, fal: Cutter, answer: Scripted, code: str
) -> None:
    bench.api.answer(SUBMIT, answer)
    with pytest.raises(AppError) as caught:
        bench.cut_out(fal)
    assert caught.value.code == code
