"""What an error answer of a provider means for the generation.

The rules are the router's and fal's documented ones: an error's `type` decides before its status,
and texts are read only where two meanings share a status and no type exists.
"""

from __future__ import annotations

from datetime import datetime

from chalicelib.core.errors import RetryLater
from chalicelib.inference.errors import (
    ContentRefused,
    ModelUnavailable,
    ProviderAuth,
    ProviderError,
    ProviderNotEnabled,
    ProviderOutOfCredit,
    ProviderRejected,
)
from chalicelib.inference.transport.reply import ProviderReply
from chalicelib.inference.transport.waits import asked_wait, longest
from chalicelib.inference.trouble import model_loading, rate_limited, timed_out, unreachable

PASSING_TYPES = frozenset(
    {
        "request_timeout",
        "startup_timeout",
        "generation_timeout",
        "runner_scheduling_failure",
        "runner_connection_timeout",
        "runner_disconnected",
        "runner_connection_refused",
        "runner_connection_error",
        "runner_incomplete_response",
        "runner_server_error",
        "internal_error",
        "internal_server_error",
        "downstream_service_unavailable",
    }
)
TIMEOUTS = frozenset({408, 504})
TIMEOUT_TYPES = frozenset({"request_timeout", "startup_timeout", "generation_timeout"})


def meaning_of(reply: ProviderReply, *, now: datetime) -> RetryLater | ProviderError:
    """Return the error that `reply`, an answer without success, stands for."""
    types = reply.error_types
    if "content_policy_violation" in types:
        return ContentRefused()
    after = asked_wait(reply.headers, now=now)
    if types & PASSING_TYPES:
        return _passing_type(types, after)
    return _passing_status(reply, after) or _final(reply)


def meaning_of_type(error_type: str | None) -> RetryLater | ProviderError:
    """Return the error of a queue job that ended with `error_type` and no further answer."""
    if error_type == "content_policy_violation":
        return ContentRefused()
    if error_type in PASSING_TYPES:
        return _passing_type({error_type}, None)
    return ProviderRejected()


def _passing_type(types: set[str], after: float | None) -> RetryLater:
    return timed_out(after) if types & TIMEOUT_TYPES else unreachable(after)


def _passing_status(reply: ProviderReply, after: float | None) -> RetryLater | None:
    if reply.status == 429:
        return rate_limited(after)
    if reply.status in TIMEOUTS:
        return timed_out(after)
    if reply.status == 503:
        return model_loading(longest(_loading_waits(reply, after)))
    return unreachable(after) if reply.status >= 500 else None


def _loading_waits(reply: ProviderReply, after: float | None) -> list[float]:
    estimate = reply.fields.get("estimated_time")
    known = isinstance(estimate, int | float) and not isinstance(estimate, bool)
    return [float(wait) for wait in (after, estimate if known else None) if wait is not None]


def _final(reply: ProviderReply) -> ProviderError:
    if reply.status == 402:
        return _unpaid(reply)
    if reply.headers.get("X-Error-Code") == "RepoNotFound":
        return ModelUnavailable()
    if reply.status in {401, 403}:
        # fal answers 403 "User is locked. Reason: Exhausted balance" when money runs out.
        locked = "exhausted balance" in reply.error_text
        return ProviderOutOfCredit() if locked else ProviderAuth()
    if reply.status in {404, 410} or _unsupported(reply) or 300 <= reply.status < 400:
        return ModelUnavailable()
    return ProviderRejected()


def _unpaid(reply: ProviderReply) -> ProviderError:
    return ProviderNotEnabled() if "not enabled" in reply.error_text else ProviderOutOfCredit()


def _unsupported(reply: ProviderReply) -> bool:
    return reply.status == 400 and "not supported by provider" in reply.error_text
