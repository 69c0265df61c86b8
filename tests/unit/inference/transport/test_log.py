"""What the log keeps of a provider's answer."""

from __future__ import annotations

import json
import logging

import pytest

from chalicelib.core.errors import AppError
from chalicelib.inference.transport.log import LONGEST_BODY, readable_body
from chalicelib.inference.transport.reply import ProviderReply
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import PROMPT, SUBMIT, TOKEN, Stage


def refused(stage: Stage, caplog: pytest.LogCaptureFixture, answer: Scripted) -> dict[str, object]:
    stage.router.answer(SUBMIT, answer)
    with caplog.at_level(logging.WARNING), pytest.raises(AppError):
        stage.generate()
    return caplog.records[-1].__dict__


def test_the_log_has_status_request_id_and_body(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    answer = scripted_json({"error": "Pay-as-you go is not enabled"}, 402, X_Request_Id="r-1")
    record = refused(stage, caplog, answer)
    assert (record["status"], record["provider_request_id"]) == (402, "r-1")
    assert "Pay-as-you go" in str(record["provider_body"])


def test_neither_key_nor_prompt_is_logged(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    echo = {
        "detail": [{"msg": "no", "type": "one_of", "input": {"prompt": PROMPT}, "ctx": PROMPT}],
        "message": f"bad token {TOKEN} for Super Realism, {PROMPT}",
    }
    record = str(refused(stage, caplog, scripted_json(echo, 422)))
    assert "one_of" in record
    assert TOKEN not in record
    assert PROMPT not in record


@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_prompt_with_quotes_and_accents_is_hidden_in_any_spelling(ascii_only: bool) -> None:
    prompt = 'café "Senja"'
    body = f"<p>{json.dumps(prompt, ensure_ascii=ascii_only)}</p>".encode()
    text = readable_body(ProviderReply(500, {}, body), secrets=(prompt,))
    assert "caf" not in text
    assert "Senja" not in text


def test_what_the_provider_echoes_is_left_out_even_when_it_was_changed() -> None:
    entry = {"type": "string_too_long", "input": {"text": "Siti, 28 ye..."}, "ctx": {"got": "Siti"}}
    body = json.dumps({"detail": [entry], "prompt": "Siti"}).encode()
    text = readable_body(ProviderReply(422, {}, body), secrets=())
    assert "string_too_long" in text
    assert "Siti" not in text


def test_pictures_that_come_back_are_left_out() -> None:
    given = {"image_urls": ["data:siti"], "parameters": {"pose": {"image": "data:siti"}}}
    text = readable_body(
        ProviderReply(422, {}, json.dumps({"error": "no", **given}).encode()), secrets=()
    )
    assert "no" in text
    assert "siti" not in text


def test_the_body_is_trimmed() -> None:
    assert len(readable_body(ProviderReply(500, {}, b"x" * 9000), secrets=())) == LONGEST_BODY
