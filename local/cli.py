"""The command line of the local cloud; `make` calls it."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from typing import Any

from local import life, logs
from local.cloud import Cloud, CloudProblem
from local.environment import base_environment, read_cloud
from local.progress import confirmed, say


def main() -> None:
    """Run one command and exit with 1 when something has to be mended first."""
    chosen = _arguments()
    try:
        COMMANDS[chosen.command](read_cloud(), chosen)
    except CloudProblem as problem:
        sys.exit(f"\n{problem}")
    except KeyboardInterrupt:
        sys.exit(130)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("--yes", action="store_true", help="reset without asking")
    parser.add_argument("--follow", action="store_true", help="keep showing new log lines")
    return parser.parse_args()


def _up(cloud: Cloud, _: argparse.Namespace) -> None:
    say("Lumiku, the local cloud")
    found = life.up(cloud, base_environment())
    say(_summary(cloud, found))


def _summary(cloud: Cloud, found: dict[str, Any]) -> str:
    person = found["demoUser"]
    return f"""
Ready.
  Open         {found["webUrl"]}
  API          {found["apiUrl"]}   (try: curl {found["apiUrl"]}/health)
  AWS          {found["awsEndpointUrl"]}   (key and secret `test`, region {found["region"]})
  Demo user    {person["email"]} / {person["password"]}
  For programs {os.path.relpath(cloud.outputs_file)}
`make logs` shows the functions' logs, `make down` stops, `make reset` forgets everything."""


def _down(cloud: Cloud, _: argparse.Namespace) -> None:
    ran = life.down(cloud)
    say(f"Stopped {' and '.join(ran)}; all data is kept." if ran else "Nothing was running.")


def _reset(cloud: Cloud, chosen: argparse.Namespace) -> None:
    if not chosen.yes and not confirmed(f"Forget all users, rows and pictures in {cloud.state}?"):
        raise CloudProblem("Nothing was forgotten. (`make reset YES=1` does not ask.)")
    life.reset(cloud)
    say("Everything is forgotten.")


def _status(cloud: Cloud, _: argparse.Namespace) -> None:
    parts = life.processes(cloud)
    for part in (parts.emulator, parts.model_server):
        pid = part.running()
        say(f"{part.name:13} {f'runs as process {pid}' if pid else 'is stopped'}")
    if cloud.outputs_file.exists():
        say(f"{'outputs':13} {os.path.relpath(cloud.outputs_file)}")


def _logs(cloud: Cloud, chosen: argparse.Namespace) -> None:
    if not life.processes(cloud).emulator.running():
        raise CloudProblem("The local cloud is stopped; `make up` starts it.")
    with suppress(BrokenPipeError):
        for line in logs.everything(cloud, follow=chosen.follow):
            say(line)


COMMANDS = {"up": _up, "down": _down, "reset": _reset, "status": _status, "logs": _logs}
