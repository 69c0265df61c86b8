"""What each function does on AWS, and what its role lets it do: the same, and no more."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from botocore.session import Session

from infra.expand import expand
from infra.names import camel, queue_id

_acting: ContextVar[str | None] = ContextVar("acting", default=None)
_BUCKET = "MediaBucket"
_IN_TRANSACTIONS = {"ConditionCheck": "ConditionCheckItem"}
_AS_PERMITTED = {
    "HeadObject": "GetObject",
    "DeleteObjects": "DeleteObject",
    **dict.fromkeys(
        ("CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload"), "PutObject"
    ),
}


class Act(NamedTuple):
    """What is done to what: `s3:GetObject` to `MediaBucket/media`."""

    action: str
    resource: str


@dataclass
class Acts:
    """What each function did since the last `forget`."""

    done: defaultdict[str, set[Act]] = field(default_factory=lambda: defaultdict(set))

    def forget(self) -> None:
        self.done.clear()

    def attach(self, session: Session) -> None:
        """Listen to all clients of a session that are made from now on."""
        session.register("before-parameter-build", self._note)

    def beyond_roles(self) -> list[str]:
        """Return what was done that no statement allows, as sentences that say what to do."""
        return [
            f"{function} does {act.action} on {act.resource}, which its role does not allow: "
            "say so where the record of its part says what it does"
            for function, done in self.done.items()
            for act in sorted(done - allowed(function))
            if act.resource.partition("/")[0] in _deployed()
        ]

    def _note(self, model: Any, params: dict[str, Any], **_: Any) -> None:
        if (function := _acting.get()) is not None:
            service = model.service_model.service_name
            for action, resource in _READ[service](model.name, params):
                self.done[function].add(Act(f"{service}:{action}", resource))


acts = Acts()


@cache
def _deployed() -> set[str]:
    """Return what the stack has; some tests bring tables of their own."""
    from chalicelib.host import PARTS

    return {_BUCKET, *expand(PARTS)["Resources"]}


@contextmanager
def acting(function: str | None) -> Iterator[None]:
    """Let what is called within be this function's doing, or nobody's."""
    token = _acting.set(function)
    try:
        yield
    finally:
        _acting.reset(token)


@cache
def allowed(function: str) -> frozenset[Act]:
    """Return what the role of a function lets it do."""
    from chalicelib.host import PARTS

    role = expand(PARTS)["Resources"][f"{camel(function)}Role"]["Properties"]
    return frozenset(
        Act(action, _named(resource))
        for policy in role["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
        for action in statement["Action"]
        for resource in statement["Resource"]
    )


def _named(resource: dict[str, Any]) -> str:
    """Return a resource of a statement as acts name it; indexes go with their table."""
    if "Fn::GetAtt" in resource:
        return str(resource["Fn::GetAtt"][0])
    name = str(resource["Fn::Sub"]).removeprefix("${").replace(".Arn}", "")
    return name.removesuffix("/*").removesuffix("/index")


def _on_tables(operation: str, params: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if operation == "TransactWriteItems":
        for item in params["TransactItems"]:
            for kind, part in item.items():
                yield _IN_TRANSACTIONS.get(kind, f"{kind}Item"), part["TableName"]
    elif operation in ("BatchWriteItem", "BatchGetItem"):
        yield from ((operation, table) for table in params["RequestItems"])
    else:
        yield operation, params["TableName"]


def _on_objects(operation: str, params: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if operation == "CopyObject":
        _, _, source = params["CopySource"].partition("/")
        yield from _on_objects("GetObject", {"Key": source})
        yield from _on_objects("PutObject", {"Key": params["Key"]})
        return
    objects = params["Delete"]["Objects"] if "Delete" in params else [params]
    for item in objects:
        prefix = item["Key"].partition("/")[0]
        yield _AS_PERMITTED.get(operation, operation), f"{_BUCKET}/{prefix}"


def _on_queues(operation: str, params: dict[str, Any]) -> Iterator[tuple[str, str]]:
    name = re.sub("-[0-9a-f]{32}$", "", params["QueueUrl"].rpartition("/")[2])
    yield operation, queue_id(name)


_READ = {"dynamodb": _on_tables, "s3": _on_objects, "sqs": _on_queues}
