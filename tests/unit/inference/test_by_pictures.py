"""Drawing by pictures and a pose: Qwen-Image-Edit at fal, and at fal behind the router."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from chalicelib.imaging.light import light_copy
from chalicelib.inference import qwen
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.errors import ModelUnavailable
from chalicelib.inference.fal.provider import Fal
from chalicelib.inference.picture import data_url
from chalicelib.inference.port import PictureRequest
from chalicelib.inference.transport.http import Http
from tests.unit.inference.direct import Direct
from tests.unit.inference.fake_router import scripted_json
from tests.unit.inference.posed import SKELETON, cut_out, posed, size_and_mode
from tests.unit.inference.stage import NOW, PROMPT, Stage, a_request, mapping_line

NEWEST, BEFORE = qwen.MODELS
ROUTE = "fal-ai/qwen-image-edit-2511"
JOB = f"/{ROUTE}/requests/7f3c-01"
LIVE = {"provider": "fal-ai", "providerId": ROUTE, "status": "live", "task": "image-to-image"}
PERSON = "The person is the one in image 1: the same face, hair, skin tone and body."
PRODUCT = "The product is the one in image 2, its shape, colours and label unchanged."
POSE = (
    "The person takes exactly the pose of the keypoint map in image {}, at its place and size; "
    "nothing of the map itself is seen."
)
INSTRUCTION = f"{PERSON} {PRODUCT} {POSE.format(3)} {PROMPT}"


def accepted() -> object:
    return {"request_id": "7f3c-01", "response_url": f"https://queue.fal.run{JOB}"}


@pytest.fixture
def fal(direct: Direct) -> Fal:
    """An adapter, and one success ahead of it."""
    direct.api.answer(f"POST /{ROUTE}", scripted_json(accepted()))
    direct.api.answer(f"GET {JOB}/status", scripted_json({"status": "COMPLETED"}))
    images = [{"url": direct.picture_url}]
    result = {"images": images, "seed": 777, "has_nsfw_concepts": [False]}
    direct.api.answer(f"GET {JOB}", scripted_json(result))
    config = InferenceConfig(fal_key="k", fal_url=direct.api.url)
    return Fal(config, Http(direct.session), light_copy=light_copy, clock=lambda: NOW)


def test_the_job_is_sent_as_the_editing_route_takes_it(direct: Direct, fal: Fal) -> None:
    picture = direct.generate(fal, request=posed())
    assert (picture.model, picture.seed, picture.provider) == (NEWEST, 777, "fal")
    (submitted,) = direct.api.requests("POST")
    body = submitted.json
    person, product, pose = body.pop("image_urls")
    assert body == {
        "prompt": INSTRUCTION,
        "image_size": {"width": 768, "height": 1024},
        "num_inference_steps": 28,
        "guidance_scale": 4.5,
        "seed": 42,
        "num_images": 1,
        "output_format": "png",
        "enable_safety_checker": True,
    }
    assert size_and_mode(base64_of(person, "jpeg")) == ((1536, 1152), "RGB")
    assert size_and_mode(base64_of(product, "jpeg")) == ((160, 120), "RGB")
    assert pose == data_url(SKELETON)


def base64_of(url: str, kind: str) -> str:
    start = f"data:image/{kind};base64,"
    assert url.startswith(start)
    return url.removeprefix(start)


def test_what_a_cut_out_hides_is_white() -> None:
    flat = Image.open(BytesIO(light_copy(cut_out(), opaque=True))).convert("L")
    assert flat.crop((0, 0, 70, 50)).getextrema()[0] > 250


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (replace(posed(), references=posed().references[:1], pose=None), PERSON),
        (replace(posed(), references=()), POSE.format(1)),
    ],
    ids=["a person", "a pose"],
)
def test_pictures_are_numbered_as_they_are_sent(
    direct: Direct, fal: Fal, request_: PictureRequest, said: str
) -> None:
    direct.generate(fal, request=request_)
    body = direct.api.requests("POST")[0].json
    assert (body["prompt"], len(body["image_urls"])) == (f"{said} {PROMPT}", 1)


def test_the_negative_prompt_is_sent_to_the_model_that_honours_it(direct: Direct, fal: Fal) -> None:
    request = replace(posed(), negative_prompt="blurry")
    direct.generate(fal, request=request)
    assert direct.api.requests("POST")[0].json["negative_prompt"] == "blurry"
    assert fal.plan(request).negative_prompt == "blurry"


def test_what_is_kept_are_the_ids(fal: Fal) -> None:
    sent = fal.plan(posed())
    assert (sent.references, sent.pose, sent.route) == (("siti", "soap"), "standing-01", ROUTE)
    assert (sent.lora, sent.lora_weights) == (None, None)


def test_a_quick_one_takes_half_the_steps(fal: Fal) -> None:
    assert fal.plan(replace(posed(), quick=True)).steps == 14


def test_a_job_that_is_paid_for_is_gone_on_with_by_its_ticket_alone(
    direct: Direct, fal: Fal
) -> None:
    sent, ticket = fal.plan(posed()), f"{direct.api.url}{JOB}"
    picture = fal.generate(
        sent,
        request=None,
        ticket=ticket,
        budget=direct.time.budget(),
        on_ticket=direct.tickets.append,
        on_progress=lambda *_: None,
    )
    assert picture.data
    assert direct.api.requests("POST") == []


def test_words_alone_are_still_drawn_by_the_other_model(fal: Fal) -> None:
    assert fal.plan(a_request()).model == "black-forest-labs/FLUX.1-dev"


def test_behind_the_router_the_hub_says_which_route_it_is(stage: Stage) -> None:
    stage.router.answer(mapping_line(NEWEST), scripted_json({"inferenceProviderMapping": [LIVE]}))
    submit = f"POST /fal-ai/{ROUTE}?_subdomain=queue"
    stage.router.answer(submit, scripted_json(accepted()))
    routed = f"GET /fal-ai{JOB}"
    stage.router.answer(f"{routed}/status?_subdomain=queue", scripted_json({"status": "COMPLETED"}))
    stage.router.answer(f"{routed}?_subdomain=queue", scripted_json(stage.result()))
    picture = stage.generate(request=posed())
    assert (picture.model, picture.provider) == (NEWEST, "huggingface")
    (submitted,) = stage.router.requests(submit)
    assert submitted.json["prompt"] == INSTRUCTION
    assert len(submitted.json["image_urls"]) == 3


@pytest.mark.parametrize(
    "mapping", [[], [{**LIVE, "status": "error"}], [{**LIVE, "task": "text-to-image"}]]
)
def test_where_the_newest_is_not_served_the_one_before_is_asked(
    stage: Stage, mapping: object
) -> None:
    before = {**LIVE, "providerId": "fal-ai/qwen-image-edit-plus"}
    stage.router.answer(mapping_line(NEWEST), scripted_json({"inferenceProviderMapping": mapping}))
    stage.router.answer(mapping_line(BEFORE), scripted_json({"inferenceProviderMapping": [before]}))
    sent = stage.provider().plan(posed())
    assert (sent.model, sent.route) == (BEFORE, "fal-ai/qwen-image-edit-plus")


def test_where_neither_is_served_the_next_in_line_may_draw(stage: Stage) -> None:
    with pytest.raises(ModelUnavailable):
        stage.provider().plan(posed())
