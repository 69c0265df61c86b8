"""Uses were reported on the queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from pydantic import ValidationError

from chalicelib.core.errors import AppError
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.schemas import QueuedUsageEvent
from chalicelib.foundation.usage.service import Usage
from chalicelib.kit.jobs import Invocation, Message


class BadUsageMessage(AppError):
    """The message is not a usage event."""

    code = "bad_usage_message"


class UsageJob:
    """Counts reported uses: those of one person at once, if nothing is in the way."""

    def __init__(self, usage: Usage) -> None:
        self._usage = usage

    def __call__(self, message: Message, _: Invocation) -> None:
        """Count one message. Raises `BadUsageMessage`, and what recording raises."""
        try:
            event = QueuedUsageEvent.model_validate_json(message.body)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_context=False, include_input=False)
            details = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in problems]
            raise BadUsageMessage("not a usage event", problems=details) from error
        self._usage.record(event.user_id, event, even_in_trash=True)

    def together(self, messages: Sequence[Message]) -> Collection[str]:
        """Count the different uses of each person in one transaction; see `Collective`."""
        done: list[str] = []
        for user_id, events in _by_person(messages).items():
            uses = list(events.values())
            if len(uses) > 1 and self._usage.record_all(user_id, uses, even_in_trash=True):
                done += events
        return done


def _by_person(messages: Sequence[Message]) -> dict[str, dict[str, QueuedUsageEvent]]:
    """Return the events by their messages' ids, of each person; a repeated one once."""
    found: dict[str, dict[str, QueuedUsageEvent]] = defaultdict(dict)
    seen: set[tuple[str, Subject, str]] = set()
    for message in messages:
        try:
            event = QueuedUsageEvent.model_validate_json(message.body)
        except ValidationError:
            continue
        use = (event.user_id, event.subject, event.event_id)
        if use not in seen:
            seen.add(use)
            found[event.user_id][message.id] = event
    return found
