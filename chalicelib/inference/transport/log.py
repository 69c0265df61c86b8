"""What is written down about a provider's trouble: its answer, without prompts and keys."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from typing import Any

from chalicelib.inference.transport.reply import ProviderReply

LOGGER = logging.getLogger("lumiku.inference")
LONGEST_BODY = 500
# Keys under which providers send back what we asked for.
ECHOES = {
    *("input", "inputs", "prompt", "negative_prompt", "image_url", "image_urls", "ctx"),
    *("parameters", "references", "pose"),
}
HIDDEN = "[hidden]"


def log_answer(provider: str, reply: ProviderReply, *, secrets: Iterable[str | None]) -> None:
    """Log an answer that is no success, its body trimmed and freed of `secrets`."""
    LOGGER.warning(
        "picture provider answered with an error",
        extra={
            "provider": provider,
            "status": reply.status,
            "provider_request_id": reply.request_id,
            "error_types": sorted(reply.error_types),
            "provider_body": readable_body(reply, secrets=secrets),
        },
    )


def readable_body(reply: ProviderReply, *, secrets: Iterable[str | None]) -> str:
    """Return the start of the body as text, without echoed inputs and without `secrets`."""
    if isinstance(reply.json, dict | list):
        text = json.dumps(_without_echoes(reply.json), ensure_ascii=False)
    else:
        text = reply.body.decode("utf-8", "replace")
    for secret in filter(None, secrets):
        for spelling in (secret, _escaped(secret), _escaped(secret, ascii_only=True)):
            text = text.replace(spelling, HIDDEN)
    return text[:LONGEST_BODY]


def _escaped(text: str, *, ascii_only: bool = False) -> str:
    return json.dumps(text, ensure_ascii=ascii_only)[1:-1]


def _without_echoes(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_echoes(item) for key, item in value.items() if key not in ECHOES}
    if isinstance(value, list):
        return [_without_echoes(item) for item in value]
    return value
