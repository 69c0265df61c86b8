from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.stack.deployed import SHORTENED, Deployed, deploy_in


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy the stack, web app included, to an emulator of its own, once for all tests."""
    with ExitStack() as cleanup:
        folder = tmp_path_factory.mktemp("stack") / "state"
        yield deploy_in(folder, cleanup, web=True, **SHORTENED)
