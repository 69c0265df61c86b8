"""A provider that keeps books: what it was paid for, which jobs it has accepted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import ContentRefused, ProviderOutOfCredit
from chalicelib.inference.needs import PERSON_AND_PRODUCT, Needs
from chalicelib.inference.port import (
    Capabilities,
    GeneratedPicture,
    OnProgress,
    OnTicket,
    PictureRequest,
    Sent,
)
from chalicelib.inference.transport.budget import Budget
from tests.integration.roles import acting
from tests.unit.imaging.samples import encoded, quadrants

PICTURE = encoded(quadrants((64, 64)))


def busy(after: float | None = None) -> RetryLater:
    return RetryLater("The picture service is busy.", code="rate_limited", after=after)


def refused() -> ContentRefused:
    return ContentRefused()


def unpaid() -> ProviderOutOfCredit:
    return ProviderOutOfCredit()


@dataclass
class FakeProvider:
    """Draws the same picture for everybody, unless the script has something else in store.

    `script` holds what comes next: an exception, or bytes in place of a picture. With `queued`
    it hands out tickets and finds a job again; `patience` is how many calls a job takes. `given`
    are the pictures that it got to go by.
    """

    script: deque[Exception | bytes] = field(default_factory=deque)
    queued: bool = False
    patience: int = 1
    paid: int = 0
    jobs: dict[str, int] = field(default_factory=dict)
    while_drawing: Callable[[], None] = lambda: None
    name: str = "fake"
    takes: Needs = PERSON_AND_PRODUCT
    given: list[bytes] = field(default_factory=list)
    model: str = "fake/one"
    asked: int = 0

    demo = True

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(negative_prompt=False, lora=False, seed=True, takes=self.takes)

    def plan(self, request: PictureRequest) -> Sent:
        return Sent(
            request.prompt,
            None,
            request.width,
            request.height,
            request.seed,
            self.model,
            None,
            self.name,
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
        data = PICTURE
        if ticket is None:
            self.given += [reference.read() for reference in request.references] if request else []
            data = self._accept()
            ticket = f"job-{self.paid}"
            self.jobs[ticket] = self.patience
            if self.queued:
                on_ticket(ticket)
        on_progress(5, "queued")
        on_progress(60, "drawing")
        with acting(None):
            self.while_drawing()
        self.jobs[ticket] -= 1
        if self.queued and self.jobs[ticket] > 0:
            raise RetryLater("The picture is still being drawn.", code="timed_out")
        on_progress(90, "downloading")
        return GeneratedPicture(data, sent.seed, self.model, self.name, ticket)

    def _accept(self) -> bytes:
        self.asked += 1
        outcome = self.script.popleft() if self.script else PICTURE
        if isinstance(outcome, Exception):
            raise outcome
        self.paid += 1
        return outcome
