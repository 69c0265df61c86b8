"""Runs one endpoint: who calls, what is asked, call, render; and every refusal in one shape."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from chalicelib.core.errors import AppError
from chalicelib.kit import answers, asked, idempotency
from chalicelib.kit.answers import HttpReply
from chalicelib.kit.asked import HttpRequest
from chalicelib.kit.endpoint import Mounted
from chalicelib.kit.identity import Caller, Identity
from chalicelib.kit.log import logger


class Counted(Protocol):
    """Something that was counted against a limit."""

    def give_back(self) -> None:
        """Count it as not asked for: it was refused."""
        ...


class Rates(Protocol):
    """How many of what a person may ask for."""

    def count(self, user_id: str, name: str, units: int) -> Counted:
        """Count `units` more, none of them when they are too many. Raises an `AppError` then."""
        ...


@dataclass(frozen=True)
class CallCount:
    """Counts the calls to AWS that one request makes."""

    reset: Callable[[], None]
    read: Callable[[], int]


@dataclass(frozen=True)
class Guards:
    """What watches over requests that create or spend; made when the first of them comes."""

    requests: Callable[[], idempotency.Records]
    rates: Callable[[], Rates]


class Edge:
    """The wrapper around every endpoint. `identity` is made for the first that is not public."""

    def __init__(
        self, identity: Callable[[], Identity], guards: Guards, call_count: CallCount
    ) -> None:
        self._identity = identity
        self._guards = guards
        self._calls = call_count

    def run(self, served: Mounted, services: Callable[[], Any], request: HttpRequest) -> HttpReply:
        """Answer `request`; never raises."""
        started = time.perf_counter()
        self._calls.reset()
        caller = None
        try:
            if not served.endpoint.public:
                caller = self._identity().caller(request.headers.get("authorization"))
            reply = self._answer(served, services, caller, request)
        except AppError as error:
            reply = answers.refuse(error, request.id)
        except Exception:  # noqa: BLE001 - the last resort: logged, answered with 500
            logger.exception("unexpected", extra={"requestId": request.id})
            reply = answers.fail(request.id)
        self._log(served, request, caller, reply, time.perf_counter() - started)
        return reply

    def _answer(
        self,
        served: Mounted,
        services: Callable[[], Any],
        caller: Caller | None,
        request: HttpRequest,
    ) -> HttpReply:
        endpoint = served.endpoint
        arguments = asked.arguments(endpoint, request)

        def run() -> HttpReply:
            reply = self._call(served, services, caller, arguments)
            return answers.render(endpoint, reply)

        if endpoint.method == "GET":
            return answers.unless_known(run(), request.headers)
        key = request.headers.get(idempotency.HEADER)
        if caller is None or key is None or not endpoint.creates:
            return run()
        scope = f"{caller.user_id}#once"
        return idempotency.run_once(self._guards.requests, key, scope, (served.route, request), run)

    def _call(
        self,
        served: Mounted,
        services: Callable[[], Any],
        caller: Caller | None,
        arguments: dict[str, Any],
    ) -> Any:
        endpoint = served.endpoint
        if caller is None:
            return endpoint.handler(services(), **arguments)
        if endpoint.limit is None:
            return endpoint.handler(services(), caller, **arguments)
        units = endpoint.units(arguments.get("body"))
        counted = self._guards.rates().count(caller.user_id, served.limit, units)
        try:
            return endpoint.handler(services(), caller, **arguments)
        except AppError:
            counted.give_back()
            raise

    def _log(
        self,
        served: Mounted,
        request: HttpRequest,
        caller: Caller | None,
        reply: HttpReply,
        seconds: float,
    ) -> None:
        fields = {
            "requestId": request.id,
            "userId": caller.user_id if caller else None,
            "app": served.part,
            "route": served.route,
            "status": reply.status,
            "ms": round(seconds * 1000, 1),
            "awsCalls": self._calls.read(),
        }
        logger.info("request", extra=fields)
