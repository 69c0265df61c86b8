"""Hugging Face: finding out who serves the model."""

from __future__ import annotations

import pytest

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import ModelUnavailable, ProviderAuth
from tests.unit.inference.fake_router import Scripted, scripted_json
from tests.unit.inference.stage import (
    BASE,
    LIVE_BASE,
    LIVE_LORA,
    LORA,
    PROMPT,
    SUBMIT_BASE,
    Stage,
    a_request,
    accepted,
    mapping_line,
)


def a_mapping(mapping: object) -> Scripted:
    return scripted_json({"inferenceProviderMapping": mapping})


@pytest.mark.parametrize("form", ["array", "object"])
def test_both_forms_of_the_mapping_are_read(stage: Stage, form: str) -> None:
    entry = {key: value for key, value in LIVE_LORA.items() if key != "provider"}
    mapping = [LIVE_LORA] if form == "array" else {"replicate": {}, "fal-ai": entry}
    stage.router.answer(mapping_line(LORA), a_mapping(mapping))
    sent = stage.provider().plan(a_request())
    assert (sent.lora, sent.route) == (LORA, "fal-ai/flux-lora")


@pytest.mark.parametrize(
    "mapping",
    [
        [],
        {},
        None,
        [{**LIVE_LORA, "provider": "replicate"}],
        [{**LIVE_LORA, "status": "error"}],
        [{**LIVE_LORA, "status": "staging"}],
        [{**LIVE_LORA, "task": "image-to-image"}],
        [{**LIVE_LORA, "adapterWeightsPath": None}],
        [{**LIVE_LORA, "providerId": "../../v1/models"}],
    ],
)
def test_a_lora_that_nobody_serves_is_left_out(stage: Stage, mapping: object) -> None:
    stage.router.answer(mapping_line(LORA), a_mapping(mapping))
    sent = stage.provider().plan(a_request())
    assert (sent.lora, sent.lora_weights, sent.prompt) == (None, None, PROMPT)
    assert (sent.model, sent.route) == (BASE, "fal-ai/flux/dev")


def test_without_the_lora_the_job_goes_to_the_base_models_route(stage: Stage) -> None:
    stage.router.answer(SUBMIT_BASE, accepted())
    stage.generate(stage.provider(huggingface_lora=None))
    (submitted,) = stage.router.requests(SUBMIT_BASE)
    assert "loras" not in submitted.json
    assert stage.router.requests(mapping_line(LORA)) == []


def test_an_unknown_lora_repository_counts_as_not_served(stage: Stage) -> None:
    missing = scripted_json({"error": "Repository not found"}, 401, X_Error_Code="RepoNotFound")
    stage.router.answer(mapping_line(LORA), missing)
    assert stage.provider().plan(a_request()).lora is None


def test_a_model_that_nobody_serves_is_unavailable(stage: Stage) -> None:
    for model in (LORA, BASE):
        stage.router.answer(mapping_line(model), scripted_json({}))
    with pytest.raises(ModelUnavailable):
        stage.provider().plan(a_request())


def test_a_key_that_the_hub_refuses_is_an_access_error(stage: Stage) -> None:
    stage.router.answer(
        mapping_line(LORA), scripted_json({"error": "Invalid username or password."}, 401)
    )
    with pytest.raises(ProviderAuth):
        stage.provider().plan(a_request())


def test_a_hub_limit_waits_as_long_as_its_header_says(stage: Stage) -> None:
    limited = scripted_json({"error": "slow down"}, 429, RateLimit='"api";r=0;t=120')
    stage.router.answer(mapping_line(LORA), limited)
    with pytest.raises(RetryLater) as caught:
        stage.provider().plan(a_request())
    assert caught.value.after == 120


def test_a_found_route_is_kept_for_ten_minutes(stage: Stage) -> None:
    provider = stage.provider()
    lookups = []
    for seconds in (0, 599, 2):
        stage.time.sleep(seconds)
        provider.plan(a_request())
        lookups.append(len(stage.router.requests(mapping_line(LORA))))
    assert lookups == [1, 1, 2]


def test_a_missing_route_is_asked_for_again_after_a_minute(stage: Stage) -> None:
    stage.router.answer(mapping_line(LORA), a_mapping([]), a_mapping([LIVE_LORA]))
    provider = stage.provider()
    loras = []
    for seconds in (0, 59, 2):
        stage.time.sleep(seconds)
        loras.append(provider.plan(a_request()).lora)
    assert loras == [None, None, LORA]


def test_a_lookup_that_failed_is_not_remembered(stage: Stage) -> None:
    good = a_mapping([{**LIVE_BASE, **LIVE_LORA}])
    stage.router.answer(mapping_line(LORA), scripted_json({}, 500), good)
    provider = stage.provider()
    with pytest.raises(RetryLater):
        provider.plan(a_request())
    assert provider.plan(a_request()).lora == LORA
