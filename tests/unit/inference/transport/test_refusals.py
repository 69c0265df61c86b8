"""Hugging Face: every documented refusal of a submitted job, and what becomes of it."""

from __future__ import annotations

import pytest
import requests

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.inference.transport.http import PlainSession
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import SUBMIT, Stage

HTML = Scripted(502, b"<html>Bad Gateway</html>", {"Content-Type": "text/html"})
DEPLETED = "You have depleted your monthly included credits. Purchase pre-paid credits to continue"
EXCEEDED = "You have exceeded your monthly included credits for Inference Providers."
NOT_ENABLED = "Pay-as-you go is not enabled for provider fal-ai yet."
NO_PERMISSION = "This authentication method does not have sufficient permissions"
LOCKED = "User is locked. Reason: Exhausted balance. Top up your balance"
UNSUPPORTED = "Model not supported by provider fal-ai"


def detail(kind: str, status: int) -> Scripted:
    entry = {"loc": ["body", "prompt"], "msg": "content_policy_violation?", "type": kind}
    return scripted_json({"detail": [entry]}, status)


def error_type(kind: str, status: int) -> Scripted:
    return scripted_json({"detail": "something", "error_type": kind}, status)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (scripted_json({"error": DEPLETED}, 402), "provider_out_of_credit"),
        (scripted_json({"error": EXCEEDED}, 402), "provider_out_of_credit"),
        (scripted_json({"error": NOT_ENABLED}, 402), "provider_not_enabled"),
        (scripted_json({"detail": LOCKED}, 403), "provider_out_of_credit"),
        (scripted_json({"error": NO_PERMISSION}, 403), "provider_auth"),
        (scripted_json({"error": "gated"}, 403, X_Error_Code="GatedRepo"), "provider_auth"),
        (scripted_json({"error": "Invalid username or password."}, 401), "provider_auth"),
        (scripted_json({"error": "Not Found"}, 404), "model_unavailable"),
        (scripted_json({"error": "no longer supported"}, 410), "model_unavailable"),
        (scripted_json({"error": UNSUPPORTED}, 400), "model_unavailable"),
        (scripted_json({}, 302, Location="https://elsewhere.example/"), "model_unavailable"),
        (detail("content_policy_violation", 422), "content_refused"),
        (detail("multiple_of", 422), "provider_rejected"),
        (detail("no_media_generated", 422), "provider_rejected"),
        (error_type("bad_request", 400), "provider_rejected"),
        (error_type("client_cancelled", 499), "provider_rejected"),
        (Scripted(400, b"nonsense"), "provider_rejected"),
        (scripted_json({"status": "IN_QUEUE"}), "provider_unusable_answer"),
    ],
)
def test_a_final_refusal_has_its_code_and_plain_words(
    stage: Stage, answer: Scripted, code: str
) -> None:
    stage.router.answer(SUBMIT, answer)
    with pytest.raises(AppError) as caught:
        stage.generate()
    assert caught.value.code == code
    for internal in ("fal", "hugging", "token", "http", "content_policy", "credits."):
        assert internal not in caught.value.message.lower()
    assert stage.tickets == []


@pytest.mark.parametrize(
    ("answer", "code", "after"),
    [
        (scripted_json({"error": "busy"}, 429), "provider_rate_limited", None),
        (scripted_json({}, 429, Retry_After="7"), "provider_rate_limited", 7),
        (
            scripted_json({}, 429, Retry_After="Fri, 20 Nov 2026 12:01:30 GMT"),
            "provider_rate_limited",
            90,
        ),
        (scripted_json({}, 429, Retry_After="Fri, 20 Nov 2026 11:00:00 GMT"), None, 0),
        (scripted_json({}, 429, Retry_After="soon"), "provider_rate_limited", None),
        (scripted_json({}, 429, Retry_After="86400"), "provider_rate_limited", 600),
        (scripted_json({}, 429, RateLimit='"api";r=0;t=55'), "provider_rate_limited", 55),
        (scripted_json({}, 429, RateLimit='"api";r=3;t=55'), "provider_rate_limited", None),
        (scripted_json({}, 429, Retry_After="9", RateLimit='"api";r=0;t=5'), None, 9),
        (scripted_json({"estimated_time": 20.0}, 503), "model_loading", 20),
        (scripted_json({"estimated_time": True}, 503), "model_loading", None),
        (Scripted(503, b""), "model_loading", None),
        (Scripted(408, b""), "provider_timeout", None),
        (Scripted(504, b""), "provider_timeout", None),
        (error_type("startup_timeout", 504), "provider_timeout", None),
        (error_type("runner_scheduling_failure", 503), "provider_unavailable", None),
        (detail("internal_server_error", 500), "provider_unavailable", None),
        (scripted_json({"error": "Internal Error"}, 500), "provider_unavailable", None),
        (HTML, "provider_unavailable", None),
        (Scripted(200, HTML.body, HTML.headers), "provider_bad_answer", None),
        (Scripted(200, b'{"request_id"', length=99), "provider_bad_answer", None),
        (Scripted(500, b"x" * 2_000_000), "provider_unavailable", None),
    ],
)
def test_passing_trouble_is_for_later(
    stage: Stage, answer: Scripted, code: str | None, after: float | None
) -> None:
    stage.router.answer(SUBMIT, answer)
    with pytest.raises(RetryLater) as caught:
        stage.generate()
    assert caught.value.code == (code or "provider_rate_limited")
    assert caught.value.after == after
    assert stage.tickets == []


@pytest.mark.parametrize("kind", [PlainSession, requests.Session])
def test_a_redirect_is_not_followed_with_the_token(
    stage: Stage, kind: type[requests.Session]
) -> None:
    moved = Scripted(307, b"", {"Location": f"{stage.media.url}/fal-ai"})
    stage.router.answer(SUBMIT, moved)
    with kind() as session:
        session.trust_env, session.verify = False, stage.session.verify
        stage.session = session
        with pytest.raises(AppError):
            stage.generate()
    assert stage.media.asked == []
