from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.stack.deployed import Deployed, deploy_in

# Short waits, so that retries and redeliveries happen while a test looks on.
SHORTENED = {
    "GenerationRetryWaits": "1,2",
    "GenerationVisibility": "10",
    "GenerationTimeout": "25",
}


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy the stack to an emulator of its own, once for all tests."""
    with ExitStack() as cleanup:
        yield deploy_in(tmp_path_factory.mktemp("stack") / "state", cleanup, **SHORTENED)


@pytest.fixture(scope="session")
def spare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy a second stack, for tests that restart it or leave rubbish in its queues."""
    with ExitStack() as cleanup:
        yield deploy_in(tmp_path_factory.mktemp("spare") / "state", cleanup, **SHORTENED)
