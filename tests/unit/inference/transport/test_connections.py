"""Time-outs and broken connections, on real sockets."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from chalicelib.core.errors import RetryLater
from chalicelib.inference.transport.budget import Budget
from chalicelib.inference.transport.http import Http, signed
from tests.unit.inference.fake_router import FakeServer, Scripted
from tests.unit.inference.stage import FakeTime, loopback_session


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(url: str, budget: Budget) -> None:
    with loopback_session() as session:
        Http(session).get(url, auth=signed("t"), budget=budget)


def test_a_silent_server_is_left_when_the_budget_ends(plain_server: FakeServer) -> None:
    plain_server.answer("GET /x", Scripted(hold=30))
    with pytest.raises(RetryLater) as caught:
        get(f"{plain_server.url}/x", Budget(0.3))
    assert caught.value.code == "provider_timeout"


def test_an_answer_that_stalls_halfway_is_left_when_the_budget_ends(
    plain_server: FakeServer,
) -> None:
    plain_server.answer("GET /x", Scripted(body=b"half", length=8, stall=3))
    moments = iter([0.0, 0.0])
    budget = Budget(100, clock=lambda: next(moments, 99.7))
    with pytest.raises(RetryLater) as caught:
        get(f"{plain_server.url}/x", budget)
    assert caught.value.code == "provider_timeout"


def test_a_refused_connection_is_for_later() -> None:
    with pytest.raises(RetryLater) as caught:
        get(f"http://127.0.0.1:{closed_port()}/x", Budget(5))
    assert caught.value.code == "provider_unavailable"


@pytest.mark.parametrize(
    ("left", "expected"), [(100.0, (5.0, 30.0)), (12.0, (5.0, 12.0)), (2, (2, 2))]
)
def test_time_outs_are_cut_to_what_is_left(left: float, expected: tuple[float, float]) -> None:
    assert FakeTime().budget(left).timeouts(30.0) == expected


def test_a_budget_shrinks_with_the_clock_and_never_goes_below_zero() -> None:
    time = FakeTime()
    budget = time.budget(10)
    time.sleep(4)
    assert budget.left() == 6
    time.sleep(60)
    assert budget.left() == 0


@pytest.mark.parametrize("module", ["port", "config", "errors"])
def test_what_the_api_may_import_brings_in_no_http_client(module: str) -> None:
    code = f"import sys, chalicelib.inference.{module}; sys.exit('requests' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
