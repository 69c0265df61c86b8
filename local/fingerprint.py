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
    for path in _files():
        digest.update(f"{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    digest.update(json.dumps(cloud.stack_parameters(), sort_keys=True).encode())
    return f"{_commit()}+{digest.hexdigest()[:10]}"


def _files() -> Iterator[Path]:
    for name in (*SHIPPED, "infra"):
        top = ROOT / name
        candidates = sorted(top.rglob("*")) if top.is_dir() else [top]
        yield from (p for p in candidates if p.is_file() and not _IGNORED & set(p.parts))


def _commit() -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout.strip() if done.returncode == 0 else "uncommitted"
