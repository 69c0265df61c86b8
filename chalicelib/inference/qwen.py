"""Qwen-Image-Edit, whoever serves it: draws by pictures of people and things, and by a pose.

It takes up to three pictures, which its instruction calls image 1, 2 and 3; one of them may be a
map of keypoints (https://huggingface.co/Qwen/Qwen-Image-Edit-2509, "Native Support for
ControlNet"). Why this one: `docs/decisions/006-drawing-by-pictures.md`.
"""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.inference.light import LightCopy
from chalicelib.inference.picture import data_url
from chalicelib.inference.port import PictureRequest, Sent

# The newest first; the one before it takes and gives the same.
MODELS = ("Qwen/Qwen-Image-Edit-2511", "Qwen/Qwen-Image-Edit-2509")
STEPS = 28
QUICK_STEPS = 14
GUIDANCE = 4.5

_SHOWS = {
    "person": "The person is the one in image {}: the same face, hair, skin tone and body.",
    "product": "The product is the one in image {}, its shape, colours and label unchanged.",
}
_POSE = (
    "The person takes exactly the pose of the keypoint map in image {}, at its place and size; "
    "nothing of the map itself is seen."
)


def plan(request: PictureRequest, *, model: str, provider: str, route: str) -> Sent:
    """Return what will be sent. It has no LoRA of ours, and honours a negative prompt."""
    return Sent(
        prompt=instruction(request),
        negative_prompt=request.negative_prompt,
        width=request.width,
        height=request.height,
        seed=request.seed,
        model=model,
        lora=None,
        provider=provider,
        steps=QUICK_STEPS if request.quick else STEPS,
        guidance=GUIDANCE,
        route=route,
        references=tuple(reference.id for reference in request.references),
        pose=request.pose.id if request.pose else None,
    )


def instruction(request: PictureRequest) -> str:
    """Return the words of `request` behind what each of its pictures shows."""
    said = [_SHOWS[reference.kind] for reference in request.references]
    if request.pose:
        said.append(_POSE)
    numbered = [sentence.format(number) for number, sentence in enumerate(said, start=1)]
    return " ".join([*numbered, request.prompt])


def pictures(request: PictureRequest, light_copy: LightCopy) -> Iterator[str]:
    """Yield the pictures in the order in which `instruction` numbers them, as data URLs.

    Reads the references; raises what that raises. It would show what lies under clear pixels, so
    it gets none.
    """
    for reference in request.references:
        yield data_url(light_copy(reference.read(), opaque=True))
    if request.pose:
        yield data_url(request.pose.skeleton)
