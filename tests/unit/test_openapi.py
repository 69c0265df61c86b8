"""The description of the API, and that the committed one is the one the code has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from chalicelib import host

COMMITTED = Path(__file__).parents[2] / "openapi.json"


def described() -> dict[str, Any]:
    return dict(json.loads(host.openapi()))


def test_committed_openapi_is_current():
    assert COMMITTED.read_text("utf-8") == host.openapi(), "run `make openapi` and commit the file"


def test_no_two_operations_have_the_same_id():
    ids = [
        operation["operationId"]
        for operations in described()["paths"].values()
        for operation in operations.values()
    ]
    assert len(ids) == len(set(ids))


def test_no_two_models_have_the_same_name():
    """Pydantic tells models of one name apart by their modules, and `__` joins these."""
    assert not [name for name in described()["components"]["schemas"] if "__" in name]
