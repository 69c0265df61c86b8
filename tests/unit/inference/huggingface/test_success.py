"""Hugging Face: the documented way to a picture."""

from __future__ import annotations

import json
from dataclasses import replace

from chalicelib.inference.picture import is_whole_picture
from chalicelib.inference.port import Sent
from tests.unit.inference.fake_router import scripted_json
from tests.unit.inference.stage import (
    BASE,
    JOB,
    LORA,
    PROMPT,
    RESULT,
    STATUS,
    SUBMIT,
    TOKEN,
    Stage,
    a_request,
    mapping_line,
)


def test_a_queued_job_ends_as_a_whole_picture_with_the_providers_seed(stage: Stage) -> None:
    picture = stage.generate()
    assert is_whole_picture(picture.data)
    assert (picture.seed, picture.model, picture.provider) == (777, BASE, "huggingface")
    assert picture.provider_request_id == "7f3c-01"


def test_the_job_is_sent_as_the_lora_route_takes_it(stage: Stage) -> None:
    stage.generate()
    (submitted,) = stage.router.requests(SUBMIT)
    assert submitted.json == {
        "prompt": f"Super Realism, {PROMPT}",
        "image_size": {"width": 768, "height": 1024},
        "num_inference_steps": 28,
        "guidance_scale": 3.5,
        "seed": 42,
        "num_images": 1,
        "output_format": "png",
        "enable_safety_checker": True,
        "loras": [
            {
                "path": f"{stage.router.url}/{LORA}/resolve/main/super-realism.safetensors",
                "scale": 1,
            }
        ],
    }
    assert submitted.headers["Authorization"] == f"Bearer {TOKEN}"


def test_a_quick_picture_takes_half_the_steps(stage: Stage) -> None:
    sent = stage.provider().plan(replace(a_request(), quick=True))
    assert (sent.steps, sent.width, sent.height) == (14, 768, 1024)


def test_the_ticket_is_handed_out_before_the_first_poll(stage: Stage) -> None:
    provider = stage.provider()
    polls_seen: list[int] = []
    provider.generate(
        provider.plan(a_request()),
        request=a_request(),
        ticket=None,
        budget=stage.time.budget(),
        on_ticket=lambda _: polls_seen.append(len(stage.router.requests(STATUS))),
        on_progress=lambda *_: None,
    )
    assert polls_seen == [0]


def test_polling_starts_after_half_a_second_and_slows_down_to_two(stage: Stage) -> None:
    stage.states(*["IN_PROGRESS"] * 12, "COMPLETED")
    stage.generate()
    sleeps = stage.time.sleeps
    assert sleeps[0] == 0.5
    assert sleeps == sorted(sleeps)
    assert sleeps[-1] == 2.0


def test_progress_goes_up_through_queued_drawing_and_downloading(stage: Stage) -> None:
    stage.states("IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED")
    stage.generate()
    percents = [percent for percent, _ in stage.progress]
    assert [name for _, name in stage.progress] == ["queued", "drawing", "drawing", "downloading"]
    assert percents == sorted(set(percents))
    assert percents[-1] <= 100


def test_the_token_never_reaches_the_picture_host(stage: Stage) -> None:
    stage.generate()
    (download,) = stage.media.asked
    assert "Authorization" not in download.headers
    assert TOKEN not in str(download)
    assert all("Authorization" in asked.headers for asked in stage.router.asked)


def test_a_ticket_resumes_the_job_and_submits_nothing(stage: Stage) -> None:
    sent = stage.provider().plan(a_request())
    picture = stage.generate(sent=sent, ticket=stage.ticket)
    assert is_whole_picture(picture.data)
    assert stage.router.requests("POST") == []
    assert stage.tickets == []


def test_the_ticket_of_one_attempt_is_good_for_the_next(stage: Stage) -> None:
    stage.generate()
    (ticket,) = stage.tickets
    assert stage.generate(ticket=ticket).provider_request_id == "7f3c-01"
    assert len(stage.router.requests("POST")) == 1


def test_what_was_sent_survives_json(stage: Stage) -> None:
    sent = stage.provider().plan(a_request(negative_prompt="blurry"))
    assert sent.negative_prompt is None
    assert sent.lora == LORA
    assert Sent.from_json(json.loads(json.dumps(sent.to_json()))) == sent


def test_fields_of_a_later_version_are_ignored_when_read_back(stage: Stage) -> None:
    sent = stage.provider().plan(a_request())
    assert Sent.from_json({**sent.to_json(), "sampler": "euler"}) == sent


def test_the_sent_seed_is_reported_where_the_provider_reports_none(stage: Stage) -> None:
    stage.router.answer(RESULT, scripted_json(stage.result(seed=None)))
    assert stage.generate().seed == 42


def test_a_prompt_that_has_the_trigger_words_keeps_them_once(stage: Stage) -> None:
    sent = stage.provider().plan(a_request("super realism portrait of a baker"))
    assert sent.prompt == "super realism portrait of a baker"


def test_the_jobs_address_is_the_routers_whatever_host_was_answered(stage: Stage) -> None:
    stage.generate()
    assert stage.tickets == [stage.router.url + JOB]
    assert stage.router.requests(mapping_line(LORA))
