"""Messages between their queue and their worker, in the hands of the test."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any
from uuid import uuid4

from chalicelib.aws.queues import Outgoing, Queue
from chalicelib.kit.jobs import Invocation, Worker, run_batch, together_of
from tests.integration.roles import acting
from tests.integration.stored import stored_queue

FOR_LONG = 12 * 60 * 60


class PromptQueue(Queue):
    """A queue in which nothing waits: the test has the clock, and moto another one."""

    def send(self, messages: Sequence[Outgoing], *, delay: int = 0) -> list[str]:
        assert 0 <= delay <= 900
        return super().send(messages)


class Post:
    """The queue of a function. A message stays here until it has done with it, as in SQS."""

    def __init__(self, sqs: Any, queue: str, function: str, worker: Callable[[], Worker]) -> None:
        self._sqs = sqs
        name = f"{queue}-{uuid4().hex}"
        self._url = sqs.create_queue(QueueName=name)["QueueUrl"]
        self._stored = stored_queue(name)
        self._function = function
        self._worker = worker
        self.queue = PromptQueue(self._url)
        self.waiting: dict[str, dict[str, Any]] = {}

    def close(self) -> None:
        self._sqs.delete_queue(QueueUrl=self._url)

    def put(self, body: Any) -> str:
        """Send a message as AWS or another app would; return its id."""
        text = body if isinstance(body, str) else json.dumps(body)
        message_id: str = self._sqs.send_message(QueueUrl=self._url, MessageBody=text)["MessageId"]
        return message_id

    def collect(self) -> list[dict[str, Any]]:
        """Return all messages that wait, as the records of a Lambda event."""
        while found := self._receive():
            for message in found:
                record = {
                    "messageId": message["MessageId"],
                    "body": message["Body"],
                    "receiptHandle": message["ReceiptHandle"],
                }
                self.waiting[message["MessageId"]] = record
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
                handle = record["receiptHandle"]
                self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=handle)
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
            self._sqs.send_message(
                QueueUrl=self._url, MessageBody=record["body"], MessageGroupId=uuid4().hex
            )

    def lose(self) -> None:
        """Lose every waiting message."""
        for record in self.collect():
            self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=record["receiptHandle"])
        self.waiting.clear()

    def _receive(self) -> list[dict[str, Any]]:
        if not self._stored.messages:
            return []
        reply = self._sqs.receive_message(
            QueueUrl=self._url, MaxNumberOfMessages=10, VisibilityTimeout=FOR_LONG
        )
        messages: list[dict[str, Any]] = reply.get("Messages", [])
        return messages
