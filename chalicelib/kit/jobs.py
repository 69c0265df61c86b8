"""Runs the messages of a batch one by one: a bad one never takes its neighbours along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.kit.log import logger


@dataclass(frozen=True)
class Message:
    """One SQS message at hand."""

    id: str
    body: str
    receipt_handle: str


PutOff = Callable[[str, float], None]


def run_batch(
    event: dict[str, Any], work: Callable[[Message], None], put_off: PutOff
) -> dict[str, Any]:
    """Work on each message; return those that must come back as a partial batch response.

    `RetryLater` puts a message off for the time it names. Any other error is final for the message:
    it comes back at once until the queue moves it to the dead-letter queue, its reason in the log.
    """
    failed = []
    for record in event["Records"]:
        message = Message(record["messageId"], record["body"], record["receiptHandle"])
        if not _succeeds(message, work, put_off):
            failed.append({"itemIdentifier": message.id})
    return {"batchItemFailures": failed}


def _succeeds(message: Message, work: Callable[[Message], None], put_off: PutOff) -> bool:
    try:
        wait = _attempt(message, work)
        if wait is not None:
            put_off(message.receipt_handle, wait)
    except Exception:  # noqa: BLE001 - logged; the message comes back
        logger.exception("message failed", extra={"messageId": message.id})
        return False
    return wait is None


def _attempt(message: Message, work: Callable[[Message], None]) -> float | None:
    """Return None when the message is done with, else the seconds until it should come back."""
    extra = {"messageId": message.id}
    try:
        work(message)
    except RetryLater as trouble:
        logger.info("put off", extra={**extra, "code": trouble.code, "after": trouble.after})
        return trouble.after or 0
    except AppError as refusal:
        reason = {"code": refusal.code, "reason": refusal.message, "details": refusal.details}
        logger.error("message refused", extra={**extra, **reason})
        return 0
    return None
