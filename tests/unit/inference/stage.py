"""The documented happy path of the router, and the parts of it that tests change."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import requests
from PIL import Image

from chalicelib.imaging.light import light_copy
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.huggingface.provider import HuggingFace
from chalicelib.inference.port import GeneratedPicture, PictureRequest, Sent
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.http import Http, open_session
from tests.unit.inference.fake_router import FakeServer, Scripted, scripted_json

TOKEN = "hf_secret-token"
BASE = "black-forest-labs/FLUX.1-dev"
LORA = "strangerzonehf/Flux-Super-Realism-LoRA"
SUBMIT = "POST /fal-ai/fal-ai/flux-lora?_subdomain=queue"
SUBMIT_BASE = "POST /fal-ai/fal-ai/flux/dev?_subdomain=queue"
JOB = "/fal-ai/fal-ai/flux-lora/requests/7f3c-01"
STATUS = f"GET {JOB}/status?_subdomain=queue"
RESULT = f"GET {JOB}?_subdomain=queue"
PICTURE = "GET /files/portrait.png"
NOW = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)
PROMPT = "Siti, 28 years old, friendly, in a batik shirt"
LIVE_LORA = {
    "provider": "fal-ai",
    "providerId": "fal-ai/flux-lora",
    "status": "live",
    "task": "text-to-image",
    "adapter": "lora",
    "adapterWeightsPath": "super-realism.safetensors",
}
LIVE_BASE = {"providerId": "fal-ai/flux/dev", "status": "live", "task": "text-to-image"}


def mapping_line(model: str) -> str:
    return f"GET /api/models/{model}?expand[]=inferenceProviderMapping"


def a_picture(kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 64), 60).convert("RGB").save(out, kind)
    return out.getvalue()


def picture_answer(data: bytes, **changes: int) -> Scripted:
    return Scripted(200, data, {"Content-Type": "image/png"}, **changes)


def accepted() -> Scripted:
    return scripted_json(
        {
            "request_id": "7f3c-01",
            "status": "IN_QUEUE",
            "response_url": "https://queue.fal.run/fal-ai/flux-lora/requests/7f3c-01",
        }
    )


def a_request(prompt: str = PROMPT, negative_prompt: str | None = None) -> PictureRequest:
    return PictureRequest(prompt, negative_prompt, width=768, height=1024, seed=42)


class FakeTime:
    """A monotonic clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds

    def budget(self, seconds: float = 60.0) -> Budget:
        return Budget(seconds, clock=self, sleep=self.sleep)


@dataclass
class Stage:
    """The router (and Hub) on one server, the pictures on another, an adapter between them."""

    router: FakeServer
    media: FakeServer
    session: requests.Session
    time: FakeTime = field(default_factory=FakeTime)
    tickets: list[str] = field(default_factory=list)
    progress: list[tuple[int, str]] = field(default_factory=list)

    def ready(self) -> None:
        """Script one successful generation."""
        self.router.answer(
            mapping_line(LORA), scripted_json({"inferenceProviderMapping": [LIVE_LORA]})
        )
        self.router.answer(
            mapping_line(BASE), scripted_json({"inferenceProviderMapping": {"fal-ai": LIVE_BASE}})
        )
        self.router.answer(SUBMIT, accepted())
        self.states("IN_QUEUE", "IN_PROGRESS", "COMPLETED")
        self.router.answer(RESULT, scripted_json(self.result()))
        self.media.answer(PICTURE, picture_answer(a_picture()))

    def states(self, *states: str) -> None:
        self.router.answer(STATUS, *(scripted_json({"status": state}) for state in states))

    def result(self, **changes: object) -> dict[str, object]:
        url = f"{self.media.url}/files/portrait.png"
        flags: dict[str, object] = {"seed": 777, "has_nsfw_concepts": [False]}
        return {"images": [{"url": url, "content_type": "image/png"}], **flags, **changes}

    def provider(self, **changes: Any) -> HuggingFace:
        config = InferenceConfig(
            huggingface_api_key=TOKEN,
            huggingface_hub_url=self.router.url,
            huggingface_router_url=self.router.url,
        )
        return HuggingFace(
            replace(config, **changes),
            Http(self.session),
            light_copy=light_copy,
            clock=lambda: NOW,
            monotonic=self.time,
        )

    def generate(
        self,
        provider: HuggingFace | None = None,
        *,
        request: PictureRequest | None = None,
        sent: Sent | None = None,
        ticket: str | None = None,
        seconds: float = 60.0,
    ) -> GeneratedPicture:
        provider = provider or self.provider()
        request = request or a_request()
        return provider.generate(
            sent or provider.plan(request),
            request=request,
            ticket=ticket,
            budget=self.time.budget(seconds),
            on_ticket=self.tickets.append,
            on_progress=lambda percent, stage: self.progress.append((percent, stage)),
        )

    @property
    def ticket(self) -> str:
        return f"{self.router.url}{JOB}"


def loopback_session(verify: str | bool = True) -> requests.Session:
    session = open_session()
    session.trust_env = False
    session.verify = verify
    return session
