from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.dealing import dealt
from tests.sample_app.suite import suite_with_notes
from tests.stack.deployed import SHORTENED, Deployed, deploy_in


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return one more than there are processors: tests of a deployed stack wait for it."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(trylast=True)  # after their order was made random
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = dealt(items, workers=workers)


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Deploy the stack to an emulator of its own, once for all tests, with web and sample app."""
    with ExitStack() as cleanup:
        folder = tmp_path_factory.mktemp("stack")
        app = suite_with_notes(folder / "app")
        yield deploy_in(folder / "state", cleanup, web=True, app=app, **SHORTENED)
