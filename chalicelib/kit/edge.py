"""Runs one endpoint: who calls, what is asked, call, render; and every refusal in one shape."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import unquote

from pydantic import ValidationError

from chalicelib.core.errors import AppError, Kind
from chalicelib.kit.endpoint import Endpoint, Mounted
from chalicelib.kit.identity import Caller, Identity
from chalicelib.kit.log import logger

STATUS = {
    Kind.INVALID: 400,
    Kind.UNAUTHENTICATED: 401,
    Kind.PAYMENT: 402,
    Kind.NOT_FOUND: 404,
    Kind.CONFLICT: 409,
    Kind.TOO_LARGE: 413,
    Kind.LIMITED: 429,
    Kind.UNAVAILABLE: 503,
}
BODY_MAX = 256 * 1024
DETAILS_MAX = 20
_PATH_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")


class InvalidInput(AppError):
    """What was sent does not fit the endpoint; `details` says where and why."""

    code = "invalid_input"


class BodyTooLarge(AppError):
    """The body is larger than any request we know."""

    kind: ClassVar[Kind] = Kind.TOO_LARGE
    code = "body_too_large"


class NotHere(AppError):
    """The path holds something that cannot be an id."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "not_found"


@dataclass(frozen=True)
class HttpRequest:
    """The parts of a request that the edge reads."""

    id: str
    headers: Mapping[str, str]
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class HttpReply:
    """A rendered answer; the body is JSON text."""

    status: int
    body: str
    headers: dict[str, str]


@dataclass(frozen=True)
class CallCount:
    """Counts the calls to AWS that one request makes."""

    reset: Callable[[], None]
    read: Callable[[], int]


class Edge:
    """The wrapper around every endpoint."""

    def __init__(self, identity: Identity, call_count: CallCount) -> None:
        self._identity = identity
        self._calls = call_count

    def run(self, served: Mounted, services: Callable[[], Any], request: HttpRequest) -> HttpReply:
        """Answer `request`; never raises."""
        endpoint, started = served.endpoint, time.perf_counter()
        self._calls.reset()
        caller = None
        try:
            if not endpoint.public:
                caller = self._identity.caller(request.headers.get("authorization"))
            reply = _call(endpoint, services, caller, request)
        except AppError as error:
            reply = render_error(error, request.id)
        except Exception:  # noqa: BLE001 - the last resort: logged, answered with 500
            logger.exception("unexpected", extra={"requestId": request.id})
            reply = render_failure(request.id)
        self._log(served, request, caller, reply, time.perf_counter() - started)
        return reply

    def _log(
        self,
        served: Mounted,
        request: HttpRequest,
        caller: Caller | None,
        reply: HttpReply,
        seconds: float,
    ) -> None:
        fields = {
            "requestId": request.id,
            "userId": caller.user_id if caller else None,
            "app": served.part,
            "route": served.route,
            "status": reply.status,
            "ms": round(seconds * 1000, 1),
            "awsCalls": self._calls.read(),
        }
        logger.info("request", extra=fields)


def render_error(error: AppError, request_id: str) -> HttpReply:
    """Return a refusal in the shape all refusals have."""
    headers = {}
    if "retryAfter" in error.details:
        headers["Retry-After"] = str(error.details["retryAfter"])
    return _refusal(
        STATUS[error.kind], error.message, error.code, request_id, error.details, headers
    )


def render_failure(request_id: str) -> HttpReply:
    """Return the answer for a fault of our own, which names no internals."""
    message = "Something went wrong on our side. Please try again in a moment."
    return _refusal(500, message, "internal_error", request_id, {}, {})


def _refusal(
    status: int,
    message: str,
    code: str,
    request_id: str,
    details: dict[str, Any],
    headers: dict[str, str],
) -> HttpReply:
    body = {"success": False, "error": message, "code": code, **details, "requestId": request_id}
    return HttpReply(status, json.dumps(body), headers)


def _call(
    endpoint: Endpoint, services: Callable[[], Any], caller: Caller | None, request: HttpRequest
) -> HttpReply:
    arguments: dict[str, Any] = {name: _id(value) for name, value in request.path.items()}
    try:
        if endpoint.body:
            arguments["body"] = endpoint.body.model_validate_json(_body(request))
        if endpoint.query:
            arguments["query"] = endpoint.query.model_validate(dict(request.query))
    except ValidationError as error:
        raise _invalid(error) from error
    if endpoint.query is None and request.query:
        raise InvalidInput(f"Unknown query parameters: {', '.join(sorted(request.query))}.")
    who = () if caller is None else (caller,)
    reply = endpoint.handler(services(), *who, **arguments)
    return HttpReply(endpoint.status, reply.model_dump_json(by_alias=True), {})


def _id(value: str) -> str:
    plain = unquote(value)
    if not _PATH_PARAMETER.fullmatch(plain):
        raise NotHere("There is nothing here.")
    return plain


def _body(request: HttpRequest) -> bytes:
    if len(request.body) > BODY_MAX:
        raise BodyTooLarge(f"The request body is larger than {BODY_MAX // 1024} KB.")
    return request.body or b"{}"


def _invalid(error: ValidationError) -> InvalidInput:
    details = [
        {"path": list(problem["loc"]), "message": problem["msg"].removeprefix("Value error, ")}
        for problem in error.errors(include_url=False, include_context=False, include_input=False)[
            :DETAILS_MAX
        ]
    ]
    first = details[0]
    where = ".".join(str(part) for part in first["path"])
    return InvalidInput(
        f"{where}: {first['message']}" if where else str(first["message"]), details=details
    )
