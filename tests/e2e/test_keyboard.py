from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.studio import jpeg

TABS = 40
# Points inside whatever has the focus at which something else stays on top of it.
HIDDEN_FOCUS = """async () => {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const hidden = () => {
    const focused = document.activeElement;
    const shown = focused.type === 'radio' ? focused.labels[0] : focused;
    const { left, top, width, height } = shown.getBoundingClientRect();
    if (height > innerHeight / 2) return [];
    return [top + 2, top + height - 2].map((y) => document.elementFromPoint(left + width / 2, y))
      .filter((seen) => !seen || !(shown.contains(seen) || seen.contains(shown)))
      .map((seen) => `${focused.name || focused.innerText} at ${top} under ${seen?.outerHTML}`);
  };
  for (let looks = 0; looks < 30; looks += 1) {
    await frame();
    await frame();
    if (hidden().length === 0) return [];
  }
  return hidden();
}"""
ANNOUNCED = """() => {
  window.announced = [];
  const heard = (changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(
    ({ textContent }) => textContent && window.announced.push(textContent)));
  new MutationObserver(heard).observe(
    document.querySelector('[aria-live=polite][aria-atomic]'), { childList: true, subtree: true });
}"""


def test_library_can_be_used_without_a_mouse(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, "/avatar-creator/projects")
    page, keys = visit.page, visit.page.keyboard
    expect(page.get_by_role("link", name="Campaign")).to_be_visible()
    visit.tab_to("Campaign")
    keys.press("Enter")
    visit.heading("Campaign")
    expect(page.get_by_role("link", name="Siti")).to_be_visible()
    visit.tab_to("Siti")
    keys.press("ArrowRight")
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    keys.press("Enter")
    expect(page.get_by_role("dialog", name="Budi")).to_be_visible()
    keys.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    keys.press("Delete")
    expect(page.get_by_role("link", name="Budi")).to_have_count(0)
    expect(page.get_by_role("link", name="Siti")).to_be_focused()


def test_skip_link_leads_past_the_navigation(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/credits")
    visit.heading("Credits")
    visit.page.evaluate("document.activeElement.blur()")
    visit.tab_to("Skip to content")
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator("main")).to_be_focused()


def test_menu_starts_at_its_first_entry_when_keys_open_it(enter: Enter, owner: Owner) -> None:
    owner.studio.upload(jpeg())
    visit = enter(owner, owner.project)
    button = card(visit.page, "Siti").get_by_role("button")
    button.focus()
    for _ in range(2):
        visit.page.keyboard.press("Enter")
        expect(visit.page.get_by_role("menuitem", name="Open")).to_be_focused()
        visit.page.keyboard.press("Escape")
        expect(button).to_be_focused()


def test_every_avatar_is_announced_also_of_the_same_name(enter: Enter, owner: Owner) -> None:
    for _ in range(3):
        avatar = owner.studio.upload(jpeg())
    visit = enter(owner, f"{owner.project}/avatars/{avatar['id']}")
    visit.says("1 of 3")
    visit.page.evaluate(ANNOUNCED)
    for place in ("2 of 3", "3 of 3"):
        visit.page.keyboard.press("ArrowRight")
        expect(visit.page.get_by_role("dialog").get_by_text(place)).to_be_visible()
    assert visit.page.evaluate("announced") == ["Siti, 2 of 3", "Siti, 3 of 3"]


def test_bars_do_not_hide_what_has_the_focus(enter: Enter, owner: Owner) -> None:
    owner.studio.upload(jpeg())
    screens = (f"{owner.project}/generate", f"{owner.project}?q=nobody", "/credits")
    for path in screens:
        visit = enter(owner, path, viewport={"width": 640, "height": 520})
        visit.settle()
        for key in ("Tab", "Shift+Tab"):
            assert _hidden(visit, key) == []


def _hidden(visit: Visit, key: str) -> list[str]:
    """Walk through the screen with a key; return what had the focus out of sight."""
    found: list[str] = []
    for _ in range(TABS):
        visit.page.keyboard.press(key)
        found += visit.page.evaluate(HIDDEN_FOCUS)
    return found
