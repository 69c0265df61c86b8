"""What a person does in a large grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from measure import Slow
from playwright.sync_api import expect

A_WHILE_MS = 400
PATIENCE_MS = 240_000


def interactions() -> Mapping[str, Callable[[Slow], None]]:
    """Return every measured interaction, in the order in which they build on each other."""
    return {
        "scrolling while rows arrive": _scroll,
        "arrow keys through the cards": _walk,
        "typing into the search": _search,
        "filter, once all are loaded": _filter,
        "sorting by name": _sort,
        "scrolling with all loaded": _scroll,
        "opening and closing the viewer": _open,
    }


def _scroll(slow: Slow) -> None:
    for _ in range(20):
        slow.page.mouse.wheel(0, 900)
        slow.page.wait_for_timeout(A_WHILE_MS)
    slow.page.keyboard.press("Home")


def _walk(slow: Slow) -> None:
    slow.page.get_by_role("article").first.get_by_role("link").focus()
    for _ in range(15):
        slow.page.keyboard.press("ArrowDown")
        slow.page.wait_for_timeout(A_WHILE_MS)


def _search(slow: Slow) -> None:
    field = slow.page.get_by_label("Search names")
    field.press_sequentially("avatar 49", delay=150)
    _all_loaded(slow)
    field.fill("")
    slow.page.wait_for_timeout(A_WHILE_MS)


def _filter(slow: Slow) -> None:
    slow.page.get_by_role("button", name="Filter").click()
    slow.page.get_by_label("Gender").select_option("Female")
    slow.page.get_by_label("Style").select_option("batik")
    slow.page.get_by_role("button", name="Clear all filters").last.click()
    slow.page.keyboard.press("Escape")


def _sort(slow: Slow) -> None:
    slow.page.get_by_label("Sort").select_option("Name")
    slow.page.get_by_label("Sort").select_option("Newest")


def _open(slow: Slow) -> None:
    slow.page.get_by_role("article").first.get_by_role("link").click()
    expect(slow.page.get_by_role("dialog")).to_be_visible(timeout=PATIENCE_MS)
    slow.page.keyboard.press("ArrowRight")
    slow.page.wait_for_timeout(A_WHILE_MS)
    slow.page.keyboard.press("Escape")


def _all_loaded(slow: Slow) -> None:
    """Wait until a search over all avatars is complete."""
    loading = slow.page.get_by_text("Loading all avatars")
    expect(loading).to_have_count(0, timeout=PATIENCE_MS)
