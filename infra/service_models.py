"""Cuts botocore's descriptions of AWS down to the services that we call, without their manuals.

Making a client parses them: of DynamoDB's alone 9 parts in 10 are text for people, and where every
service of AWS is found takes another megabyte.
"""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any

MODEL = "service-2.json"
NOT_READ = ("examples-1.json",)


def keep_only(services: Collection[str], data: Path) -> None:
    """Remove from `data`, which is botocore's folder of that name, what `services` do not need."""
    names = set()
    for folder in [path for path in data.iterdir() if path.is_dir()]:
        if folder.name in services:
            names |= _cut(folder)
        else:
            shutil.rmtree(folder)
    _rewrite(data / "endpoints.json", _endpoints_of(names, _read(data / "endpoints.json")))


def _cut(service: Path) -> set[str]:
    """Shorten all files of a service; return the names under which its endpoints are listed."""
    names = set()
    for path in [path for path in service.rglob("*.json*") if path.is_file()]:
        name = path.name.removesuffix(".gz")
        content = _read(path)
        path.unlink()
        if name in NOT_READ:
            continue
        if name == MODEL:
            names.add(content["metadata"]["endpointPrefix"])
        _rewrite(path.with_name(name), _without_manual(content))
    return names


def _read(path: Path) -> Any:
    data = path.read_bytes()
    return json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)


def _rewrite(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, separators=(",", ":")), "utf-8")


def _without_manual(model: Any) -> Any:
    """Drop the texts; a member of a shape may itself be called `documentation`."""
    if isinstance(model, list):
        return [_without_manual(item) for item in model]
    if not isinstance(model, dict):
        return model
    return {
        key: _without_manual(value)
        for key, value in model.items()
        if not (key == "documentation" and isinstance(value, str))
    }


def _endpoints_of(names: Collection[str], content: dict[str, Any]) -> dict[str, Any]:
    """Return where these services are found; partitions keep their regions and rules."""
    for partition in content["partitions"]:
        known = partition["services"]
        partition["services"] = {name: known[name] for name in names if name in known}
    return content
