"""fal's job queue, its own or as the Hugging Face router carries it: submit, poll, collect.

A job is billed when it is submitted and fal knows no idempotency key, so the ticket of a job is
handed out before the first poll. It is the job's address below `base`; nothing else is called
with our token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import InvalidTicket, ProviderError, UnusableAnswer
from chalicelib.inference.port import OnTicket
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import Hide, ProviderClient
from chalicelib.inference.transport.patience import Patience
from chalicelib.inference.transport.refusals import meaning_of_type
from chalicelib.inference.transport.reply import ProviderReply

_JOB_PATH = re.compile(r"(/[A-Za-z0-9][\w.-]*)+/requests/[A-Za-z0-9-]+", re.ASCII)

OnState = Callable[[str], None]


class FalQueue:
    """The queue at `base`, where `query` goes with every address."""

    def __init__(self, client: ProviderClient, *, base: str, query: str = "") -> None:
        self._client = client
        self._base = base
        self._query = query

    def submit(self, route: str, body: Mapping[str, Any], *, budget: Budget, hide: Hide) -> str:
        """Start a paid job and return its ticket."""
        url = f"{self._base}/{route}{self._query}"
        reply = self._client.post(url, body, budget=budget)
        if not reply.ok or not reply.fields:
            raise self._client.trouble_with(reply, hide=hide)
        path = urlsplit(str(reply.fields.get("response_url"))).path
        if not _JOB_PATH.fullmatch(path):
            raise UnusableAnswer
        return self._base + path

    def checked(self, ticket: str) -> str:
        """Return `ticket`; raises InvalidTicket unless it is the address of a job at our queue."""
        path = ticket.removeprefix(self._base)
        if not ticket.startswith(self._base) or not _JOB_PATH.fullmatch(path):
            raise InvalidTicket
        return ticket

    def collect(
        self, ticket: str, *, budget: Budget, on_ticket: OnTicket, on_state: OnState, hide: Hide
    ) -> dict[str, Any]:
        """Wait for the job and return its result; `on_ticket("")` gives up one that failed."""
        error_type = self._wait(ticket, budget=budget, on_state=on_state, hide=hide)
        reply = self._client.get(f"{ticket}{self._query}", budget=budget)
        if reply.ok and reply.fields and error_type is None:
            return reply.fields
        trouble = self._failure(reply, error_type, hide=hide)
        # A job that failed by itself fails again however often it is collected.
        if isinstance(trouble, RetryLater) and (error_type is not None or reply.error_types):
            on_ticket("")
        raise trouble

    def _wait(self, ticket: str, *, budget: Budget, on_state: OnState, hide: Hide) -> str | None:
        """Poll until the job has ended; return the error type it ended with, "" if unnamed.

        Returns None for a job without an error. Raises RetryLater when the budget ends first:
        the ticket stays good.
        """
        patience = Patience(budget)
        while True:
            status = self._poll(ticket, budget=budget, patience=patience, hide=hide)
            if status.get("status") == "COMPLETED":
                return _ended_with(status)
            on_state(str(status.get("status", "")))
            patience.pause()

    def _failure(
        self, reply: ProviderReply, error_type: str | None, *, hide: Hide
    ) -> RetryLater | ProviderError:
        """Return the error of a job without a usable result."""
        trouble = self._client.trouble_with(reply, hide=hide)
        return meaning_of_type(error_type) if reply.ok and error_type is not None else trouble

    def _poll(
        self, ticket: str, *, budget: Budget, patience: Patience, hide: Hide
    ) -> dict[str, Any]:
        try:
            status = self._status(ticket, budget=budget, hide=hide)
        except RetryLater as trouble:
            patience.endure(trouble)
            return {}
        patience.hear()
        return status

    def _status(self, ticket: str, *, budget: Budget, hide: Hide) -> dict[str, Any]:
        reply = self._client.get(f"{ticket}/status{self._query}", budget=budget)
        if not reply.ok or "status" not in reply.fields:
            raise self._client.trouble_with(reply, hide=hide)
        return reply.fields


def _ended_with(status: Mapping[str, Any]) -> str | None:
    if not status.get("error") and not status.get("error_type"):
        return None
    return str(status.get("error_type") or "")
