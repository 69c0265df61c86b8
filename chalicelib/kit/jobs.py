"""Runs the messages of a batch one by one: a bad one never takes its neighbours along."""

from __future__ import annotations

import time
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


@dataclass(frozen=True)
class Invocation:
    """The run of a function that the messages came with. `seconds` is what it had left then."""

    seconds: float


Worker = Callable[[Message, Invocation], None]
PutOff = Callable[[str, float], None]


def run_batch(
    job: str, event: dict[str, Any], work: Callable[[Message], None], put_off: PutOff
) -> dict[str, Any]:
    """Work on each message; return those that must come back as a partial batch response.

    `RetryLater` puts a message off for the time it names. Any other error is final for the message:
    it comes back at once until the queue moves it to the dead-letter queue, its reason in the log.
    Every message leaves a line with the job's name, what became of it, and the time it took.
    """
    failed = []
    for record in event["Records"]:
        message = Message(record["messageId"], record["body"], record["receiptHandle"])
        started = time.perf_counter()
        outcome = _outcome(message, work, put_off)
        milliseconds = round((time.perf_counter() - started) * 1000, 1)
        fields = {"job": job, "messageId": message.id, "outcome": outcome, "ms": milliseconds}
        logger.info("job", extra=fields)
        if outcome != "done":
            failed.append({"itemIdentifier": message.id})
    return {"batchItemFailures": failed}


def _outcome(message: Message, work: Callable[[Message], None], put_off: PutOff) -> str:
    """Return `done`, `put_off`, `refused` or `failed`."""
    extra = {"messageId": message.id}
    try:
        try:
            work(message)
        except RetryLater as trouble:
            logger.info("put off", extra={**extra, "code": trouble.code, "after": trouble.after})
            put_off(message.receipt_handle, trouble.after or 0)
            return "put_off"
        except AppError as refusal:
            reason = {"code": refusal.code, "reason": refusal.message, "details": refusal.details}
            logger.error("message refused", extra={**extra, **reason})
            put_off(message.receipt_handle, 0)
            return "refused"
    except Exception:  # noqa: BLE001 - logged; the message comes back
        logger.exception("message failed", extra=extra)
        return "failed"
    return "done"
