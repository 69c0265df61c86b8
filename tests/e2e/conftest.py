from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from local.cloud import ROOT
from tests.e2e.chromium import launch
from tests.e2e.owner import Owner, new_owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

EVIDENCE = ROOT / "build" / "e2e"
PATIENCE_MS = 15_000
DESKTOP = {"width": 1280, "height": 800}
PASSED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    report = yield
    if report.when == "call":
        item.stash[PASSED] = report.passed
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


@pytest.fixture
def owner(stack: Deployed) -> Iterator[Owner]:
    """Somebody new with one empty project.

    Faults the test left over, and pictures still in the making, would meet the next test's.
    """
    somebody = new_owner(stack)
    yield somebody
    told_to_fail(stack)
    assert somebody.studio.at_rest()


@pytest.fixture
def enter(stack: Deployed, browser: Browser, request: pytest.FixtureRequest) -> Iterator[Enter]:
    """Open the app in a browser profile of its own; at the end every screen left open is checked.

    `enter(somebody, path)` is signed in as them, `enter(None, path)` as nobody. Further options
    are those of a browser context.
    """
    visits: list[Visit] = []

    def enter(who: Owner | None, path: str = "/", **options: Any) -> Visit:
        context = _context(browser, who, **options)
        visits.append(Visit(context.new_page(), stack.outputs["webUrl"]))
        visits[-1].go(path)
        return visits[-1]

    yield enter
    try:
        _look_at(visits, request.node)
    finally:
        for visit in visits:
            visit.page.context.close()


def _context(browser: Browser, who: Owner | None, **options: Any) -> BrowserContext:
    chosen = {"viewport": DESKTOP, "locale": "en-GB", "reduced_motion": "reduce", **options}
    context = browser.new_context(storage_state=who.storage() if who else None, **chosen)
    context.set_default_timeout(PATIENCE_MS)
    return context


def _look_at(visits: list[Visit], test: pytest.Item) -> None:
    if test.stash.get(PASSED, False):
        for visit in visits:
            visit.check()
        return
    EVIDENCE.mkdir(parents=True, exist_ok=True)
    for number, visit in enumerate(visits):
        visit.page.screenshot(path=EVIDENCE / f"{test.name}-{number}.png")
        print("\n".join([f"left at {visit.path}", *visit.unexpected()]))  # noqa: T201
