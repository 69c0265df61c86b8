"""A dedicated Hugging Face inference endpoint, or the demo server that speaks its protocol."""

from __future__ import annotations

from chalicelib.core.clock import Clock, utc_now
from chalicelib.inference.config import Choice
from chalicelib.inference.dedicated_input import visual_parameters
from chalicelib.inference.light import LightCopy
from chalicelib.inference.picture import from_base64, is_picture, is_whole_picture
from chalicelib.inference.port import (
    Capabilities,
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.http import PICTURE_BYTES, Http
from chalicelib.inference.transport.reply import ProviderReply
from chalicelib.inference.trouble import bad_answer

STEPS = 28
QUICK_STEPS = 14
GUIDANCE = 3.5
# The answer comes when the drawing is done; base64 makes it a third larger.
DRAWING_SECONDS = 180.0
MOST_BYTES = PICTURE_BYTES * 4 // 3 + 1024


class DedicatedEndpoint:
    """The `endpoint` and `demo` providers: one call, answered with the picture."""

    def __init__(
        self,
        choice: Choice,
        http: Http,
        *,
        url: str,
        token: str | None,
        light_copy: LightCopy,
        clock: Clock = utc_now,
    ) -> None:
        self.name: str = choice.name
        self.model = choice.model
        self.demo = choice.demo
        self.capabilities = Capabilities(
            negative_prompt=False, lora=False, seed=True, takes=choice.takes
        )
        self._url = url
        self._light_copy = light_copy
        self._client = ProviderClient(http, provider=self.name, token=token or None, clock=clock)

    def plan(self, request: PictureRequest) -> Sent:
        """Return what will be sent; the protocol's default pipeline takes no negative prompt."""
        return Sent(
            prompt=request.prompt,
            negative_prompt=None,
            width=request.width,
            height=request.height,
            seed=request.seed,
            model=self.model,
            lora=None,
            provider=self.name,
            steps=QUICK_STEPS if request.quick else STEPS,
            guidance=GUIDANCE,
            references=tuple(reference.id for reference in request.references),
            pose=request.pose.id if request.pose else None,
        )

    def generate(
        self,
        sent: Sent,
        *,
        request: PictureRequest | None,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> GeneratedPicture:
        """Draw the picture; see `Provider.generate`. There is no queue, hence no ticket."""
        on_progress(10, "drawing")
        reply = self._client.post(
            self._url,
            self._body(sent, request),
            budget=budget,
            accept="image/png",
            read_seconds=DRAWING_SECONDS,
            most_bytes=MOST_BYTES,
        )
        data = _picture(reply)
        if data is None:
            raise self._client.trouble_with(reply, hide=(sent.prompt,))
        on_progress(90, "downloading")
        return GeneratedPicture(data, sent.seed, sent.model, self.name, reply.request_id)

    def _body(self, sent: Sent, request: PictureRequest | None) -> dict[str, object]:
        return {
            "inputs": sent.prompt,
            "parameters": {
                "width": sent.width,
                "height": sent.height,
                "seed": sent.seed,
                "num_inference_steps": sent.steps,
                "guidance_scale": sent.guidance,
                **(visual_parameters(request, self._light_copy) if request else {}),
            },
        }


def _picture(reply: ProviderReply) -> bytes | None:
    """Return the picture of a successful answer; None where it holds none.

    It is a picture file, or JSON with the file as one base64 text, whatever was asked for.
    """
    if not reply.ok:
        return None
    data = from_base64(reply.json) if reply.media_type == "application/json" else reply.body
    if data is None or not is_picture(data):
        return None
    if not is_whole_picture(data):
        raise bad_answer()
    return data
