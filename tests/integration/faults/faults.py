"""Faults of AWS, injected through botocore's own events: at any call, before or after it acts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlsplit

from botocore.awsrequest import AWSResponse
from botocore.exceptions import ConnectionClosedError
from botocore.session import Session
from moto.core.botocore_stubber import MockRawResponse
from moto.core.models import botocore_stubber

from tests.integration.roles import acting

Moment = Literal["before", "after"]
MOMENTS: tuple[Moment, ...] = ("before", "after")


class Killed(BaseException):
    """The process is gone: nothing in the product may catch this."""


@dataclass
class Plan:
    """What happens at the `number`th call (of `operation`, or of any)."""

    number: int
    moment: Moment
    action: Callable[[], Any]
    operation: str | None = None
    seen: int = 0
    done: bool = False

    def matches(self, operation: str) -> bool:
        return self.operation in (None, operation)


@dataclass
class Faults:
    """Stands between every client and AWS. Without a plan it does nothing."""

    plans: list[Plan] = field(default_factory=list)
    answers: dict[str, list[tuple[int, dict[str, Any]]]] = field(default_factory=dict)
    lost: Counter[str] = field(default_factory=Counter)
    tokens: set[str] = field(default_factory=set)
    sent: list[str] = field(default_factory=list)
    waits: list[int] = field(default_factory=list)
    _busy: bool = False

    def reset(self) -> None:
        """Forget all plans and all that was seen."""
        for store in (self.plans, self.answers, self.lost, self.tokens, self.sent, self.waits):
            store.clear()

    def attach(self, emitter: Any) -> None:
        """Listen to a session or to a client that was opened before; doing so twice is fine."""
        emitter.register("before-call", self._before, unique_id="faults-before")
        emitter.register("after-call", self._after, unique_id="faults-after")
        emitter.register_first("before-send", self._answer, unique_id="faults-answer")
        emitter.register_last("before-send", self._lose, unique_id="faults-lose")
        name = "before-parameter-build.sqs.ChangeMessageVisibility"
        emitter.register(name, self._wait, unique_id="faults-wait")

    def attach_session(self, session: Session) -> None:
        self.attach(session.get_component("event_emitter"))

    def at(
        self,
        number: int,
        moment: Moment,
        action: Callable[[], Any],
        operation: str | None = None,
    ) -> Plan:
        """Do something right before or after a call; the calls made by `action` do not count."""
        plan = Plan(number, moment, action, operation)
        self.plans.append(plan)
        return plan

    def answer(self, operation: str, status: int, body: dict[str, Any], *, times: int = 1) -> None:
        """Answer the next calls of an operation without asking AWS."""
        self.answers.setdefault(operation, []).extend([(status, body)] * times)

    def lose_reply(self, operation: str, *, times: int = 1) -> None:
        """Let the next calls of an operation act and lose the connection before the reply."""
        self.lost[operation] += times

    def _before(self, model: Any, **_: Any) -> None:
        if not self._busy:
            for plan in self.plans:
                plan.seen += plan.matches(model.name)
        self._run("before", model.name)

    def _after(self, model: Any, **_: Any) -> None:
        self._run("after", model.name)

    def _run(self, moment: Moment, operation: str) -> None:
        if self._busy:
            return
        for plan in self.plans:
            due = plan.moment == moment and plan.seen == plan.number and plan.matches(operation)
            if due and not plan.done:
                plan.done = True
                self._busy = True
                try:
                    with acting(None):
                        plan.action()
                finally:
                    self._busy = False

    def _answer(self, request: Any, event_name: str, **_: Any) -> AWSResponse | None:
        operation = event_name.rsplit(".", 1)[-1]
        token = _token(request, operation)
        self.sent += [token] if token else []
        if self.answers.get(operation):
            status, body = self.answers[operation].pop(0)
            return _instead_of_aws(request.url, status, body)
        if token in self.tokens:  # DynamoDB repeats its first answer, moto does not
            return _instead_of_aws(request.url, 200, {})
        return None

    def _lose(self, request: Any, event_name: str, **_: Any) -> None:
        botocore_stubber.enabled = True
        operation = event_name.rsplit(".", 1)[-1]
        if self.lost[operation] > 0:
            self.lost[operation] -= 1
            self.tokens.add(_token(request, operation) or "")
            raise ConnectionClosedError(endpoint_url=request.url, request=request)

    def _wait(self, params: dict[str, Any], **_: Any) -> None:
        self.waits.append(params["VisibilityTimeout"])


def _token(request: Any, operation: str) -> str | None:
    if operation != "TransactWriteItems":
        return None
    token: str = json.loads(request.body)["ClientRequestToken"]
    return token


def _instead_of_aws(url: str, status: int, body: dict[str, Any]) -> AWSResponse:
    botocore_stubber.enabled = False  # until the last listener: botocore asks all of them
    host = urlsplit(url).hostname
    headers = {"content-type": "application/x-amz-json-1.0", "x-amzn-requestid": f"fault-{host}"}
    return AWSResponse(url, status, headers, MockRawResponse(json.dumps(body)))


def refusal(code: str, **more: Any) -> dict[str, Any]:
    """Return the body of an error of DynamoDB or SQS."""
    return {"__type": f"com.amazonaws#{code}", "message": code, **more}


def conflict(parts: int) -> dict[str, Any]:
    """Return DynamoDB's answer to a transaction that met another one."""
    reasons = [{"Code": "TransactionConflict"}, *[{"Code": "None"}] * (parts - 1)]
    return refusal("TransactionCanceledException", CancellationReasons=reasons)
