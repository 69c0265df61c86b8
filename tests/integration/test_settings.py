from __future__ import annotations

import pytest
from pydantic import ValidationError

from chalicelib.inference.config import InferenceConfig
from chalicelib.settings import read_inference, read_settings


def test_secret_of_less_than_32_bytes_stops_the_stack():
    with pytest.raises(ValidationError, match="32 bytes"):
        read_settings({"JWT_SECRET": "x" * 31})
    assert read_settings({"JWT_SECRET": "x" * 32}).jwt_secret == "x" * 32


def test_empty_variables_count_as_not_set():
    assert read_settings({"WELCOME_CREDITS": "", "JWT_SECRET": ""}) == read_settings({})


@pytest.mark.parametrize(
    ("text", "enabled"), [("false", False), ("0", False), ("true", True), ("", True)]
)
def test_credits_can_be_switched_off(text: str, *, enabled: bool):
    assert read_settings({"CREDITS_ENABLED": text}).credits_enabled is enabled


def test_waits_can_be_shortened():
    assert read_settings({}).generation_retry_waits == (10, 100)
    assert read_settings({"GENERATION_RETRY_WAITS": "0,1"}).generation_retry_waits == (0, 1)


def test_secrets_are_not_shown():
    given = {"JWT_SECRET": "s" * 32, "HUGGINGFACE_API_KEY": "hf_secret"}
    assert "ssss" not in repr(read_settings(given))
    assert "hf_secret" not in repr(read_inference(given))


def test_who_draws_is_read_by_itself():
    config = read_inference(
        {"FAL_KEY": "k", "FAL_URL": "", "INFERENCE_ENDPOINT_TAKES_PICTURES": "1"}
    )
    assert config == InferenceConfig(fal_key="k", inference_endpoint_takes_pictures=True)
