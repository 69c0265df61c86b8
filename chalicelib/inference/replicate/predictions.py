"""Replicate's predictions: create one, poll it until it has ended.

A prediction is billed once it runs, so its ticket is handed out before the first poll. It is its
address at Replicate's API; nothing else is called with our token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import (
    ContentRefused,
    InvalidTicket,
    ProviderError,
    ProviderRejected,
    UnusableAnswer,
)
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import Hide, ProviderClient
from chalicelib.inference.transport.patience import Patience
from chalicelib.inference.trouble import bad_answer, timed_out, unreachable

ENDED = frozenset({"succeeded", "failed", "canceled", "aborted"})
_ID = re.compile(r"[A-Za-z0-9]+", re.ASCII)
# https://replicate.com/docs/reference/error-codes: unknown trouble, too long in starting.
_UNKNOWN, _SLOW_START = "E1000", "E6716"

OnState = Callable[[str], None]


class Predictions:
    """The predictions at `api_url`."""

    def __init__(self, client: ProviderClient, *, api_url: str) -> None:
        self._client = client
        self._base = f"{api_url.rstrip('/')}/v1"

    def create(self, model: str, body: Mapping[str, Any], *, budget: Budget, hide: Hide) -> str:
        """Start a prediction of an official model and return its ticket."""
        url = f"{self._base}/models/{model}/predictions"
        reply = self._client.post(url, {"input": body}, budget=budget)
        if not reply.ok or not reply.fields:
            raise self._client.trouble_with(reply, hide=hide)
        id_ = reply.fields.get("id")
        if not isinstance(id_, str) or not _ID.fullmatch(id_):
            raise UnusableAnswer
        return self._address(id_)

    def checked(self, ticket: str) -> str:
        """Return `ticket`; raises InvalidTicket unless it is the address of a prediction here."""
        id_ = ticket.rpartition("/")[2]
        if not _ID.fullmatch(id_) or ticket != self._address(id_):
            raise InvalidTicket
        return ticket

    def wait(self, ticket: str, *, budget: Budget, on_state: OnState, hide: Hide) -> dict[str, Any]:
        """Poll until the prediction has ended, and return it.

        Raises RetryLater when the budget ends first: the ticket stays good.
        """
        patience = Patience(budget)
        while True:
            prediction = self._poll(ticket, budget=budget, patience=patience, hide=hide)
            if prediction.get("status") in ENDED:
                return prediction
            on_state(str(prediction.get("status", "")))
            patience.pause()

    def _address(self, id_: str) -> str:
        return f"{self._base}/predictions/{id_}"

    def _poll(
        self, ticket: str, *, budget: Budget, patience: Patience, hide: Hide
    ) -> dict[str, Any]:
        try:
            reply = self._client.get(ticket, budget=budget)
            if not reply.ok or "status" not in reply.fields:
                raise self._client.trouble_with(reply, hide=hide)
        except RetryLater as trouble:
            patience.endure(trouble)
            return {}
        patience.hear()
        return reply.fields


def failure(prediction: Mapping[str, Any]) -> RetryLater | ProviderError:
    """Return the error of a prediction that ended without a picture.

    One that was called off was so by Replicate, since we never do.
    """
    said = str(prediction.get("error") or "")
    if "NSFW" in said:
        return ContentRefused()
    if prediction.get("status") == "succeeded":
        return bad_answer()
    if _SLOW_START in said:
        return timed_out()
    if _UNKNOWN in said or prediction.get("status") in {"canceled", "aborted"}:
        return unreachable()
    return ProviderRejected()
