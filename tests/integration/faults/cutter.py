"""A service that cuts out and keeps books: what it was paid for, which jobs it has accepted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image

from chalicelib.core.errors import RetryLater
from chalicelib.inference.cutout.port import Matte
from chalicelib.inference.port import OnProgress, OnTicket
from chalicelib.inference.transport.budget import Budget
from tests.integration.roles import acting


def matte_of(picture: bytes, kept: int = 255) -> bytes:
    """Return a matte that keeps the middle of a picture; nothing of it, where `kept` is 0."""
    with Image.open(BytesIO(picture)) as image:
        width, height = image.size
    matte = Image.new("L", (width, height))
    matte.paste(kept, (width // 4, height // 4, 3 * width // 4, 3 * height // 4))
    file = BytesIO()
    matte.save(file, "PNG")
    return file.getvalue()


@dataclass
class FakeCutter:
    """Keeps the middle of every picture, unless the script has something else in store.

    With `queued` it hands out tickets and finds a job again; `patience` is how many calls a job
    takes. With `kept` 0 it finds nothing in any picture.
    """

    script: deque[Exception] = field(default_factory=deque)
    queued: bool = False
    patience: int = 1
    paid: int = 0
    jobs: dict[str, int] = field(default_factory=dict)
    while_cutting: Callable[[], None] = lambda: None
    name: str = "fake"
    kept: int = 255

    model = "fake/cutter"

    def cut_out(
        self,
        picture: bytes,
        *,
        ticket: str | None,
        budget: Budget,
        on_ticket: OnTicket,
        on_progress: OnProgress,
    ) -> Matte:
        if ticket is None:
            if self.script:
                raise self.script.popleft()
            self.paid += 1
            ticket = f"job-{self.paid}"
            self.jobs[ticket] = self.patience
            if self.queued:
                on_ticket(ticket)
        on_progress(50, "cutting")
        with acting(None):
            self.while_cutting()
        self.jobs[ticket] -= 1
        if self.queued and self.jobs[ticket] > 0:
            raise RetryLater("The picture is still being cut out.", code="timed_out")
        on_progress(90, "downloading")
        return Matte(matte_of(picture, self.kept), self.model, self.name, ticket)
