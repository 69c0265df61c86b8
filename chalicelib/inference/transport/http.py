"""Calls to a provider over one kept-alive session, inside a budget and a size limit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, ReadTimeoutError

from chalicelib.inference.errors import UnusableAnswer
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.reply import ProviderReply
from chalicelib.inference.trouble import bad_answer, timed_out, unreachable

READ_SECONDS = 30.0
JSON_BYTES = 1024 * 1024
PICTURE_BYTES = 25 * 1024 * 1024
PIECE = 64 * 1024
Auth = Callable[[requests.PreparedRequest], requests.PreparedRequest]


class PlainSession(requests.Session):
    """A session that does not even look where a redirect leads.

    Told not to follow one, requests still reads its whole body into memory first.
    """

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Answer that there is none."""


def open_session() -> requests.Session:
    """Return a session that keeps connections alive and never repeats a call by itself."""
    session = PlainSession()
    adapter = HTTPAdapter(pool_connections=4, pool_maxsize=4, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def signed(token: str | None, *, scheme: str = "Bearer") -> Auth:
    """Return what signs a call with `token`, and with nothing at all when there is none.

    Passing this explicitly also keeps requests from taking credentials out of a netrc file.
    """

    def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
        if token:
            request.headers["Authorization"] = f"{scheme} {token}"
        return request

    return sign


class Http:
    """GET and POST with time-outs cut to the budget; redirects are never followed."""

    def __init__(self, session: requests.Session) -> None:
        self._session = session

    def get(
        self, url: str, *, auth: Auth, budget: Budget, most_bytes: int = JSON_BYTES
    ) -> ProviderReply:
        """Return the answer to a GET. Raises RetryLater for time-outs and broken connections."""
        return self._call("GET", url, auth=auth, budget=budget, most_bytes=most_bytes)

    def post(
        self,
        url: str,
        *,
        auth: Auth,
        budget: Budget,
        body: Mapping[str, Any],
        accept: str = "application/json",
        read_seconds: float = READ_SECONDS,
        most_bytes: int = JSON_BYTES,
    ) -> ProviderReply:
        """Return the answer to `body` sent as JSON. Raises like `get`."""
        return self._call(
            "POST",
            url,
            auth=auth,
            budget=budget,
            most_bytes=most_bytes,
            read_seconds=read_seconds,
            json=body,
            accept=accept,
        )

    def _call(
        self,
        method: str,
        url: str,
        *,
        auth: Auth,
        budget: Budget,
        most_bytes: int,
        read_seconds: float = READ_SECONDS,
        accept: str = "*/*",
        json: Mapping[str, Any] | None = None,
    ) -> ProviderReply:
        try:
            with self._session.request(
                method,
                url,
                json=json,
                auth=auth,
                headers={"Accept": accept, "Accept-Encoding": "identity"},
                timeout=budget.timeouts(read_seconds),
                allow_redirects=False,
                stream=True,
            ) as response:
                body = _read(response, budget=budget, most_bytes=most_bytes)
                return ProviderReply(response.status_code, response.headers, body)
        except (requests.Timeout, ReadTimeoutError) as error:
            raise timed_out() from error
        except HTTPError as error:
            raise bad_answer() from error
        except requests.RequestException as error:
            raise unreachable() from error


def _read(response: requests.Response, *, budget: Budget, most_bytes: int) -> bytes:
    body = bytearray()
    _cut_time_out(response, budget)
    while piece := response.raw.read1(PIECE, decode_content=True):
        body += piece
        if len(body) > most_bytes:
            return _start_of_error(response, body)
        _cut_time_out(response, budget)
    if _is_short(response, len(body)):
        raise bad_answer()
    return bytes(body)


def _cut_time_out(response: requests.Response, budget: Budget) -> None:
    """Cut the socket's time-out to what is left now: it was set when the call began.

    Raises RetryLater when nothing is left. A connection that closes after this answer no longer
    shows its socket; the check alone has to do there.
    """
    _, read = budget.timeouts(READ_SECONDS)
    connection = response.raw.connection
    if connection is not None and connection.sock is not None:
        connection.sock.settimeout(read)


def _start_of_error(response: requests.Response, body: bytearray) -> bytes:
    if response.ok:
        raise UnusableAnswer
    return bytes(body)


def _is_short(response: requests.Response, received: int) -> bool:
    declared = response.headers.get("Content-Length", "")
    encoded = "Content-Encoding" in response.headers
    return not encoded and declared.isdigit() and received != int(declared)
