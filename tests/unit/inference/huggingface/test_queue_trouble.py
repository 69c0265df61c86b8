"""Hugging Face: what can go wrong between an accepted job and its picture."""

from __future__ import annotations

import pytest

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import (
    ContentRefused,
    InvalidTicket,
    ProviderRejected,
    UnusableAnswer,
)
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import (
    PICTURE,
    RESULT,
    STATUS,
    SUBMIT,
    Stage,
    a_picture,
    a_request,
    picture_answer,
)

POLICY = scripted_json({"detail": [{"msg": "flagged", "type": "content_policy_violation"}]}, 422)


@pytest.mark.parametrize(
    "ticket",
    [
        "https://evil.example/fal-ai/fal-ai/flux-lora/requests/1",
        "{router}.evil.example/fal-ai/fal-ai/flux-lora/requests/1",
        "{router}/fal-ai.evil.example/fal-ai/flux-lora/requests/1",
        "{router}@evil.example/fal-ai/fal-ai/flux-lora/requests/1",
        "{router}/fal-ai/../v1/requests/1",
        "{router}/fal-ai/fal-ai/flux-lora/requests/1?next=//evil.example",
        "{router}/replicate/v1/predictions/1",
        "7f3c-01",
    ],
)
def test_a_ticket_that_is_no_job_at_our_router_is_refused(stage: Stage, ticket: str) -> None:
    sent = stage.provider().plan(a_request())
    stage.router.asked.clear()
    with pytest.raises(InvalidTicket):
        stage.generate(sent=sent, ticket=ticket.format(router=stage.router.url))
    assert stage.router.asked == []


@pytest.mark.parametrize("address", ["https://queue.fal.run/../admin", "", None, 7])
def test_a_job_without_a_usable_address_is_final_because_it_is_already_paid(
    stage: Stage, address: object
) -> None:
    stage.router.answer(SUBMIT, scripted_json({"response_url": address}))
    with pytest.raises(UnusableAnswer):
        stage.generate()


def test_a_job_that_outlasts_the_budget_can_be_resumed(stage: Stage) -> None:
    stage.states("IN_PROGRESS")
    started = stage.time.now
    with pytest.raises(RetryLater) as caught:
        stage.generate(seconds=20)
    assert caught.value.code == "still_drawing"
    assert stage.time.now - started <= 20
    stage.states("COMPLETED")
    assert stage.generate(ticket=stage.tickets[0]).data
    assert len(stage.router.requests(SUBMIT)) == 1


def test_nothing_is_submitted_when_the_budget_is_used_up(stage: Stage) -> None:
    with pytest.raises(RetryLater) as caught:
        stage.generate(seconds=0.05)
    assert caught.value.code == "provider_timeout"
    assert stage.router.requests("POST") == []


def test_a_few_failed_polls_do_not_end_the_attempt(stage: Stage) -> None:
    bad = Scripted(502, b"<html>")
    done = scripted_json({"status": "COMPLETED"})
    stage.router.answer(STATUS, bad, bad, bad, scripted_json({"status": "IN_QUEUE"}), bad, done)
    assert stage.generate().data


def test_polls_that_keep_failing_end_the_attempt_with_the_ticket_kept(stage: Stage) -> None:
    stage.router.answer(STATUS, Scripted(502, b"<html>"))
    with pytest.raises(RetryLater):
        stage.generate()
    assert len(stage.router.requests(STATUS)) == 4
    assert stage.tickets == [stage.ticket]


def test_a_limited_poll_waits_as_long_as_it_is_told(stage: Stage) -> None:
    limited = scripted_json({}, 429, Retry_After="11")
    stage.router.answer(STATUS, limited, scripted_json({"status": "COMPLETED"}))
    stage.generate()
    assert stage.time.sleeps == [11]


def test_a_limited_poll_that_asks_for_more_than_is_left_ends_the_attempt(stage: Stage) -> None:
    stage.router.answer(STATUS, scripted_json({}, 429, Retry_After="90"))
    with pytest.raises(RetryLater) as caught:
        stage.generate(seconds=60)
    assert caught.value.after == 90


def test_a_job_that_failed_for_a_passing_reason_is_submitted_afresh(stage: Stage) -> None:
    ended = {"status": "COMPLETED", "error": "x", "error_type": "runner_server_error"}
    stage.router.answer(STATUS, scripted_json(ended))
    stage.router.answer(RESULT, scripted_json({"error_type": "runner_server_error"}, 500))
    with pytest.raises(RetryLater) as caught:
        stage.generate()
    assert caught.value.code == "provider_unavailable"
    assert stage.tickets == [stage.ticket, ""]
    stage.ready()
    assert stage.generate(ticket="").data
    assert len(stage.router.requests(SUBMIT)) == 2


def test_a_result_that_the_router_cannot_fetch_keeps_its_ticket(stage: Stage) -> None:
    stage.router.answer(RESULT, Scripted(502, b"<html>"))
    with pytest.raises(RetryLater):
        stage.generate()
    assert stage.tickets == [stage.ticket]


def test_a_completed_job_with_an_error_and_no_better_answer_goes_by_its_type(stage: Stage) -> None:
    ended = {"status": "COMPLETED", "error": "x", "error_type": "bad_request"}
    stage.router.answer(STATUS, scripted_json(ended))
    stage.router.answer(RESULT, scripted_json({}))
    with pytest.raises(ProviderRejected):
        stage.generate()


@pytest.mark.parametrize("with_error", [True, False])
def test_a_result_that_breaks_the_content_policy_is_refused(stage: Stage, with_error: bool) -> None:
    error = {"error": "Unprocessable"} if with_error else {}
    stage.router.answer(STATUS, scripted_json({"status": "COMPLETED", **error}))
    stage.router.answer(RESULT, POLICY)
    with pytest.raises(ContentRefused):
        stage.generate()


def test_a_picture_flagged_as_not_safe_is_refused_and_not_downloaded(stage: Stage) -> None:
    stage.router.answer(RESULT, scripted_json(stage.result(has_nsfw_concepts=[True])))
    with pytest.raises(ContentRefused):
        stage.generate()
    assert stage.media.asked == []


@pytest.mark.parametrize(
    "images",
    [[], None, ["x"], [{"url": None}], [{"url": "http://127.0.0.1/x.png"}], [{"url": "file:///x"}]],
)
def test_a_result_without_an_https_picture_is_unusable(stage: Stage, images: object) -> None:
    stage.router.answer(RESULT, scripted_json(stage.result(images=images)))
    with pytest.raises(UnusableAnswer):
        stage.generate()


def test_a_picture_over_the_size_limit_is_unusable(stage: Stage) -> None:
    stage.media.answer(PICTURE, picture_answer(a_picture() + bytes(25 * 1024 * 1024)))
    with pytest.raises(UnusableAnswer):
        stage.generate()


@pytest.mark.parametrize(
    "answer",
    [
        picture_answer(a_picture()[:-20]),
        picture_answer(a_picture("JPEG")[:-20]),
        picture_answer(a_picture("WEBP")[:-20]),
        picture_answer(a_picture()[:3000], length=9000),
        picture_answer(b""),
        picture_answer(b"<html>expired</html>"),
        Scripted(404, b"gone"),
        Scripted(302, b"", {"Location": "/elsewhere"}),
    ],
)
def test_a_damaged_download_is_tried_later_with_the_same_job(
    stage: Stage, answer: Scripted
) -> None:
    stage.media.answer(PICTURE, answer, picture_answer(a_picture()))
    with pytest.raises(RetryLater) as caught:
        stage.generate()
    assert caught.value.code == "provider_bad_answer"
    assert stage.generate(ticket=stage.tickets[-1]).data
    assert len(stage.router.requests(SUBMIT)) == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_whole_pictures_of_every_kind_are_taken(stage: Stage, kind: str) -> None:
    data = a_picture(kind)
    stage.media.answer(PICTURE, picture_answer(data))
    assert stage.generate().data == data
