"""A service that cuts out on one server, its files on another."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from typing import Any

import requests
from PIL import Image, ImageDraw

from chalicelib.imaging.cutout.matte import read_matte
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.cutout.build import build_cutters
from chalicelib.inference.cutout.port import Cutter, Matte
from tests.unit.inference.fake_router import FakeServer, scripted_json
from tests.unit.inference.stage import NOW, FakeTime, picture_answer

SIZE = (160, 120)
MASK = "GET /files/mask.png"
BIREFNET = "ZhengPeng7/BiRefNet"


def a_mask(size: tuple[int, int] = SIZE) -> Image.Image:
    """Return an ellipse, about a third of the picture."""
    mask = Image.new("L", size)
    width, height = size
    ImageDraw.Draw(mask).ellipse((width // 4, height // 6, width * 3 // 4, height * 5 // 6), 255)
    return mask


def a_photo() -> bytes:
    photo = Image.new("RGB", SIZE, (230, 226, 220))
    photo.paste((150, 60, 40), mask=a_mask())
    return encoded(photo, "JPEG")


def lightened(picture: bytes) -> bytes:
    return b"light " + picture


def encoded(image: Image.Image, form: str = "PNG") -> bytes:
    file = io.BytesIO()
    image.save(file, form)
    return file.getvalue()


def opened(matte: Matte) -> Image.Image:
    with Image.open(io.BytesIO(matte.png)) as image:
        image.load()
    return image


@dataclass
class Bench:
    """The two servers, and what an adapter hands out while it cuts."""

    api: FakeServer
    media: FakeServer
    session: requests.Session
    time: FakeTime = field(default_factory=FakeTime)
    tickets: list[str] = field(default_factory=list)
    progress: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.media.answer(MASK, picture_answer(encoded(a_mask())))

    @property
    def mask_url(self) -> str:
        return f"{self.media.url}/files/mask.png"

    def cutter(self, **settings: Any) -> Cutter:
        config = replace(
            InferenceConfig(
                huggingface_hub_url=self.api.url,
                huggingface_router_url=self.api.url,
                fal_url=self.api.url,
            ),
            **settings,
        )
        (cutter,) = build_cutters(
            config,
            read=read_matte,
            lighten=lightened,
            session_factory=lambda: self.session,
            clock=lambda: NOW,
            monotonic=self.time,
        )
        return cutter

    def queue(self, submit: str, job: str, query: str = "") -> None:
        """Script one success of fal's queue."""
        accepted = {"request_id": "9a-1", "response_url": f"https://queue.fal.run{job}"}
        self.api.answer(submit, scripted_json(accepted))
        states = ("IN_QUEUE", "IN_PROGRESS", "COMPLETED")
        status = [scripted_json({"status": state}) for state in states]
        self.api.answer(f"GET {self.prefix(query)}{job}/status{query}", *status)
        result = {"image": None, "mask_image": {"url": self.mask_url}}
        self.api.answer(f"GET {self.prefix(query)}{job}{query}", scripted_json(result))

    @staticmethod
    def prefix(query: str) -> str:
        return "/fal-ai" if query else ""

    def cut_out(self, cutter: Cutter, *, ticket: str | None = None, seconds: float = 60) -> Matte:
        return cutter.cut_out(
            a_photo(),
            ticket=ticket,
            budget=self.time.budget(seconds),
            on_ticket=self.tickets.append,
            on_progress=lambda percent, stage: self.progress.append((percent, stage)),
        )
