"""One HTTP answer of a provider, and what its body says about an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

REQUEST_ID_HEADERS = ("X-Request-Id", "x-fal-request-id", "X-Amzn-Trace-Id", "x-amz-cf-id")


@dataclass(frozen=True)
class ProviderReply:
    """Status, headers (case-insensitive) and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def request_id(self) -> str | None:
        found = (self.headers.get(name) for name in REQUEST_ID_HEADERS)
        return next((value for value in found if value), None)

    @cached_property
    def json(self) -> Any:
        """The parsed body, or None where it is not JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    @property
    def fields(self) -> dict[str, Any]:
        """The body's JSON object; empty where it is anything else."""
        return self.json if isinstance(self.json, dict) else {}

    @property
    def error_types(self) -> set[str]:
        """The stable error names: fal's `error_type`, its header and `detail[].type`."""
        detail = self.fields.get("detail")
        entries = detail if isinstance(detail, list) else []
        named = [entry.get("type") for entry in entries if isinstance(entry, dict)]
        named += [self.fields.get("error_type"), self.headers.get("X-Fal-Error-Type")]
        return {name for name in named if isinstance(name, str)}

    @property
    def error_text(self) -> str:
        """The human error text in lower case, for the few refusals that have no type."""
        for key in ("error", "detail", "message"):
            value = self.fields.get(key)
            text = value.get("message") if isinstance(value, dict) else value
            if isinstance(text, str):
                return text.lower()
        return ""
