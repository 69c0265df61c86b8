"""Runs the messages of a batch one by one: a bad one never takes its neighbours along."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.kit.log import logger


@dataclass(frozen=True)
class Message:
    """One SQS message at hand."""

    id: str
    body: str
    receipt_handle: str


PutOff = Callable[[str, float], None]


def _leave(_receipt_handle: str, _seconds: float) -> None:
    """Leave a message hidden for as long as its queue says."""


@dataclass(frozen=True)
class Invocation:
    """The run of a function that the messages came with. `seconds` is what it had left then.

    `put_off` hides a message, by its receipt handle, for so many seconds from now on.
    """

    seconds: float
    put_off: PutOff = _leave


Worker = Callable[[Message, Invocation], None]


@runtime_checkable
class Collective(Protocol):
    """What a worker has besides, when several messages take less together."""

    def together(self, messages: Sequence[Message]) -> Collection[str]:
        """Work on as many messages as can be done at once; return their ids.

        The others are worked on one by one, as all are when it raises: each may be done already.
        """
        ...


Together = Callable[[Sequence[Message]], Collection[str]]


def together_of(worker: Worker) -> Together:
    """Return how a worker does several messages at once, if it does."""
    return worker.together if isinstance(worker, Collective) else _one_by_one


def _one_by_one(_messages: Sequence[Message]) -> Collection[str]:
    return ()


def run_batch(
    job: str,
    event: dict[str, Any],
    work: Callable[[Message], None],
    put_off: PutOff,
    together: Together = _one_by_one,
) -> dict[str, Any]:
    """Work on each message; return those that must come back as a partial batch response.

    `RetryLater` puts a message off for the time it names. Any other error is final for the message:
    it comes back at once until the queue moves it to the dead-letter queue, its reason in the log.
    Every message leaves a line with the job's name, what became of it, and the time it took.
    """
    failed = []
    messages = [
        Message(record["messageId"], record["body"], record["receiptHandle"])
        for record in event["Records"]
    ]
    done = _at_once(job, messages, together)
    for message in messages:
        started = time.perf_counter()
        outcome = "done" if message.id in done else _outcome(message, work, put_off)
        milliseconds = round((time.perf_counter() - started) * 1000, 1)
        fields = {"job": job, "messageId": message.id, "outcome": outcome, "ms": milliseconds}
        logger.info("job", extra=fields)
        if outcome != "done":
            failed.append({"itemIdentifier": message.id})
    return {"batchItemFailures": failed}


def _at_once(job: str, messages: Sequence[Message], together: Together) -> Collection[str]:
    """Return the ids of the messages that were done together."""
    try:
        return together(messages)
    except Exception:  # noqa: BLE001 - logged; each message has its own turn
        logger.exception("not together", extra={"job": job})
        return ()


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
