"""Puts a built web app into its bucket: new files first, the page that names them last."""

from __future__ import annotations

import gzip
import json
import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOR_A_YEAR = "public, max-age=31536000, immutable"
NEVER = "no-cache"
BROTLI = ".br"
GZIPPED = (".css", ".js", ".svg")
PAGE = "index.html"
CONFIG = "config.json"


def publish(s3: Any, bucket: str, dist: Path, config: Mapping[str, Any]) -> int:
    """Upload the folder `dist` and `config.json`; return how many files went up.

    Files in `assets/` carry a hash in their names and are kept by browsers for a year; those of the
    build before stay, for pages that are open. The page and the configuration are never kept.
    """
    files = [path for path in sorted(dist.rglob("*")) if _is_served(path, dist)]
    for path in files:
        name = path.relative_to(dist).as_posix()
        lasting = FOR_A_YEAR if name.startswith("assets/") else NEVER
        _put(s3, bucket, name, path.read_bytes(), lasting)
    _put(s3, bucket, CONFIG, json.dumps(config).encode(), NEVER)
    _put(s3, bucket, PAGE, (dist / PAGE).read_bytes(), NEVER)
    return len(files) + 2


def _is_served(path: Path, dist: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(dist).parts)
    return path.is_file() and path.name != PAGE and not hidden


def _put(s3: Any, bucket: str, name: str, data: bytes, lasting: str) -> None:
    data, encoding = _encoded(name, data)
    kind = mimetypes.guess_type(name.removesuffix(BROTLI))[0] or "application/octet-stream"
    s3.put_object(
        Bucket=bucket, Key=name, Body=data, ContentType=kind, CacheControl=lasting, **encoding
    )


# Compressed here and not by the CDN, so that both clouds send the same bytes. The build has left
# what it compressed better beside the files; the CDN's function sends it to who reads it.
def _encoded(name: str, data: bytes) -> tuple[bytes, dict[str, str]]:
    if name.endswith(BROTLI):
        return data, {"ContentEncoding": "br"}
    if name.endswith(GZIPPED):
        return gzip.compress(data, 9, mtime=0), {"ContentEncoding": "gzip"}
    return data, {}
