"""Which providers this deployment uses. No HTTP here: the API path may import this module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from chalicelib.inference.needs import PERSON_AND_PRODUCT, WORDS_ALONE, Needs

FLUX = "black-forest-labs/FLUX.1-dev"
DEMO_MODEL = "lumiku-demo"
BIREFNET = "ZhengPeng7/BiRefNet"
EMBEDDED_MODEL = "lumiku-cutout"
POSE_MODEL = "mediapipe-pose"
ENDPOINT_MODEL = "dedicated-endpoint"
Name = Literal["endpoint", "huggingface", "fal", "replicate", "demo", "embedded", "none"]


@dataclass(frozen=True)
class InferenceConfig:
    """Settings of drawing, cutting out and judging. An empty text means "not given"."""

    huggingface_api_key: str | None = field(default=None, repr=False)
    huggingface_model: str = FLUX
    huggingface_lora: str | None = "strangerzonehf/Flux-Super-Realism-LoRA"
    huggingface_hub_url: str = "https://huggingface.co"
    huggingface_router_url: str = "https://router.huggingface.co"
    fal_key: str | None = field(default=None, repr=False)
    fal_url: str = "https://queue.fal.run"
    replicate_api_token: str | None = field(default=None, repr=False)
    replicate_url: str = "https://api.replicate.com"
    inference_endpoint_url: str | None = None
    inference_endpoint_token: str | None = field(default=None, repr=False)
    inference_endpoint_takes_pictures: bool = False
    huggingface_cutout_model: str = BIREFNET
    cutout_endpoint_url: str | None = None
    cutout_endpoint_token: str | None = field(default=None, repr=False)
    judge_endpoint_url: str | None = None
    judge_endpoint_token: str | None = field(default=None, repr=False)
    demo_model_url: str | None = None


@dataclass(frozen=True)
class Choice:
    """A provider of this deployment, as `GET /health` tells of it."""

    name: Name
    model: str
    demo: bool = False
    takes: Needs = WORDS_ALONE


def in_line(config: InferenceConfig) -> tuple[Choice, ...]:
    """Return who draws, in the order in which they are asked; empty when nobody is named.

    The demo server draws only where nobody else could: its pictures never pass for others.
    """
    endpoint_takes = PERSON_AND_PRODUCT if config.inference_endpoint_takes_pictures else WORDS_ALONE
    named = [
        (config.inference_endpoint_url, Choice("endpoint", ENDPOINT_MODEL, takes=endpoint_takes)),
        (
            config.huggingface_api_key,
            Choice("huggingface", config.huggingface_model, takes=PERSON_AND_PRODUCT),
        ),
        (config.fal_key, Choice("fal", FLUX, takes=PERSON_AND_PRODUCT)),
        (config.replicate_api_token, Choice("replicate", FLUX)),
    ]
    if found := tuple(choice for given, choice in named if given):
        return found
    demo = Choice("demo", DEMO_MODEL, demo=True, takes=PERSON_AND_PRODUCT)
    return (demo,) if config.demo_model_url else ()


def cutters_in_line(config: InferenceConfig) -> tuple[Choice, ...]:
    """Return who cuts out, in the order in which they are asked; empty when nobody is named.

    What the local model server makes is no demo: it is asked last, as the plainest of them.
    """
    named = [
        (config.cutout_endpoint_url, Choice("endpoint", ENDPOINT_MODEL)),
        (config.huggingface_api_key, Choice("huggingface", config.huggingface_cutout_model)),
        (config.fal_key, Choice("fal", BIREFNET)),
        (config.demo_model_url, Choice("embedded", EMBEDDED_MODEL)),
    ]
    return tuple(choice for given, choice in named if given)


def observers_in_line(config: InferenceConfig) -> tuple[Choice, ...]:
    """Return who finds people in pictures, in the order in which they are asked."""
    named = [
        (config.judge_endpoint_url, Choice("endpoint", ENDPOINT_MODEL)),
        (config.demo_model_url, Choice("embedded", POSE_MODEL)),
    ]
    return tuple(choice for given, choice in named if given)
