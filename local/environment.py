"""The only reader of the environment on this side: what the person who runs `make up` may set."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from local.cloud import Cloud, CloudProblem

SECRET_BYTES = 32
PORTS = range(1024, 65536)

STACK_PARAMETERS = {
    "HUGGINGFACE_API_KEY": "HuggingFaceApiKey",
    "HUGGINGFACE_MODEL": "HuggingFaceModel",
    "HUGGINGFACE_LORA": "HuggingFaceLora",
    "FAL_KEY": "FalKey",
    "REPLICATE_API_TOKEN": "ReplicateApiToken",
    "INFERENCE_ENDPOINT_URL": "InferenceEndpointUrl",
    "INFERENCE_ENDPOINT_TOKEN": "InferenceEndpointToken",
    "INFERENCE_ENDPOINT_TAKES_PICTURES": "InferenceEndpointTakesPictures",
    "HUGGINGFACE_CUTOUT_MODEL": "HuggingFaceCutoutModel",
    "CUTOUT_ENDPOINT_URL": "CutoutEndpointUrl",
    "CUTOUT_ENDPOINT_TOKEN": "CutoutEndpointToken",
    "JUDGE_ENDPOINT_URL": "JudgeEndpointUrl",
    "JUDGE_ENDPOINT_TOKEN": "JudgeEndpointToken",
    "JWT_SECRET": "JwtSecret",
    "JWT_ISSUER": "JwtIssuer",
    "JWT_AUDIENCE": "JwtAudience",
    "CREDITS_ENABLED": "CreditsEnabled",
    "WELCOME_CREDITS": "WelcomeCredits",
    "LIMITS": "Limits",
    "GENERATION_RETRY_WAITS": "GenerationRetryWaits",
}

# The functions inherit the emulator's environment: a key or an AWS profile found there would
# reach them past the stack's parameters. So everything else stays outside.
PASSED_ON = (
    *("PATH", "HOME", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH"),
    *("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"),
)


def read_cloud(environment: Mapping[str, str] = os.environ) -> Cloud:
    """Return the cloud this environment asks for. CloudProblem when a value cannot be used."""
    _check_secret(environment.get("JWT_SECRET", ""))
    for name in ("CREDITS_ENABLED", "INFERENCE_ENDPOINT_TAKES_PICTURES"):
        _check(environment, name, r"true|false", "true or false")
    _check(environment, "WELCOME_CREDITS", r"\d+", "a whole number")
    limits = r"[\w.-]+=\d+/(h|day)(,[\w.-]+=\d+/(h|day))*"
    _check(environment, "LIMITS", limits, "limits such as avatar-creator.projects=20/h")
    _check(environment, "GENERATION_RETRY_WAITS", r"\d+(,\d+)*", "seconds such as 10,100")
    return Cloud(
        port=_port(environment, "LUMIKU_PORT", Cloud.port),
        model_port=_port(environment, "LUMIKU_MODEL_PORT", Cloud.model_port),
        parameters={
            parameter: environment[name]
            for name, parameter in STACK_PARAMETERS.items()
            if environment.get(name)
        },
    )


def base_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the little of the environment that the cloud's processes get to see."""
    kept = {name: environment[name] for name in PASSED_ON if name in environment}
    proxied = environment.get("NO_PROXY") or environment.get("no_proxy") or ""
    no_proxy = ",".join(filter(None, [proxied, "localhost", "127.0.0.1"]))
    return {
        **kept,
        "NO_PROXY": no_proxy,
        "no_proxy": no_proxy,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONUNBUFFERED": "1",
    }


def _port(environment: Mapping[str, str], name: str, default: int) -> int:
    text = environment.get(name) or str(default)
    if not text.isdecimal() or int(text) not in PORTS:
        raise CloudProblem(f"{name} must be a port number from 1024 to 65535, not {text!r}.")
    return int(text)


def _check_secret(secret: str) -> None:
    if secret and len(secret.encode()) < SECRET_BYTES:
        raise CloudProblem(
            f"JWT_SECRET is too short: it needs at least {SECRET_BYTES} bytes. "
            "Make one with `openssl rand -hex 32`, or leave it unset to accept Cognito tokens only."
        )


def _check(environment: Mapping[str, str], name: str, pattern: str, meaning: str) -> None:
    text = environment.get(name, "")
    if text and not re.fullmatch(pattern, text):
        raise CloudProblem(f"{name} must be {meaning}, not {text!r}.")
