"""The committed description of the API is the one the code has."""

from __future__ import annotations

from pathlib import Path

from chalicelib import host

COMMITTED = Path(__file__).parents[2] / "openapi.json"


def test_committed_openapi_is_current():
    assert COMMITTED.read_text("utf-8") == host.openapi(), "run `make openapi` and commit the file"
