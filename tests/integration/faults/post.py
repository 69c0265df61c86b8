"""Messages between their queue and their worker, in the hands of the test."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from typing import Any
from uuid import uuid4

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.kit.jobs import Invocation, Worker, run_batch, together_of
from tests.integration.roles import acting
from tests.integration.stored import queues

FOR_LONG = 12 * 60 * 60


class PromptQueue(Queue):
    """A queue in which nothing waits: the test has the clock, and moto another one."""

    def __init__(self, client: Any, url: str) -> None:
        super().__init__(url)
        self._client = client

    def send(self, messages: Sequence[Outgoing], *, delay: int = 0) -> list[str]:
        assert 0 <= delay <= 900
        return super().send(messages)


class Post:
    """The queue of a function. A message stays here until it has done with it, as in SQS.

    What AWS does of itself is asked of moto directly: it takes a tenth of a call.
    """

    def __init__(
        self, client: Any, queue: str, function: str, worker: Callable[[], Worker]
    ) -> None:
        self._sqs = queues()
        self._name = f"{queue}-{uuid4().hex}"
        self._stored = self._sqs.create_queue(self._name)
        self._function = function
        self._worker = worker
        self.queue = PromptQueue(client, os.environ["QUEUE_URL_PREFIX"] + self._name)
        self.waiting: dict[str, dict[str, Any]] = {}

    def close(self) -> None:
        self._sqs.delete_queue(self._name)

    def put(self, body: Any) -> str:
        """Send a message as AWS or another app would; return its id."""
        text = body if isinstance(body, str) else json.dumps(body)
        return str(self._sqs.send_message(self._name, text).id)

    def collect(self) -> list[dict[str, Any]]:
        """Return all messages that wait, as the records of a Lambda event."""
        while found := self._receive():
            for message in found:
                self.waiting[message.id] = {
                    "messageId": message.id,
                    "body": message.body,
                    "receiptHandle": message.receipt_handle,
                }
        return list(self.waiting.values())

    def deliver(self, records: list[dict[str, Any]]) -> list[str]:
        """Hand one batch to the worker; return the ids of what must come back."""
        with acting(self._function):
            worker = self._worker()
            reply = run_batch(
                "post",
                {"Records": records},
                lambda message: worker(message, Invocation(60)),
                self.queue.put_off,
                together_of(worker),
            )
        failed = [item["itemIdentifier"] for item in reply["batchItemFailures"]]
        for record in records:
            if record["messageId"] not in failed:
                self.waiting.pop(record["messageId"], None)
                self._sqs.delete_message(self._name, record["receiptHandle"])
        return failed

    def run(self) -> list[str]:
        """Deliver all that waits and what comes of it, one by one; return what must come back."""
        seen: set[str] = set()
        back: list[str] = []
        while fresh := [record for record in self.collect() if record["messageId"] not in seen]:
            seen.add(fresh[0]["messageId"])
            back += self.deliver(fresh[:1])
        return back

    def duplicate(self) -> None:
        """Let every waiting message be in the queue twice."""
        for record in self.collect():
            self._sqs.send_message(self._name, record["body"], group_id=uuid4().hex)

    def lose(self) -> None:
        """Lose every waiting message."""
        for record in self.collect():
            self._sqs.delete_message(self._name, record["receiptHandle"])
        self.waiting.clear()

    def _receive(self) -> list[Any]:
        if not self._stored.messages:
            return []
        return list(self._sqs.receive_message(self._name, 10, 0, FOR_LONG))
