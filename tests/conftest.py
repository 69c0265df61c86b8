from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.sample_app.suite import suite_with_notes
from tests.stack.deployed import SHORTENED, Deployed, deploy_in


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy the stack to an emulator of its own, once for all tests, with web and sample app."""
    with ExitStack() as cleanup:
        folder = tmp_path_factory.mktemp("stack")
        app = suite_with_notes(folder / "app")
        yield deploy_in(folder / "state", cleanup, web=True, app=app, **SHORTENED)
