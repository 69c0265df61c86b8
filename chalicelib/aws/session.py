"""One botocore session for the process, and a count of the calls made through it."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, get_args

from botocore.config import Config
from botocore.session import Session, get_session

from chalicelib.aws import replies

Service = Literal["dynamodb", "s3", "sqs"]
SERVICES: tuple[Service, ...] = get_args(Service)
"""All that we call; what is deployed knows of no others."""


class CallCounter:
    """Counts AWS calls, by operation name, since the last `reset`."""

    def __init__(self) -> None:
        self.operations: list[str] = []

    def reset(self) -> None:
        self.operations = []

    def record(self, **event: Any) -> None:
        self.operations.append(event["model"].name)


calls = CallCounter()


@cache
def session() -> Session:
    """Return the process's botocore session; opening one costs 100 ms, so everybody shares it."""
    shared = get_session()
    shared.register("before-call", calls.record)
    for operation in replies.READS:
        shared.register(f"before-parse.dynamodb.{operation}", replies.take_as_is)
    return shared


def client(service: Service, config: Config | None = None) -> Any:
    """Return a new client whose time-outs leave room for a retry within a Lambda's own limit."""
    limits = Config(
        connect_timeout=2,
        read_timeout=10,
        retries={"mode": "standard", "total_max_attempts": 3},
        signature_version="v4",
    )
    return session().create_client(service, config=limits.merge(config) if config else limits)
