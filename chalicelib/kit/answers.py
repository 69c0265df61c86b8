"""Answers as they go out: rendered replies, and every refusal in one shape."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from chalicelib.core.errors import AppError, Kind
from chalicelib.kit import versions
from chalicelib.kit.endpoint import Endpoint
from chalicelib.kit.fields import FileReply, Reply

STATUS = {
    Kind.INVALID: 400,
    Kind.UNAUTHENTICATED: 401,
    Kind.PAYMENT: 402,
    Kind.FORBIDDEN: 403,
    Kind.NOT_FOUND: 404,
    Kind.CONFLICT: 409,
    Kind.TOO_LARGE: 413,
    Kind.LIMITED: 429,
    Kind.UNAVAILABLE: 503,
}


@dataclass(frozen=True)
class HttpReply:
    """A rendered answer; the body is text, JSON unless the headers say otherwise."""

    status: int
    body: str
    headers: dict[str, str] = field(default_factory=dict)


def render(endpoint: Endpoint, reply: Reply) -> HttpReply:
    """Return a reply as it goes out."""
    if isinstance(reply, FileReply):
        tag = {"ETag": versions.tag(reply.text, reply.row_version)}
        return HttpReply(endpoint.status, reply.text, reply.headers() | tag)
    body = reply.model_dump_json(by_alias=True)
    if endpoint.method != "GET" and reply.row_version is None:
        return HttpReply(endpoint.status, body)
    return HttpReply(endpoint.status, body, {"ETag": versions.tag(body, reply.row_version)})


def unless_known(reply: HttpReply, headers: Mapping[str, str]) -> HttpReply:
    """Return the answer to a read, or 304 when the client has it already.

    Browsers may keep it, and ask each time whether it still holds.
    """
    kept = {**reply.headers, "Cache-Control": "private, no-cache", "Vary": "Authorization"}
    if versions.is_among(reply.headers.get("ETag", ""), headers.get("if-none-match")):
        return HttpReply(HTTPStatus.NOT_MODIFIED, "", kept)
    return HttpReply(reply.status, reply.body, kept)


def refuse(error: AppError, request_id: str) -> HttpReply:
    """Return a refusal in the shape all refusals have."""
    headers = {}
    if "retryAfter" in error.details:
        headers["Retry-After"] = str(error.details["retryAfter"])
    status = STATUS[error.kind]
    return _refusal(status, error.message, error.code, request_id, error.details, headers)


def fail(request_id: str) -> HttpReply:
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
