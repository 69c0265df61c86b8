"""Uses were reported on the queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from chalicelib.core.errors import AppError
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.schemas import QueuedUsageEvent, UsageEvent
from chalicelib.foundation.usage.service import Usage
from chalicelib.kit.jobs import Invocation, Message

Use = tuple[str, Subject, str]
Events = Annotated[list[QueuedUsageEvent], Field(min_length=1, max_length=10)]
_LIST: TypeAdapter[list[QueuedUsageEvent]] = TypeAdapter(Events)


class BadUsageMessage(AppError):
    """The message is neither a usage event nor a list of 1 to 10 of them."""

    code = "bad_usage_message"


class UsageJob:
    """Counts reported uses: those of one person at once, if nothing is in the way."""

    def __init__(self, usage: Usage) -> None:
        self._usage = usage

    def __call__(self, message: Message, _: Invocation) -> None:
        """Count what can be of one message. Raises `BadUsageMessage`, and what recording raises."""
        try:
            events = _events(message)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_context=False, include_input=False)
            details = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in problems]
            raise BadUsageMessage("not a usage event", problems=details) from error
        refusals: list[AppError] = []
        for event in events:
            try:
                self._usage.record(event.user_id, event, even_in_trash=True)
            except AppError as refusal:
                refusals.append(refusal)
        if refusals:
            raise refusals[0]

    def together(self, messages: Sequence[Message]) -> Collection[str]:
        """Count the different uses of each person in few transactions; see `Collective`."""
        found = _by_message(messages)
        left: set[Use] = set()
        for user_id, uses in _by_person(found.values()).items():
            if len(uses) > 1:
                rest = self._usage.record_all(user_id, uses.values(), even_in_trash=True)
                left |= {_use(user_id, event) for event in rest}
            else:
                left |= uses.keys()
        return [id_ for id_, events in found.items() if left.isdisjoint(_uses(events))]


def _events(message: Message) -> list[QueuedUsageEvent]:
    """Return the uses of a message. Raises `ValidationError`."""
    if message.body.lstrip().startswith("["):
        return _LIST.validate_json(message.body)
    return [QueuedUsageEvent.model_validate_json(message.body)]


def _by_message(messages: Iterable[Message]) -> dict[str, list[QueuedUsageEvent]]:
    """Return the uses by the ids of their messages, without the messages that are bad."""
    found = {}
    for message in messages:
        try:
            found[message.id] = _events(message)
        except ValidationError:
            continue
    return found


def _by_person(
    messages: Iterable[Sequence[QueuedUsageEvent]],
) -> dict[str, dict[Use, QueuedUsageEvent]]:
    """Return the uses of each person; one that is reported twice once."""
    found: dict[str, dict[Use, QueuedUsageEvent]] = defaultdict(dict)
    for events in messages:
        for event in events:
            found[event.user_id].setdefault(_use(event.user_id, event), event)
    return found


def _uses(events: Iterable[QueuedUsageEvent]) -> Iterable[Use]:
    return (_use(event.user_id, event) for event in events)


def _use(user_id: str, event: UsageEvent) -> Use:
    return user_id, event.subject, event.event_id
