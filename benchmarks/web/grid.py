"""What a person does in a large grid."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from measure import Slow
from playwright.sync_api import expect

WANTED = "avatar 49"
A_WHILE_MS = 400
PATIENCE_MS = 240_000


def interactions(avatars: int) -> Mapping[str, Callable[[Slow], None]]:
    """Return what is measured among so many `avatars`; each step builds on the one before."""
    return {
        "scrolling while rows arrive": _scroll,
        "arrow keys through the cards": _walk,
        "typing into the search": lambda slow: _search(slow, avatars),
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


def _search(slow: Slow, avatars: int) -> None:
    field = slow.page.get_by_label("Search names")
    field.press_sequentially(WANTED, delay=150)
    slow.page.wait_for_timeout(A_WHILE_MS)
    if (kept := field.input_value()) != WANTED:
        print(f"(typed {WANTED!r}, the field kept {kept!r})", file=sys.stderr)
    field.fill(WANTED)  # in one step: what follows must not depend on typing
    _all_loaded(slow, avatars)
    field.fill("")
    slow.page.wait_for_timeout(A_WHILE_MS)


def _filter(slow: Slow) -> None:
    slow.page.get_by_role("button", name="Filter").click()
    _next_choice(slow, "Gender")
    _next_choice(slow, "Style")
    slow.page.get_by_role("button", name="Clear all filters").last.click()
    slow.page.keyboard.press("Escape")


def _sort(slow: Slow) -> None:
    for _ in range(3):  # newest, oldest, name, most used
        _next_choice(slow, "Sort")


def _open(slow: Slow) -> None:
    slow.page.get_by_role("article").first.get_by_role("link").click()
    expect(slow.page.get_by_role("dialog")).to_be_visible(timeout=PATIENCE_MS)
    slow.page.keyboard.press("ArrowRight")
    slow.page.wait_for_timeout(A_WHILE_MS)
    slow.page.keyboard.press("Escape")


def _all_loaded(slow: Slow, avatars: int) -> None:
    """Wait for the hits among all: only when every row has come is their number right."""
    names = [f"avatar {number}" for number in range(avatars)]
    hits = sum(all(word in name for word in WANTED.split()) for name in names)
    found = slow.page.get_by_text(f"{hits:,} of {avatars:,} avatars", exact=True)
    expect(found).to_be_visible(timeout=PATIENCE_MS)


def _next_choice(slow: Slow, label: str) -> None:
    """Choose with the keyboard: a choice made by a script is no interaction and not timed."""
    field = slow.page.get_by_role("combobox", name=label, exact=True)
    before = field.input_value()
    field.press("ArrowDown")
    expect(field).not_to_have_value(before)
    slow.page.wait_for_timeout(A_WHILE_MS)
