"""Choosing the providers from the settings."""

from __future__ import annotations

import pytest

from chalicelib.inference.build import build_providers
from chalicelib.inference.config import InferenceConfig, in_line

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
    built = [(provider.name, provider.model) for provider in build_providers(config)]
    assert built == expected


def test_only_the_demo_server_is_called_a_demo() -> None:
    assert [choice.demo for choice in in_line(ALL)] == [False] * 4
    assert [choice.demo for choice in in_line(InferenceConfig(demo_model_url=DEMO))] == [True]


@pytest.mark.parametrize("config", [ALL, InferenceConfig(demo_model_url=DEMO)])
def test_no_model_gets_a_negative_prompt_that_it_does_not_honour(config: InferenceConfig) -> None:
    for provider in build_providers(config):
        assert provider.capabilities.negative_prompt is False


def test_keys_do_not_show_when_the_configuration_is_printed() -> None:
    shown = repr(ALL)
    assert not [key for key in ("hf_k", "hf_e", "fal_k", "r8_k") if key in shown]
