"""One browser window of one person, and everything that went wrong in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response, expect

from tests.e2e.audit import broken_pictures, sideways, violations

# A request that the app gave up itself, because its screen was left or its answer is not wanted.
GIVEN_UP = "net::ERR_ABORTED"
MOST_TABS = 60
FOCUSED = """() => {
  const { ariaLabel, innerText } = document.activeElement;
  return (ariaLabel ?? innerText ?? '').trim();
}"""
TOKEN = re.compile(r"eyJ[\w-]{10,}\.|[?&#](access_|id_|refresh_)?token=", re.IGNORECASE)


@dataclass
class Visit:
    """A page of the web app. Trouble it did not `allow` fails its `check`."""

    page: Page
    origin: str
    trouble: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.trouble.append(f"page error: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._requested)
        self.page.on("response", self._answered)

    def go(self, path: str) -> None:
        """Open a path of the app by its address, as a bookmark does."""
        self.page.goto(self.origin + path)

    @property
    def path(self) -> str:
        """Where the browser is: path and query."""
        parts = urlsplit(self.page.url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def allow(self, pattern: str) -> None:
        """Expect trouble that this journey provokes; `pattern` is searched in its line."""
        self.allowed.append(pattern)

    def heading(self, name: str | re.Pattern[str]) -> None:
        """Wait until the screen with this heading is shown."""
        expect(self.page.get_by_role("heading", level=1, name=name)).to_be_visible()

    def button(self, name: str | re.Pattern[str], **options: Any) -> Any:
        """Return the button with this name."""
        return self.page.get_by_role("button", name=name, **options)

    def says(self, text: str | re.Pattern[str]) -> None:
        """Wait until `text` can be read."""
        expect(self.page.get_by_text(text).filter(visible=True).first).to_be_visible()

    def pick(self, choice: str) -> None:
        """Choose one of a few, by its label as a person does."""
        self.page.get_by_role("radio", name=choice, exact=True).locator("xpath=..").click()

    def settle(self) -> None:
        """Wait until nothing shows that it is loading; work under way may go on."""
        expect(self.page.locator("main, [role=dialog]").first).to_be_visible()
        expect(self.page.get_by_text("Loading…", exact=True)).to_have_count(0)

    def tab_to(self, name: str) -> None:
        """Press the Tab key until the control with this name has the focus."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(FOCUSED).startswith(name):
                return
        raise AssertionError(f"the Tab key does not lead to {name!r}")

    def check(self) -> None:
        """Hold the screen as it is now, and the visit so far, to what every screen must keep."""
        assert broken_pictures(self.page) == []
        assert sideways(self.page) <= 0
        assert violations(self.page) == []
        assert self.unexpected() == []

    def unexpected(self) -> list[str]:
        """Return the trouble nobody allowed."""
        return [line for line in self.trouble if not self._is_allowed(line)]

    def _is_allowed(self, line: str) -> bool:
        return any(re.search(pattern, line) for pattern in self.allowed)

    def _console(self, message: ConsoleMessage) -> None:
        # Chromium's line about a failed answer names no status that _answered has not.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.trouble.append(f"console {message.type}: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != GIVEN_UP:
            self.trouble.append(f"{request.method} {request.url}: {request.failure}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.trouble.append(f"{response.request.method} {response.url}: {response.status}")

    def _requested(self, request: Request) -> None:
        if TOKEN.search(request.url):
            self.trouble.append(f"a token in an address: {request.url}")


Enter = Callable[..., Visit]
