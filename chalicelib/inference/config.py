"""Which provider this deployment uses. No HTTP here: the API path may import this module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

DEMO_MODEL = "lumiku-demo"
ENDPOINT_MODEL = "dedicated-endpoint"
Name = Literal["huggingface", "endpoint", "demo", "none"]


@dataclass(frozen=True)
class InferenceConfig:
    """Settings of picture generation. An empty text means "not given"."""

    huggingface_api_key: str | None = field(default=None, repr=False)
    huggingface_model: str = "black-forest-labs/FLUX.1-dev"
    huggingface_lora: str | None = "strangerzonehf/Flux-Super-Realism-LoRA"
    hub_url: str = "https://huggingface.co"
    router_url: str = "https://router.huggingface.co"
    inference_endpoint_url: str | None = None
    inference_endpoint_token: str | None = field(default=None, repr=False)
    demo_model_url: str | None = None


@dataclass(frozen=True)
class Choice:
    """The provider in use, as `GET /health` tells it."""

    name: Name
    model: str
    demo: bool


NOBODY = Choice("none", "", demo=False)


def choose(config: InferenceConfig) -> Choice:
    """Return who draws: endpoint, then Hugging Face, then demo; `NOBODY` when none is named."""
    if config.inference_endpoint_url:
        return Choice("endpoint", ENDPOINT_MODEL, demo=False)
    if config.huggingface_api_key:
        return Choice("huggingface", config.huggingface_model, demo=False)
    if config.demo_model_url:
        return Choice("demo", DEMO_MODEL, demo=True)
    return NOBODY
