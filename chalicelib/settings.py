"""Everything that differs by stage. The only reader of the environment."""

from __future__ import annotations

import os
from functools import cache
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

SECRET_BYTES = 32
# More places than are drawn at a time: the next picture is at hand when one is done, and what a
# killed worker held keeps nobody from working until somebody else may have it.
SPARE_PLACES = 2
_TABLE = "_TABLE"


def _limits(text: str) -> dict[str, str]:
    """Return `{"avatar-creator.projects": "20/h"}` for `avatar-creator.projects=20/h,…`."""
    pairs = (part.partition("=") for part in text.split(",") if part.strip())
    return {name.strip(): limit.strip() for name, _, limit in pairs}


Limits = Annotated[dict[str, str], BeforeValidator(_limits)]
Waits = Annotated[tuple[int, ...], BeforeValidator(lambda text: tuple(text.split(",")))]


class Settings(BaseModel):
    """The environment of a function, which is given what it needs; the rest is empty."""

    model_config = ConfigDict(frozen=True)

    stage: str = "dev"
    release: str = "dev"
    aws_lambda_function_name: str = ""

    tables: dict[str, str] = Field(default_factory=dict)
    """Table names by the names the apps give them: `AVATARS_TABLE` is `tables["avatars"]`."""
    media_bucket: str = ""
    s3_public_url: str = ""
    queue_url_prefix: str = ""
    """What the URLs of our queues begin with; the queue's name follows."""

    cognito_issuer: str = ""
    cognito_jwks_url: str = ""
    cognito_client_id: str = ""
    jwt_secret: str = Field("", repr=False)
    jwt_issuer: str = ""
    jwt_audience: str = ""

    credits_enabled: bool = True
    welcome_credits: int = 1000
    generation_retry_waits: Waits = (10, 100)
    generation_concurrency: int = 2
    upload_lifetime_seconds: int = 3600
    limits: Limits = Field(default_factory=dict)
    """Limits that are other than the apps have them."""

    huggingface_api_key: str = Field("", repr=False)
    huggingface_model: str = "black-forest-labs/FLUX.1-dev"
    huggingface_lora: str = "strangerzonehf/Flux-Super-Realism-LoRA"
    huggingface_hub_url: str = "https://huggingface.co"
    huggingface_router_url: str = "https://router.huggingface.co"
    fal_key: str = Field("", repr=False)
    fal_url: str = "https://queue.fal.run"
    replicate_api_token: str = Field("", repr=False)
    replicate_url: str = "https://api.replicate.com"
    inference_endpoint_url: str = ""
    inference_endpoint_token: str = Field("", repr=False)
    inference_endpoint_takes_pictures: bool = False
    """Whether it was made to draw by pictures of people and products and by poses."""
    huggingface_cutout_model: str = "ZhengPeng7/BiRefNet"
    cutout_endpoint_url: str = ""
    cutout_endpoint_token: str = Field("", repr=False)
    judge_endpoint_url: str = ""
    judge_endpoint_token: str = Field("", repr=False)
    demo_model_url: str = ""

    @property
    def places_per_person(self) -> int:
        """How many pictures of one person may be in the queue."""
        return self.generation_concurrency + SPARE_PLACES

    @field_validator("jwt_secret")
    @classmethod
    def _long_enough(cls, secret: str) -> str:
        if secret and len(secret.encode()) < SECRET_BYTES:
            raise ValueError(f"JWT_SECRET must have at least {SECRET_BYTES} bytes")
        return secret


def read_settings(environment: dict[str, str]) -> Settings:
    """Return the settings in `environment`; an empty variable counts as not set."""
    known = {name.upper(): name for name in Settings.model_fields if name != "tables"}
    given = {name: value for name, value in environment.items() if value}
    tables = {
        name.removesuffix(_TABLE).lower(): value
        for name, value in given.items()
        if name.endswith(_TABLE)
    }
    values = {known[name]: value for name, value in given.items() if name in known}
    return Settings.model_validate({**values, "tables": tables})


@cache
def settings() -> Settings:
    """Return this process's settings, read at first use."""
    return read_settings(dict(os.environ))
