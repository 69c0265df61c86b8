"""Builds the web app when its sources changed, and publishes it behind the distribution."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from infra.publish import publish
from local.client import client
from local.cloud import ROOT, Cloud, CloudProblem
from local.deploy import stack_of

WEB = ROOT / "web"
NODE = (20, 19)
SOURCES = ("src", "public", "vite", "index.html", "package-lock.json", "vite.config.ts")


class NodeMissing(CloudProblem):
    """Node.js is not there or too old: everything but the web app works."""


HOW_TO_GET_NODE = "Install Node.js 20.19 or newer with npm (https://nodejs.org) and try again."


def publish_web(cloud: Cloud, outputs: Mapping[str, Any]) -> bool:
    """Build and upload what changed. False when the published app is the current one."""
    config = _config(cloud, outputs)
    bucket = stack_of(cloud).outputs()["WebBucketName"]
    wanted = hashlib.sha256(f"{_digest()}{sorted(config.items())}{bucket}".encode()).hexdigest()
    mark = cloud.state / "web.published"
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return False
    publish(client(cloud, "s3"), bucket, build(), config)
    mark.write_text(wanted, "utf-8")
    return True


def build() -> Path:
    """Return the folder of the built app, building it when its sources changed."""
    dist, digest = WEB / "dist", _digest()
    mark = dist / ".sources"
    with (WEB / "package.json").open() as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # another cloud may start at the same time
        if not (mark.exists() and mark.read_text("utf-8") == digest):
            prepare()
            _npm("run", "build", BUILD_ID=digest[:10])
            mark.write_text(digest, "utf-8")
    return dist


def prepare() -> None:
    """Make sure that Node.js and the locked packages are there. CloudProblem says what is not."""
    _check_node()
    _install()


def _config(cloud: Cloud, outputs: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "apiUrl": "/api",
        "region": outputs["region"],
        "userPoolId": outputs["userPoolId"],
        "userPoolClientId": outputs["userPoolClientId"],
        "cognitoEndpoint": cloud.endpoint,
        "buildId": _digest()[:10],
        "demoUser": outputs["demoUser"],
    }


def _install() -> None:
    """Install the locked packages, once per lock file."""
    lock = (WEB / "package-lock.json").read_bytes()
    digest, mark = hashlib.sha256(lock).hexdigest(), WEB / "node_modules" / ".installed"
    if not (mark.exists() and mark.read_text("utf-8") == digest):
        # Not `npm ci`: it refuses a lock file that lacks other platforms' optional packages.
        _npm("install", "--no-save", "--no-audit", "--no-fund")
        mark.write_text(digest, "utf-8")


def _npm(*words: str, **environment: str) -> None:
    command = [shutil.which("npm") or "npm", *words]
    done = subprocess.run(  # noqa: S603
        command,
        cwd=WEB,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CloudProblem(
            f"`npm {' '.join(words)}` failed:\n{(done.stdout + done.stderr)[-3000:]}"
        )


def _check_node() -> None:
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        raise NodeMissing(f"The web app needs Node.js, which was not found. {HOW_TO_GET_NODE}")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    version = tuple(int(part) for part in said.strip().removeprefix("v").split(".")[:2])
    if version < NODE:
        raise NodeMissing(
            f"The web app needs a newer Node.js than {said.strip()}. {HOW_TO_GET_NODE}"
        )


def _digest() -> str:
    digest = hashlib.sha256()
    for name in SOURCES:
        top = WEB / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file():
                digest.update(f"{path.relative_to(WEB)}\0".encode() + path.read_bytes())
    return digest.hexdigest()
