"""Everything that differs by stage. The only reader of the environment."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    field_validator,
)

if TYPE_CHECKING:
    from chalicelib.inference.config import InferenceConfig

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


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Return the settings in `environment`; an empty variable counts as not set."""
    tables = {
        name.removesuffix(_TABLE).lower(): value
        for name, value in environment.items()
        if value and name.endswith(_TABLE)
    }
    given = _given(environment, Settings.model_fields)
    return Settings.model_validate({**given, "tables": tables})


def read_inference(environment: Mapping[str, str]) -> InferenceConfig:
    """Return who draws, cuts out and judges, which most requests do without."""
    from chalicelib.inference.config import InferenceConfig

    names = [field.name for field in fields(InferenceConfig)]
    return TypeAdapter(InferenceConfig).validate_python(_given(environment, names))


def _given(environment: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """Return what is set, by the names of fields."""
    values = {name: environment.get(name.upper()) for name in names}
    return {name: value for name, value in values.items() if value}


@cache
def settings() -> Settings:
    """Return this process's settings, read at first use."""
    return read_settings(os.environ)


@cache
def inference() -> InferenceConfig:
    """Return this process's settings of drawing, cutting out and judging, read at first use."""
    return read_inference(os.environ)
