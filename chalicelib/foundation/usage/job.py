"""A use was reported on the queue."""

from __future__ import annotations

from pydantic import ValidationError

from chalicelib.core.errors import AppError
from chalicelib.foundation.usage.schemas import QueuedUsageEvent
from chalicelib.foundation.usage.service import Usage
from chalicelib.kit.jobs import Message


class BadUsageMessage(AppError):
    """The message is not a usage event."""

    code = "bad_usage_message"


class UsageJob:
    """Counts reported uses."""

    def __init__(self, usage: Usage) -> None:
        self._usage = usage

    def work(self, message: Message) -> None:
        """Count one message. Raises `BadUsageMessage`, and what recording raises."""
        try:
            event = QueuedUsageEvent.model_validate_json(message.body)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_context=False, include_input=False)
            details = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in problems]
            raise BadUsageMessage("not a usage event", problems=details) from error
        self._usage.record(event.user_id, event, even_in_trash=True)
