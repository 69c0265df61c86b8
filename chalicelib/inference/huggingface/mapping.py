"""Who serves a model: Hugging Face's inference provider mapping, looked up and kept for a while.

The Hub re-tests its mappings every few hours and takes failing ones off the list, so the answer is
never written into the code.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from chalicelib.inference.errors import ModelUnavailable
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.client import ProviderClient
from chalicelib.inference.transport.reply import ProviderReply

LOGGER = logging.getLogger("lumiku.inference")
FOUND_SECONDS = 600.0
MISSING_SECONDS = 60.0
_PROVIDER_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)+", re.ASCII)


@dataclass(frozen=True)
class Route:
    """The provider's own name for a model and, for a LoRA, the weights file in its repository."""

    provider_id: str
    adapter_weights: str | None


class ProviderMapping:
    """Looks up one inference provider's routes for one task at the Hub."""

    def __init__(
        self,
        client: ProviderClient,
        *,
        hub_url: str,
        provider: str,
        task: str,
        monotonic: Callable[[], float],
    ) -> None:
        self._client = client
        self._hub_url = hub_url.rstrip("/")
        self._provider = provider
        self._task = task
        self._monotonic = monotonic
        self._known: dict[str, tuple[float, Route | None]] = {}

    def route(self, model: str, *, budget: Budget) -> Route | None:
        """Return the live route of the repository `model`; None if there is none.

        Raises RetryLater or ProviderError when the Hub cannot tell.
        """
        now = self._monotonic()
        fresh_until, route = self._known.get(model, (now, None))
        if fresh_until > now:
            return route
        route = self._look_up(model, budget=budget)
        self._known[model] = (now + (FOUND_SECONDS if route else MISSING_SECONDS), route)
        return route

    def _look_up(self, model: str, *, budget: Budget) -> Route | None:
        url = f"{self._hub_url}/api/models/{model}?expand[]=inferenceProviderMapping"
        reply = self._client.get(url, budget=budget)
        if not reply.ok or not isinstance(reply.json, dict):
            self._raise_unless_unknown(reply)
            return None
        entries = _entries(reply.json.get("inferenceProviderMapping"))
        return next(filter(None, (self._usable(entry, model) for entry in entries)), None)

    def _raise_unless_unknown(self, reply: ProviderReply) -> None:
        trouble = self._client.trouble_with(reply)
        if not isinstance(trouble, ModelUnavailable):
            raise trouble

    def _usable(self, entry: dict[str, Any], model: str) -> Route | None:
        if entry.get("provider") != self._provider or entry.get("task") != self._task:
            return None
        if entry.get("status") != "live":
            LOGGER.warning(
                "inference provider does not serve the model at the moment",
                extra={"model": model, "provider_status": str(entry.get("status"))},
            )
            return None
        return _route(entry)


def _entries(mapping: Any) -> list[dict[str, Any]]:
    """Return the mapping's entries, from its array form or its object keyed by provider."""
    if isinstance(mapping, dict):
        named = mapping.items()
        return [{**entry, "provider": name} for name, entry in named if isinstance(entry, dict)]
    entries = mapping if isinstance(mapping, list) else []
    return [entry for entry in entries if isinstance(entry, dict)]


def _route(entry: dict[str, Any]) -> Route | None:
    provider_id = entry.get("providerId")
    if not isinstance(provider_id, str) or not _PROVIDER_ID.fullmatch(provider_id):
        return None
    weights = entry.get("adapterWeightsPath")
    return Route(provider_id, weights if isinstance(weights, str) and weights else None)
