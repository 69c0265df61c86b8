"""ZIPs that are written to what cannot be wound back, read by others than who wrote them."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from chalicelib.foundation.exports.archive import Archive

MOMENT = datetime(2031, 5, 1, 8, 30, 20, tzinfo=UTC)
FILES = {"Siti.jpg": [b"one", b"two"], "Kebaya “Été” 👩🏽.png": [b"x" * 3000], "empty.csv": [b""]}


class OneWay:
    """What only takes bytes, as the upload does."""

    def __init__(self) -> None:
        self.taken = b""

    def write(self, data: bytes) -> int:
        self.taken += data
        return len(data)

    def flush(self) -> None:
        """There is nothing to wait for."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made.zip"


def make(path: Path) -> None:
    out = OneWay()
    with Archive(out, MOMENT) as archive:
        for name, pieces in FILES.items():
            archive.add(name, pieces)
    path.write_bytes(out.taken)


def read(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_files_come_back_as_they_were(path: Path):
    make(path)
    assert read(path) == {name: b"".join(pieces) for name, pieces in FILES.items()}


def test_entries_are_stored_with_their_moment_and_are_readable(path: Path):
    make(path)
    with ZipFile(path) as archive:
        for info in archive.infolist():
            assert info.compress_type == zipfile.ZIP_STORED
            assert info.date_time == (2031, 5, 1, 8, 30, 20)
            assert info.external_attr >> 16 == 0o644


def test_one_that_is_broken_off_writes_nothing_more():
    out = OneWay()

    def piece_and_trouble() -> Iterator[bytes]:
        yield b"a piece"
        raise LookupError

    with pytest.raises(LookupError), Archive(out, MOMENT) as archive:
        archive.add("half.jpg", piece_and_trouble())
    written = out.taken
    del archive
    assert out.taken == written


@pytest.mark.skipif(not shutil.which("unzip"), reason="unzip is not installed")
@pytest.mark.parametrize("limit", [zipfile.ZIP64_LIMIT, 1000], ids=["small", "zip64"])
def test_unzip_finds_nothing_wrong(path: Path, monkeypatch: pytest.MonkeyPatch, limit: int):
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", limit)
    monkeypatch.setitem(FILES, "Kebaya “Été” 👩🏽.png", [b"x" * 900])
    for number in range(9):
        monkeypatch.setitem(FILES, f"{number}.jpg", [b"y" * 500])
    make(path)
    monkeypatch.undo()
    assert (b"PK\x06\x06" in path.read_bytes()) == (limit == 1000)
    tried = subprocess.run(["unzip", "-t", path], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stdout
