from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.stack.deployed import ACCOUNT, SENDER, SHORTENED, Deployed, deploy_in


@pytest.fixture(scope="session")
def spare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy a second stack, for tests that restart it or leave rubbish in its queues.

    It takes messages from a role of another account.
    """
    senders = f"arn:aws:iam::{ACCOUNT}:role/{SENDER}"
    with ExitStack() as cleanup:
        state = tmp_path_factory.mktemp("spare") / "state"
        yield deploy_in(state, cleanup, **SHORTENED, UsageSenders=senders)
