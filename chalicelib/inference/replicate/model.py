"""FLUX.1-dev on Replicate: what it takes, which sizes it draws, what it gives back.

Sizes and inputs are those of https://github.com/replicate/cog-flux, which serves the model there.
"""

from __future__ import annotations

from math import log
from typing import Any

from chalicelib.inference.port import Sent

SIZES = {
    "1:1": (1024, 1024),
    "16:9": (1344, 768),
    "21:9": (1536, 640),
    "3:2": (1216, 832),
    "2:3": (832, 1216),
    "4:5": (896, 1088),
    "5:4": (1088, 896),
    "3:4": (896, 1152),
    "4:3": (1152, 896),
    "9:16": (768, 1344),
    "9:21": (640, 1536),
}
_FULL, _QUARTER = "1", "0.25"
_SMALL = 2**19
_NAMED = {size: (ratio, _FULL) for ratio, size in SIZES.items()} | {
    (width // 2, height // 2): (ratio, _QUARTER) for ratio, (width, height) in SIZES.items()
}


def nearest_size(width: int, height: int) -> tuple[int, int]:
    """Return the size it draws that is most like this one: of one megapixel, or of a quarter."""
    full = min(SIZES.values(), key=lambda size: abs(log(size[0] / size[1]) - log(width / height)))
    return (full[0] // 2, full[1] // 2) if width * height < _SMALL else full


def flux_input(sent: Sent) -> dict[str, Any]:
    """Return the input of flux-dev, and with a LoRA of flux-dev-lora, for a size that it draws.

    `go_fast` would draw another picture each time, whatever the seed.
    """
    ratio, megapixels = _NAMED[sent.width, sent.height]
    return {
        "prompt": sent.prompt,
        "aspect_ratio": ratio,
        "megapixels": megapixels,
        "num_outputs": 1,
        "num_inference_steps": sent.steps,
        "guidance": sent.guidance,
        "seed": sent.seed,
        "output_format": "png",
        "disable_safety_checker": False,
        "go_fast": False,
        **({"lora_weights": sent.lora_weights, "lora_scale": 1} if sent.lora_weights else {}),
    }


def picture_url(prediction: dict[str, Any]) -> Any:
    """Return what is given as the address of the picture; None where nothing is."""
    output = prediction.get("output")
    if isinstance(output, list):
        return output[0] if output else None
    return output
