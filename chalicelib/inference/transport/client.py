"""One provider's calls: signed with its token, and every refusal logged and given its meaning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.core.clock import Clock
from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import ProviderError
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.http import (
    JSON_BYTES,
    PICTURE_BYTES,
    READ_SECONDS,
    Http,
    signed,
)
from chalicelib.inference.transport.log import log_answer
from chalicelib.inference.transport.refusals import meaning_of
from chalicelib.inference.transport.reply import ProviderReply
from chalicelib.inference.trouble import bad_answer

Hide = tuple[str | None, ...]


class ProviderClient:
    """Calls in the name of `provider`. Answers come back whatever their status is.

    `scheme` is how the provider's own kind of token is announced.
    """

    def __init__(
        self,
        http: Http,
        *,
        provider: str,
        token: str | None,
        clock: Clock,
        scheme: str = "Bearer",
    ) -> None:
        self._http = http
        self._provider = provider
        self._token = token
        self._auth = signed(token, scheme=scheme)
        self._clock = clock

    def get(self, url: str, *, budget: Budget) -> ProviderReply:
        """Return the answer to a GET signed with the token."""
        return self._http.get(url, auth=self._auth, budget=budget)

    def get_unsigned(self, url: str, *, budget: Budget) -> ProviderReply:
        """Return the answer to a GET of a picture, which never carries the token."""
        return self._http.get(url, auth=signed(None), budget=budget, most_bytes=PICTURE_BYTES)

    def post(
        self,
        url: str,
        body: Mapping[str, Any],
        *,
        budget: Budget,
        accept: str = "application/json",
        read_seconds: float = READ_SECONDS,
        most_bytes: int = JSON_BYTES,
    ) -> ProviderReply:
        """Return the answer to `body`, sent as JSON and signed with the token."""
        return self._http.post(
            url,
            auth=self._auth,
            budget=budget,
            body=body,
            accept=accept,
            read_seconds=read_seconds,
            most_bytes=most_bytes,
        )

    def trouble_with(self, reply: ProviderReply, *, hide: Hide = ()) -> RetryLater | ProviderError:
        """Log an answer that cannot be used, without `hide` and the token; return its error."""
        log_answer(self._provider, reply, secrets=(self._token, *hide))
        return bad_answer() if reply.ok else meaning_of(reply, now=self._clock())
