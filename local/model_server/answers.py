"""The answers of the server, good and bad, as values."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

LOADING = "Model lumiku-demo is currently loading"
HTML = b"<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>"
POLICY = [
    {
        "loc": ["body", "prompt"],
        "msg": "The content could not be processed because it was flagged by a content checker.",
        "type": "content_policy_violation",
    }
]
# Faults that replace the answer: status and JSON body.
ERRORS: dict[str, tuple[int, dict[str, object]]] = {
    "400": (400, {"error": "unexpected keyword argument"}),
    "401": (401, {"error": "Invalid username or password."}),
    "402-credit": (402, {"error": "You have depleted your monthly included credits."}),
    "402-not-enabled": (402, {"error": "Pay-as-you go is not enabled for provider fal-ai yet."}),
    "403": (403, {"error": "This authentication method does not have sufficient permissions"}),
    "404": (404, {"error": "Not Found"}),
    "410": (410, {"error": "The model is deprecated and no longer supported"}),
    "422": (422, {"detail": [{"loc": ["body"], "msg": "not a multiple", "type": "multiple_of"}]}),
    "429": (429, {"error": "Too many requests"}),
    "429-retry-after": (429, {"error": "Too many requests"}),
    "500": (500, {"error": "Internal Error"}),
    "503-loading": (503, {"error": LOADING}),
    "refusal": (422, {"detail": POLICY}),
}
# Faults that spoil or hold back an answer.
SPOILERS = frozenset({"garbage", "html", "slow", "timeout", "truncated"})
FAULTS = SPOILERS | set(ERRORS)


@dataclass(frozen=True)
class Answer:
    """One HTTP answer. `cut` sends half of the body and closes the connection."""

    status: int
    media_type: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False


def json_answer(status: int, content: object, headers: dict[str, str] | None = None) -> Answer:
    """Return `content` as a JSON answer."""
    return Answer(status, "application/json", json.dumps(content).encode(), headers or {})


def error_answer(kind: str, *, retry_after: float | None, seconds: float | None) -> Answer:
    """Return the answer of the fault `kind`, one of ERRORS."""
    status, body = ERRORS[kind]
    if kind == "503-loading":
        body = {**body, "estimated_time": 20.0 if seconds is None else seconds}
    headers = {}
    if kind == "429-retry-after" or retry_after is not None:
        headers["Retry-After"] = f"{1 if retry_after is None else retry_after:g}"
    return json_answer(status, body, headers)
