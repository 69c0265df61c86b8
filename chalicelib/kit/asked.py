"""What a request asks of its endpoint, checked: path, query, body, and the versions it names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import unquote

from pydantic import ValidationError

from chalicelib.core.errors import AppError, Kind
from chalicelib.kit import versions
from chalicelib.kit.endpoint import Endpoint

DETAILS_MAX = 20
_PATH_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,120}")


class InvalidInput(AppError):
    """What was sent does not fit the endpoint; `details` says where and why."""

    code = "invalid_input"


class BodyTooLarge(AppError):
    """The body is larger than any that the endpoint knows."""

    kind: ClassVar[Kind] = Kind.TOO_LARGE
    code = "body_too_large"


class NotHere(AppError):
    """The path holds something that cannot be an id."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "not_found"


@dataclass(frozen=True)
class HttpRequest:
    """The parts of a request that the edge reads. Names of headers are in lower case."""

    id: str
    headers: Mapping[str, str]
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes


def arguments(endpoint: Endpoint, request: HttpRequest) -> dict[str, Any]:
    """Return what the handler is called with, by name.

    Raises `InvalidInput`, `BodyTooLarge`, `NotHere`.
    """
    asked: dict[str, Any] = {name: _id(value) for name, value in request.path.items()}
    try:
        if endpoint.body:
            asked["body"] = endpoint.body.model_validate_json(_body(request, endpoint.largest))
        if endpoint.query:
            asked["query"] = endpoint.query.model_validate(dict(request.query))
    except ValidationError as error:
        raise invalid(error) from error
    if endpoint.query is None and request.query:
        raise InvalidInput(f"Unknown query parameters: {', '.join(sorted(request.query))}.")
    if endpoint.is_versioned:
        asked["wanted"] = versions.named(request.headers.get("if-match"))
    return asked


def _id(value: str) -> str:
    plain = unquote(value)
    if not _PATH_PARAMETER.fullmatch(plain):
        raise NotHere("There is nothing here.")
    return plain


def _body(request: HttpRequest, largest: int) -> bytes:
    if len(request.body) > largest:
        raise BodyTooLarge(f"The request body is larger than {largest // 1024} KB.")
    return request.body or b"{}"


def invalid(error: ValidationError) -> InvalidInput:
    """Return the refusal of what does not fit, naming its first problems."""
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
