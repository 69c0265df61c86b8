"""FLUX.1-dev and its LoRAs, whoever serves them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from chalicelib.inference.port import PictureRequest

STEPS = 28
QUICK_STEPS = 14
GUIDANCE = 3.5


@dataclass(frozen=True)
class Lora:
    """What the card of a LoRA says: its file, and the words it was trained on.

    Without these words it does little.
    """

    weights: str
    trigger: str = ""


LORAS = {
    "strangerzonehf/Flux-Super-Realism-LoRA": Lora("super-realism.safetensors", "Super Realism"),
    "XLabs-AI/flux-RealismLora": Lora("lora.safetensors"),
}


def steps_for(request: PictureRequest) -> int:
    return QUICK_STEPS if request.quick else STEPS


def triggered(prompt: str, lora: str | None) -> str:
    """Return `prompt` with the trigger words of `lora` in front, unless it has them."""
    words = LORAS[lora].trigger if lora in LORAS else ""
    return prompt if words.lower() in prompt.lower() else f"{words}, {prompt}"


def weights_url(hub_url: str, lora: str, weights: str) -> str:
    """Return where the file of a LoRA lies at the Hub."""
    return f"{hub_url.rstrip('/')}/{lora}/resolve/main/{quote(weights)}"
