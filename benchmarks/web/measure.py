"""One page in a slow browser, and what the browser says about it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page, Response, StorageState

SLOWER_CPU = 4
LATENCY_MS = 150
BYTES_PER_SECOND = 1_600_000 / 8
WINDOW = {"width": 412, "height": 823}
QUIET_MS = 1500  # after the last answer, so that late shifts and repaints are seen

OBSERVE = """
window.seen = { lcp: 0, cls: 0, slowest: 0, of: '', longest: 0 };
const watch = (type, note, more) => new PerformanceObserver((list) =>
  list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
watch('longtask', (entry) => { seen.longest = Math.max(seen.longest, entry.duration); });
watch('event', (entry) => {
  if (!entry.interactionId || entry.duration <= seen.slowest) return;
  Object.assign(seen, { slowest: entry.duration, of: entry.name });
}, { durationThreshold: 16 });
"""


@dataclass
class Slow:
    """A page of a slow phone, and the answers that brought its JavaScript."""

    page: Page
    scripts: list[Response] = field(default_factory=list)

    def seen(self) -> dict[str, Any]:
        """Return LCP and longest task in ms, CLS, and the slowest interaction so far in ms."""
        return dict(self.page.evaluate("window.seen"))

    def kilobytes(self) -> float:
        """Return the kilobytes (1,000 bytes) of JavaScript loaded so far, gzipped.

        Asked for when all is measured: reading and compressing takes time that the page needs.
        """
        bodies = {response.url: response.body() for response in self.scripts}
        return sum(len(gzip.compress(body, 9)) for body in bodies.values()) / 1000

    def forget_interactions(self) -> None:
        """Start again to look for the slowest interaction."""
        self.page.evaluate("Object.assign(seen, { slowest: 0, of: '', longest: 0 })")

    def interactions(self) -> int:
        """Return how many interactions the browser has timed on this page, quick ones too."""
        return int(self.page.evaluate("performance.interactionCount"))

    def heard(self, response: Response) -> None:
        """Note a script."""
        if response.request.resource_type == "script":
            self.scripts.append(response)


@contextmanager
def slow_page(browser: Browser, storage: StorageState | None = None) -> Iterator[Slow]:
    """Open an empty, uncached page with 4x CPU throttle, 1.6 Mbit/s and 150 ms latency."""
    context = browser.new_context(viewport=WINDOW, locale="en-GB", storage_state=storage)
    context.add_init_script(OBSERVE)
    slow = Slow(context.new_page())
    slow.page.on("response", slow.heard)
    devtools = context.new_cdp_session(slow.page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_CPU})
    devtools.send("Network.enable")
    devtools.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": LATENCY_MS,
            "downloadThroughput": BYTES_PER_SECOND,
            "uploadThroughput": BYTES_PER_SECOND,
        },
    )
    yield slow
    context.close()
