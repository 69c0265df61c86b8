from __future__ import annotations

import pytest

from local.cloud import CloudProblem
from local.environment import base_environment, read_cloud


def test_settings_of_the_person_become_stack_parameters() -> None:
    cloud = read_cloud({"HUGGINGFACE_API_KEY": "hf_key", "WELCOME_CREDITS": "5", "OTHER": "x"})
    assert cloud.parameters == {"HuggingFaceApiKey": "hf_key", "WelcomeCredits": "5"}


def test_empty_settings_count_as_absent() -> None:
    assert read_cloud({"INFERENCE_ENDPOINT_URL": "", "JWT_SECRET": ""}).parameters == {}


def test_short_platform_secret_is_refused_with_a_way_out() -> None:
    with pytest.raises(CloudProblem, match=r"at least 32 bytes.*openssl rand"):
        read_cloud({"JWT_SECRET": "x" * 31})


def test_platform_secret_is_measured_in_bytes() -> None:
    assert read_cloud({"JWT_SECRET": "é" * 16}).parameters["JwtSecret"] == "é" * 16


@pytest.mark.parametrize("text", ["80", "65536", "http", "-1"])
def test_unusable_port_is_refused(text: str) -> None:
    with pytest.raises(CloudProblem, match="LUMIKU_PORT"):
        read_cloud({"LUMIKU_PORT": text})


@pytest.mark.parametrize(
    ("name", "text"), [("CREDITS_ENABLED", "maybe"), ("WELCOME_CREDITS", "many")]
)
def test_a_value_the_stack_would_not_understand_is_refused(name: str, text: str) -> None:
    with pytest.raises(CloudProblem, match=name):
        read_cloud({name: text})


def test_functions_do_not_inherit_keys_or_profiles() -> None:
    seen = base_environment(
        {"PATH": "/bin", "HUGGINGFACE_API_KEY": "hf_key", "AWS_PROFILE": "work", "NO_PROXY": "a.b"}
    )
    assert seen["PATH"] == "/bin"
    assert seen["NO_PROXY"] == "a.b,localhost,127.0.0.1"
    assert not {"HUGGINGFACE_API_KEY", "AWS_PROFILE"} & seen.keys()
