"""The journeys see what goes wrong: each kind of trouble is made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.e2e.audit import broken_pictures, sideways, violations
from tests.e2e.visit import Visit
from tests.stack.deployed import Deployed


@pytest.fixture
def visit(stack: Deployed, browser: Browser) -> Iterator[Visit]:
    page = browser.new_page(locale="en-GB")
    visit = Visit(page, stack.outputs["webUrl"])
    visit.go("/sign-in")
    visit.heading("Sign in")
    assert visit.unexpected() == []
    yield visit
    page.close()


def test_sees_errors_in_the_console_and_on_the_page(visit: Visit) -> None:
    visit.page.evaluate("console.error('first'); setTimeout(() => { throw Error('second'); })")
    visit.page.wait_for_timeout(50)
    assert [line.partition(": ")[2] for line in visit.unexpected()] == ["first", "second"]
    visit.allow("first|second")
    assert visit.unexpected() == []


def test_sees_failed_answers_and_tokens_in_addresses(visit: Visit) -> None:
    visit.page.evaluate("fetch('/config.json?access_token=secret')")
    visit.page.evaluate("fetch('/no-such-file.json')")
    assert len(visit.unexpected()) == 2


def test_sees_pictures_that_did_not_load(visit: Visit) -> None:
    add = "document.querySelector('h1').insertAdjacentHTML('beforebegin', '{}')"
    visit.page.evaluate(add.format('<img alt="" src="/config.json" width="9" height="9">'))
    assert broken_pictures(visit.page) == [f"{visit.origin}/config.json"]


def test_sees_text_that_is_hard_to_read_in_one_theme(visit: Visit) -> None:
    visit.page.evaluate("document.querySelector('h1').style.color = '#333'")
    assert [line.partition(":")[0] for line in violations(visit.page)] == ["dark"]


def test_sees_screens_that_are_wider_than_the_window(visit: Visit) -> None:
    assert sideways(visit.page) <= 0
    visit.page.evaluate("document.querySelector('h1').style.width = '3000px'")
    assert sideways(visit.page) > 0
