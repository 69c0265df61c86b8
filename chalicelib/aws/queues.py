"""SQS: sending work, and putting off the message at hand."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.aws import session as aws_session

logger = logging.getLogger("lumiku.queues")

MAX_VISIBILITY = 12 * 60 * 60
BATCH = 10


@dataclass(frozen=True)
class Outgoing:
    """One message: `group` is whose it is, for fair queues."""

    id: str
    body: dict[str, Any] | list[dict[str, Any]]
    group: str


class Queue:
    """One SQS queue."""

    def __init__(self, url: str) -> None:
        self._url = url

    @cached_property
    def _client(self) -> Any:
        return aws_session.client("sqs")

    def send(self, messages: Sequence[Outgoing], *, delay: int = 0) -> list[str]:
        """Send messages, ten in each call; return the ids of those that did not go out.

        Nobody gets them before `delay` seconds are over, at most 900. A queue that cannot be
        reached counts as "none went out": the rows behind the messages are already stored, and
        the sweep sends for them again.
        """
        starts = range(0, len(messages), BATCH)
        tens = (messages[start : start + BATCH] for start in starts)
        return [id_ for ten in tens for id_ in self._send(ten, delay)]

    def put_off(self, receipt_handle: str, seconds: float) -> None:
        """Let the message at hand come back after `seconds` instead of after the usual time-out."""
        self._client.change_message_visibility(
            QueueUrl=self._url,
            ReceiptHandle=receipt_handle,
            VisibilityTimeout=max(0, min(round(seconds), MAX_VISIBILITY)),
        )

    def _send(self, messages: Sequence[Outgoing], delay: int) -> list[str]:
        entries = [
            {
                "Id": message.id,
                "MessageBody": json.dumps(message.body),
                "MessageGroupId": message.group,
                "DelaySeconds": delay,
            }
            for message in messages
        ]
        try:
            reply = self._client.send_message_batch(QueueUrl=self._url, Entries=entries)
        except (ClientError, BotoCoreError) as error:
            return _not_sent([message.id for message in messages], str(error))
        failed = reply.get("Failed", [])
        return _not_sent([entry["Id"] for entry in failed], str(failed)) if failed else []


def _not_sent(ids: list[str], reason: str) -> list[str]:
    logger.warning("messages not sent", extra={"messages": ids, "reason": reason})
    return ids
