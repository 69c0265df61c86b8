"""A service with an account of ours on one server, its pictures on another."""

from __future__ import annotations

from dataclasses import dataclass, field

import requests

from chalicelib.inference.port import GeneratedPicture, PictureRequest, Provider, Sent

from .fake_router import FakeServer
from .stage import FakeTime, a_picture, a_request, picture_answer

PICTURE = "GET /files/portrait.png"


@dataclass
class Direct:
    """The two servers, and what an adapter hands out while it draws."""

    api: FakeServer
    media: FakeServer
    session: requests.Session
    time: FakeTime = field(default_factory=FakeTime)
    tickets: list[str] = field(default_factory=list)
    progress: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.media.answer(PICTURE, picture_answer(a_picture()))

    @property
    def picture_url(self) -> str:
        return f"{self.media.url}/files/portrait.png"

    def generate(
        self,
        provider: Provider,
        *,
        request: PictureRequest | None = None,
        sent: Sent | None = None,
        ticket: str | None = None,
        seconds: float = 60.0,
    ) -> GeneratedPicture:
        request = request or a_request()
        return provider.generate(
            sent or provider.plan(request),
            request=request,
            ticket=ticket,
            budget=self.time.budget(seconds),
            on_ticket=self.tickets.append,
            on_progress=lambda percent, stage: self.progress.append((percent, stage)),
        )
