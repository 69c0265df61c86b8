"""FLUX.1-dev and Qwen-Image-Edit on fal: what their routes take and what they give back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chalicelib.inference.port import Sent


def fal_input(sent: Sent) -> dict[str, Any]:
    """Return the input of fal-ai/flux-lora; without a LoRA also that of fal-ai/flux/dev."""
    loras = [{"path": sent.lora_weights, "scale": 1}] if sent.lora_weights else []
    return _common(sent) | ({"loras": loras} if loras else {})


def edit_input(sent: Sent, pictures: Sequence[str]) -> dict[str, Any]:
    """Return the input of fal-ai/qwen-image-edit-2511 and of fal-ai/qwen-image-edit-plus."""
    negative = {"negative_prompt": sent.negative_prompt} if sent.negative_prompt else {}
    return _common(sent) | {"image_urls": pictures} | negative


def _common(sent: Sent) -> dict[str, Any]:
    return {
        "prompt": sent.prompt,
        "image_size": {"width": sent.width, "height": sent.height},
        "num_inference_steps": sent.steps,
        "guidance_scale": sent.guidance,
        "seed": sent.seed,
        "num_images": 1,
        "output_format": "png",
        "enable_safety_checker": True,
    }


def picture_url(result: dict[str, Any]) -> Any:
    """Return what is given as the address of the picture; None where nothing is."""
    images = _list(result, "images")
    return images[0].get("url") if images and isinstance(images[0], dict) else None


def _list(result: dict[str, Any], key: str) -> list[Any]:
    value = result.get(key)
    return value if isinstance(value, list) else []


def is_flagged(result: dict[str, Any]) -> bool:
    """Tell whether the safety checker called the picture not safe (and blacked it out)."""
    return any(flag is True for flag in _list(result, "has_nsfw_concepts"))


def reported_seed(result: dict[str, Any], sent: Sent) -> int | None:
    """Return the seed that the picture was drawn with, or the sent one if none is reported."""
    seed = result.get("seed")
    return seed if isinstance(seed, int) and not isinstance(seed, bool) else sent.seed
