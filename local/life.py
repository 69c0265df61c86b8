"""Up, down and reset of one local cloud."""

from __future__ import annotations

import fcntl
import json
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from local import logs, outputs, services
from local.cloud import Cloud, CloudProblem
from local.deploy import deploy, stack_of
from local.process import Service
from local.progress import say, step
from local.saving import SAVE_PATH
from local.seed import seed
from local.web import status
from local.web_app import NodeMissing, publish_web

HEALTHY_SECONDS = 45.0


@dataclass(frozen=True)
class Processes:
    """The running parts; whoever keeps them stops them."""

    emulator: Service
    model_server: Service


def processes(cloud: Cloud) -> Processes:
    """Return the cloud's processes, started or not."""
    return Processes(services.emulator(cloud), services.model_server(cloud))


def up(cloud: Cloud, base: Mapping[str, str], parts: Processes | None = None) -> dict[str, Any]:
    """Start what does not run, deploy what changed, and return what outputs.json says.

    Safe to repeat; data stays. CloudProblem says what is wrong and what to do.
    """
    parts = parts or processes(cloud)
    with _alone(cloud):
        _same_port_as_before(cloud)
        with step("Starting the local AWS"):
            services.start_emulator(cloud, base, parts.emulator)
        with step("Starting the demo model server"):
            services.start_model_server(cloud, base, parts.model_server)
        with step("Deploying the stack"):
            changed = deploy(cloud)
        say("  (nothing had changed)" if not changed else "  (code, roles, tables and queues)")
        found = outputs.outputs_of(cloud, stack_of(cloud).outputs())
        with step("Creating the demo user"):
            seed(cloud, found["userPoolId"])
        outputs.write(cloud, found)
        if cloud.web:
            _publish_web(cloud, found)
        if changed:
            with step("Saving what was deployed"):
                _save(cloud, base, parts)
        with step("Waiting for the API"):
            _wait_for_api(cloud, found["apiUrl"])
    return found


def _publish_web(cloud: Cloud, found: Mapping[str, Any]) -> None:
    try:
        with step("Building and publishing the web app"):
            publish_web(cloud, found)
    except NodeMissing as problem:
        say(f"  {problem}\n  Until then only the API is served.")


def down(cloud: Cloud) -> list[str]:
    """Stop everything, losing nothing, and return the names of what ran."""
    return services.stop(cloud)


def reset(cloud: Cloud) -> None:
    """Stop everything and forget users, rows, pictures and logs."""
    down(cloud)
    shutil.rmtree(cloud.state, ignore_errors=True)


def _save(cloud: Cloud, base: Mapping[str, str], parts: Processes) -> None:
    # Were the emulator killed before it saves itself for the first time, the pictures' bucket would
    # be left on disk without its stack, and no deploy would succeed again.
    if status(f"{cloud.endpoint}{SAVE_PATH}", method="POST") != HTTPStatus.NO_CONTENT:
        # One that an older release started saves itself only when it ends.
        parts.emulator.stop()
        services.start_emulator(cloud, base, parts.emulator)


def _same_port_as_before(cloud: Cloud) -> None:
    if not cloud.outputs_file.exists():
        return
    before = json.loads(cloud.outputs_file.read_text("utf-8"))["awsEndpointUrl"]
    if before != cloud.endpoint:
        port = before.rpartition(":")[2]
        raise CloudProblem(
            f"The data kept here belongs to port {port}: its queues have that port in their names. "
            f"Use LUMIKU_PORT={port}, or `make reset` to start afresh on port {cloud.port}."
        )


def _wait_for_api(cloud: Cloud, url: str) -> None:
    deadline = time.monotonic() + HEALTHY_SECONDS
    while (answer := status(f"{url}/health", seconds=HEALTHY_SECONDS)) != HTTPStatus.OK:
        if time.monotonic() > deadline:
            recent = "\n".join(logs.recent(cloud, "api", count=20))
            raise CloudProblem(f"{url}/health answers {answer}. The API's log ends with:\n{recent}")
        time.sleep(0.5)


@contextmanager
def _alone(cloud: Cloud) -> Iterator[None]:
    # The emulator keeps the functions' environment there, keys included.
    cloud.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (cloud.state / "up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CloudProblem(
                "Another `make up` is at work here; wait until it is done."
            ) from None
        yield
