"""Trouble that may pass: the RetryLater errors of the picture providers."""

from __future__ import annotations

from chalicelib.core.errors import RetryLater


def rate_limited(after: float | None) -> RetryLater:
    return RetryLater(
        "The picture service is receiving too many requests.",
        code="provider_rate_limited",
        after=after,
    )


def model_loading(after: float | None) -> RetryLater:
    return RetryLater("The picture model is still starting.", code="model_loading", after=after)


def timed_out(after: float | None = None) -> RetryLater:
    return RetryLater(
        "The picture service took too long to answer.", code="provider_timeout", after=after
    )


def unreachable(after: float | None = None) -> RetryLater:
    return RetryLater(
        "The picture service is not working at the moment.",
        code="provider_unavailable",
        after=after,
    )


def bad_answer() -> RetryLater:
    return RetryLater(
        "The picture service's answer arrived incomplete or damaged.", code="provider_bad_answer"
    )


def still_drawing() -> RetryLater:
    return RetryLater("The picture service is still at work.", code="still_drawing", after=5.0)
