"""What would be deployed, as a short text: when it is equal, a deploy would change nothing."""

from __future__ import annotations

import hashlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from infra.build import ROOT, SHIPPED
from local.cloud import Cloud

_IGNORED = {"__pycache__", "deployments", "deployed"}


def release(cloud: Cloud) -> str:
    """Return `<commit>+<digest>`; the digest covers code, infrastructure and parameters."""
    digest = hashlib.sha256()
    for path, name in _files(cloud):
        digest.update(f"{name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    digest.update(json.dumps(cloud.stack_parameters(), sort_keys=True).encode())
    return f"{_commit()}+{digest.hexdigest()[:10]}"


def code_of(folder: Path) -> str:
    """Return a digest of the files in `folder`."""
    digest = hashlib.sha256()
    for path in _within(folder):
        digest.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(cloud: Cloud) -> Iterator[tuple[Path, Path]]:
    """Yield the files that are deployed or decide how, with their names below their folder."""
    for folder, name in (*((cloud.app, name) for name in SHIPPED), (ROOT, "infra")):
        for path in _within(folder / name):
            yield path, path.relative_to(folder)


def _within(top: Path) -> Iterator[Path]:
    candidates = sorted(top.rglob("*")) if top.is_dir() else [top]
    for path in candidates:
        if path.is_file() and not _IGNORED & set(path.parts):
            yield path


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout.strip() if done.returncode == 0 else "uncommitted"
