"""Everything that differs by stage. The only reader of the environment."""

from __future__ import annotations

import os
from functools import cache
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

SECRET_BYTES = 32

Waits = Annotated[tuple[int, ...], BeforeValidator(lambda text: tuple(text.split(",")))]


class Settings(BaseModel):
    """The environment of a function, which is given what it needs; the rest is empty."""

    model_config = ConfigDict(frozen=True)

    stage: str = "dev"
    release: str = "dev"
    aws_lambda_function_name: str = ""

    projects_table: str = ""
    avatars_table: str = ""
    generations_table: str = ""
    usage_table: str = ""
    accounts_table: str = ""
    credits_table: str = ""
    media_bucket: str = ""
    s3_public_url: str = ""
    generation_queue_url: str = ""
    uploads_queue_url: str = ""
    usage_queue_url: str = ""

    cognito_issuer: str = ""
    cognito_jwks_url: str = ""
    cognito_client_id: str = ""
    jwt_secret: str = Field("", repr=False)
    jwt_issuer: str = ""
    jwt_audience: str = ""

    credits_enabled: bool = True
    welcome_credits: int = 1000
    generation_retry_waits: Waits = (10, 100)
    upload_lifetime_seconds: int = 3600

    huggingface_api_key: str = Field("", repr=False)
    huggingface_model: str = "black-forest-labs/FLUX.1-dev"
    huggingface_lora: str = "strangerzonehf/Flux-Super-Realism-LoRA"
    huggingface_hub_url: str = "https://huggingface.co"
    huggingface_router_url: str = "https://router.huggingface.co"
    inference_endpoint_url: str = ""
    inference_endpoint_token: str = Field("", repr=False)
    demo_model_url: str = ""

    @field_validator("jwt_secret")
    @classmethod
    def _long_enough(cls, secret: str) -> str:
        if secret and len(secret.encode()) < SECRET_BYTES:
            raise ValueError(f"JWT_SECRET must have at least {SECRET_BYTES} bytes")
        return secret


def read_settings(environment: dict[str, str]) -> Settings:
    """Return the settings in `environment`; an empty variable counts as not set."""
    known = {name.upper(): name for name in Settings.model_fields}
    return Settings.model_validate(
        {known[name]: value for name, value in environment.items() if name in known and value}
    )


@cache
def settings() -> Settings:
    """Return this process's settings, read at first use."""
    return read_settings(dict(os.environ))
