"""Choosing the provider from the settings."""

from __future__ import annotations

import pytest

from chalicelib.core.errors import Kind
from chalicelib.inference.build import build_provider
from chalicelib.inference.config import Choice, InferenceConfig, choose
from chalicelib.inference.errors import NoProvider

ENDPOINT = "http://127.0.0.1:1/endpoint"
DEMO = "http://127.0.0.1:1/demo"


@pytest.mark.parametrize(
    ("config", "choice"),
    [
        (
            InferenceConfig(
                inference_endpoint_url=ENDPOINT, huggingface_api_key="hf_k", demo_model_url=DEMO
            ),
            Choice("endpoint", "dedicated-endpoint", demo=False),
        ),
        (
            InferenceConfig(huggingface_api_key="hf_k", demo_model_url=DEMO),
            Choice("huggingface", "black-forest-labs/FLUX.1-dev", demo=False),
        ),
        (
            InferenceConfig(inference_endpoint_url="", huggingface_api_key="", demo_model_url=DEMO),
            Choice("demo", "lumiku-demo", demo=True),
        ),
    ],
)
def test_the_first_configured_provider_is_used(config: InferenceConfig, choice: Choice) -> None:
    assert choose(config) == choice
    provider = build_provider(config)
    assert (provider.name, provider.model, provider.demo) == (
        choice.name,
        choice.model,
        choice.demo,
    )


def test_no_provider_is_an_error_that_says_so() -> None:
    with pytest.raises(NoProvider) as caught:
        build_provider(InferenceConfig())
    assert (caught.value.code, caught.value.kind) == ("no_provider", Kind.UNAVAILABLE)


def test_no_model_gets_a_negative_prompt_that_it_does_not_honour() -> None:
    for config in (InferenceConfig(huggingface_api_key="k"), InferenceConfig(demo_model_url=DEMO)):
        assert build_provider(config).capabilities.negative_prompt is False


def test_keys_do_not_show_when_the_configuration_is_printed() -> None:
    config = InferenceConfig(huggingface_api_key="hf_k1", inference_endpoint_token="hf_k2")
    assert "hf_k" not in repr(config)
