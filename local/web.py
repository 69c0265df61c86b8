"""Plain HTTP on loopback: whether somebody is there, and what they answer."""

from __future__ import annotations

import http.client
import socket
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from local.cloud import CloudProblem
from local.process import Service

LOOPBACK = "127.0.0.1"


def port_is_free(port: int) -> bool:
    """Tell whether nothing listens on this port of the loopback address."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((LOOPBACK, port)) != 0


def status(url: str, *, method: str = "GET", seconds: float = 5) -> int:
    """Return the HTTP status of a request to the local port of `url`, 0 when nobody answers."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(LOOPBACK, parts.port, timeout=seconds)
    try:
        connection.request(method, parts.path or "/", headers={"Host": parts.netloc})
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def wait_until(ready: Callable[[], bool], *, service: Service, seconds: float) -> None:
    """Return once `ready`. CloudProblem when the service ends or `seconds` are over before that."""
    deadline = time.monotonic() + seconds
    while not ready():
        if not service.running():
            raise CloudProblem(f"{service.name} ended while starting:\n{service.last_lines()}")
        if time.monotonic() > deadline:
            raise CloudProblem(
                f"{service.name} does not answer after {seconds:.0f} s:\n{service.last_lines()}"
            )
        time.sleep(0.05)
