"""What `publish` puts into the bucket, and how it says a browser may keep it."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

from infra.publish import publish


class Bucket:
    """Notes what is put, in order."""

    def __init__(self) -> None:
        self.put: dict[str, dict[str, Any]] = {}

    def put_object(self, **facts: Any) -> None:
        self.put[facts.pop("Key")] = facts


@pytest.fixture
def bucket(tmp_path: Path) -> Bucket:
    files = {
        "index.html": b"<!doctype html>",
        "icon.svg": b"<svg/>",
        "manifest.webmanifest": b"{}",
        "assets/app-1a2b.js": b"start()",
        "assets/app-1a2b.js.br": b"smaller",
        "assets/font-1a2b.woff2": b"font",
        ".vite/manifest.json": b"{}",
    }
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    seen = Bucket()
    assert publish(seen, "web", tmp_path, {"apiUrl": "/api"}) == len(seen.put)
    return seen


def test_page_goes_up_last_and_build_notes_never(bucket: Bucket) -> None:
    assert list(bucket.put)[-2:] == ["config.json", "index.html"]
    assert ".vite/manifest.json" not in bucket.put


def test_scripts_lie_there_by_gzip_and_as_the_build_compressed_them(bucket: Bucket) -> None:
    plain, small = bucket.put["assets/app-1a2b.js"], bucket.put["assets/app-1a2b.js.br"]
    assert gzip.decompress(plain["Body"]) == b"start()"
    assert plain["ContentEncoding"] == "gzip"
    assert (small["Body"], small["ContentEncoding"]) == (b"smaller", "br")
    assert plain["ContentType"] == small["ContentType"] != "application/octet-stream"
    assert "ContentEncoding" not in bucket.put["assets/font-1a2b.woff2"]


def test_only_hashed_files_are_kept(bucket: Bucket) -> None:
    kept = {name for name, facts in bucket.put.items() if "immutable" in facts["CacheControl"]}
    assert kept == {name for name in bucket.put if name.startswith("assets/")}


def test_manifest_is_called_by_its_type(bucket: Bucket) -> None:
    assert bucket.put["manifest.webmanifest"]["ContentType"] == "application/manifest+json"
