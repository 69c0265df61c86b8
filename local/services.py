"""The two processes of a local cloud: the AWS emulator and the model server."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from http import HTTPStatus

from local.cloud import ADMIN_KEY, ADMIN_SECRET, ROOT, Cloud, CloudProblem
from local.fingerprint import code_of
from local.process import Service
from local.web import LOOPBACK, port_is_free, status, wait_until

START_SECONDS = 60.0


def emulator(cloud: Cloud) -> Service:
    """Return the process that plays AWS."""
    return Service("ministack", cloud.state)


def model_server(cloud: Cloud) -> Service:
    """Return the process that draws demo pictures and cuts out."""
    return Service("model-server", cloud.state)


def start_emulator(cloud: Cloud, base: Mapping[str, str], service: Service) -> None:
    """Start the emulator with the state it left behind, and wait until it answers."""
    if not service.running():
        _claim(cloud.port, "LUMIKU_PORT")
        _fresh_scratch(cloud)
        command = [sys.executable, "-m", "local.emulator"]
        service.start(command, {**base, **emulator_settings(cloud)})
    url = f"{cloud.endpoint}/_ministack/ready"
    wait_until(lambda: status(url) == HTTPStatus.OK, service=service, seconds=START_SECONDS)


def start_model_server(cloud: Cloud, base: Mapping[str, str], service: Service) -> None:
    """Start the demo model server, anew after a change of its code, and wait until it answers."""
    started, code = cloud.state / "model-server.code", code_of(ROOT / "local")
    if service.running() and not (started.exists() and started.read_text() == code):
        service.stop()
    if not service.running():
        _claim(cloud.model_port, "LUMIKU_MODEL_PORT")
        command = [sys.executable, "-m", "local.model_server", "--port", str(cloud.model_port)]
        service.start(command, base)
        started.write_text(code)
    url = f"{cloud.model_url}/health"
    wait_until(lambda: status(url) == HTTPStatus.OK, service=service, seconds=START_SECONDS)


def stop(cloud: Cloud) -> list[str]:
    """Stop both processes, the emulator writing its state; return the names of those that ran."""
    ran = [s.name for s in (model_server(cloud), emulator(cloud)) if s.stop()]
    shutil.rmtree(cloud.state / "tmp", ignore_errors=True)
    return ran


def emulator_settings(cloud: Cloud) -> dict[str, str]:
    """Return MiniStack's environment: loopback only, IAM enforced, state in the cloud's folder."""
    return {
        "GATEWAY_PORT": str(cloud.port),
        "BIND_HOST": LOOPBACK,
        "AUTH": "true",
        "MINISTACK_REGION": cloud.region,
        "PERSIST_STATE": "1",
        "STATE_DIR": str(cloud.state / "state"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(cloud.state / "objects"),
        "TMPDIR": str(cloud.state / "tmp"),
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        # It would look for containers of its own on a Docker daemon, and remove them.
        "DOCKER_HOST": "unix:///nonexistent",
        "AWS_ACCESS_KEY_ID": ADMIN_KEY,
        "AWS_SECRET_ACCESS_KEY": ADMIN_SECRET,
    }


def _claim(port: int, variable: str) -> None:
    if not port_is_free(port):
        raise CloudProblem(
            f"Port {port} is taken by another program. Stop that program and try again. "
            f"A new local cloud may also use another one: {variable}={port + 100} make up"
        )


def _fresh_scratch(cloud: Cloud) -> None:
    shutil.rmtree(cloud.state / "tmp", ignore_errors=True)
    # The workers of a killed emulator may still be leaving: some of it may have stayed.
    (cloud.state / "tmp").mkdir(parents=True, exist_ok=True)
