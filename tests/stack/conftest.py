from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.stack.deployed import SHORTENED, Deployed, deploy_in


@pytest.fixture(scope="session")
def spare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy a second stack, for tests that restart it or leave rubbish in its queues."""
    with ExitStack() as cleanup:
        yield deploy_in(tmp_path_factory.mktemp("spare") / "state", cleanup, **SHORTENED)
