"""Choosing the providers from the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.imaging.light import light_copy
from chalicelib.inference.build import build_providers
from chalicelib.inference.config import InferenceConfig, in_line
from chalicelib.inference.needs import PERSON_AND_PRODUCT, WORDS_ALONE

ENDPOINT = "http://127.0.0.1:1/endpoint"
DEMO = "http://127.0.0.1:1/demo"
FLUX = "black-forest-labs/FLUX.1-dev"
ALL = InferenceConfig(
    huggingface_api_key="hf_k",
    huggingface_model="somebody/else",
    fal_key="fal_k",
    replicate_api_token="r8_k",
    inference_endpoint_url=ENDPOINT,
    inference_endpoint_token="hf_e",
    demo_model_url=DEMO,
)


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (
            ALL,
            [
                ("endpoint", "dedicated-endpoint"),
                ("huggingface", "somebody/else"),
                ("fal", FLUX),
                ("replicate", FLUX),
            ],
        ),
        (
            InferenceConfig(replicate_api_token="r", fal_key="f", demo_model_url=DEMO),
            [("fal", FLUX), ("replicate", FLUX)],
        ),
        (
            InferenceConfig(inference_endpoint_url="", huggingface_api_key="", demo_model_url=DEMO),
            [("demo", "lumiku-demo")],
        ),
        (InferenceConfig(), []),
    ],
)
def test_those_that_are_configured_stand_in_line(
    config: InferenceConfig, expected: list[tuple[str, str]]
) -> None:
    assert [(choice.name, choice.model) for choice in in_line(config)] == expected
    built = [
        (provider.name, provider.model)
        for provider in build_providers(config, light_copy=light_copy)
    ]
    assert built == expected


def test_only_the_demo_server_is_called_a_demo() -> None:
    assert [choice.demo for choice in in_line(ALL)] == [False] * 4
    assert [choice.demo for choice in in_line(InferenceConfig(demo_model_url=DEMO))] == [True]


@pytest.mark.parametrize("config", [ALL, InferenceConfig(demo_model_url=DEMO)])
def test_no_model_gets_a_negative_prompt_that_it_does_not_honour(config: InferenceConfig) -> None:
    for provider in build_providers(config, light_copy=light_copy):
        assert provider.capabilities.negative_prompt is False


@pytest.mark.parametrize("config", [ALL, InferenceConfig(demo_model_url=DEMO)])
def test_who_draws_takes_what_was_said_before_ordering(config: InferenceConfig) -> None:
    built = build_providers(config, light_copy=light_copy)
    said = [choice.takes for choice in in_line(config)]
    assert [provider.capabilities.takes for provider in built] == said


def test_of_an_endpoint_it_must_be_said_that_it_draws_by_pictures() -> None:
    plain = InferenceConfig(inference_endpoint_url=ENDPOINT)
    (choice,) = in_line(plain)
    assert choice.takes == WORDS_ALONE
    (choice,) = in_line(replace(plain, inference_endpoint_takes_pictures=True))
    assert choice.takes == PERSON_AND_PRODUCT


def test_keys_do_not_show_when_the_configuration_is_printed() -> None:
    shown = repr(ALL)
    assert not [key for key in ("hf_k", "hf_e", "fal_k", "r8_k") if key in shown]
