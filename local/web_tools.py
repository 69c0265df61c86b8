"""What `make` does in `web/`: `python -m local.web_tools check | test | types | dev`."""

from __future__ import annotations

import argparse
import subprocess
import sys

from local import life
from local.cloud import Cloud, CloudProblem
from local.environment import read_cloud
from local.progress import step
from local.web_app import WEB, build, prepare

SHOWN_LINES = 60
STALE = (
    "web/src/api/schema.d.ts is not what openapi.json says: "
    "run `make openapi` and commit what it changes."
)


def main() -> None:
    """Run one command and exit with 1 when something has to be mended first."""
    parser = argparse.ArgumentParser(prog="python -m local.web_tools", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    try:
        COMMANDS[parser.parse_args().command]()
    except CloudProblem as problem:
        sys.exit(f"\n{problem}")
    except KeyboardInterrupt:
        sys.exit(130)


def check() -> None:
    """Check types, style and arrows of the web app, and the size of its first load."""
    prepare()
    with step("Comparing the types of the API"):
        _quietly("run", "generate", "--", "--check", hint=STALE)
    with step("Building the web app"):
        build()
    with step("Checking the web app"):
        _quietly("run", "check:code")
    with step("Weighing its first load"):
        _quietly("run", "size")


def test() -> None:
    """Run the web app's own tests."""
    prepare()
    with step("Testing the logic of the web app"):
        _quietly("test")


def types() -> None:
    """Write the types of the API from its description."""
    prepare()
    with step("Writing the types of the API"):
        _quietly("run", "generate")


def dev() -> None:
    """Serve the sources, reloading what changes, against the running local cloud."""
    _must_run(read_cloud())
    prepare()
    subprocess.run(["npm", "run", "dev"], cwd=WEB, check=False)  # noqa: S607


def _must_run(cloud: Cloud) -> None:
    if not life.processes(cloud).emulator.running():
        raise CloudProblem("The local cloud is stopped; `make up` starts it.")


def _quietly(*words: str, hint: str = "") -> None:
    """Run npm. When it fails, CloudProblem with the hint and what it said last."""
    done = subprocess.run(  # noqa: S603
        ["npm", *words],  # noqa: S607
        cwd=WEB,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-SHOWN_LINES:])
        reason = hint or f"`npm {' '.join(words)}` failed in web/:"
        raise CloudProblem(f"{reason}\n{last}")


COMMANDS = {"check": check, "test": test, "types": types, "dev": dev}


if __name__ == "__main__":
    main()
