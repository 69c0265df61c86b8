"""The search of the frame, and the keys of the screens."""

from __future__ import annotations

import csv

from playwright.sync_api import Locator, expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.test_phone import PHONE
from tests.e2e.visit import Enter, Visit
from tests.stack.studio import jpeg


def option(visit: Visit, name: str) -> Locator:
    return visit.page.get_by_role("option").filter(has_text=name).first


def test_an_avatar_of_any_project_is_found_by_keyboard(enter: Enter, owner: Owner) -> None:
    owner.studio.upload(jpeg(), name="Siti Rahma")
    visit = enter(owner)
    visit.heading("Home")
    keys = visit.page.keyboard
    keys.press("Control+k")
    field = visit.page.get_by_role("combobox", name="Search")
    expect(field).to_be_focused()
    keys.type("rahma")
    expect(option(visit, "Siti Rahma")).to_contain_text("Campaign")
    expect(option(visit, "Siti Rahma")).to_have_attribute("aria-selected", "true")
    visit.check()
    keys.press("Enter")
    expect(visit.page.get_by_role("dialog", name="Siti Rahma")).to_be_visible()
    keys.press("Escape")
    visit.heading("Home")
    keys.press("/")
    expect(visit.page.get_by_role("option").first).to_contain_text("Siti Rahma")
    keys.press("Escape")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_projects_screens_and_actions_are_found_on_a_phone(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, **PHONE)
    field = visit.page.get_by_role("combobox", name="Search")
    visit.button("Search").click()
    field.fill("camp")
    visit.page.get_by_role("option", name="Campaign", exact=True).click()
    visit.heading("Campaign")
    visit.button("Search").click()
    field.fill("set")
    visit.check()
    option(visit, "Settings").click()
    visit.heading("Settings")
    visit.button("Search").click()
    field.fill("new pro")
    option(visit, "New project").click()
    expect(visit.page.get_by_role("dialog", name="New project")).to_be_visible()


def test_theme_and_language_are_changed_from_the_search(enter: Enter, owner: Owner) -> None:
    visit = enter(owner)
    visit.button("Search").click()
    visit.page.get_by_role("combobox").fill("dark")
    option(visit, "Dark theme").click()
    expect(visit.page.locator("html")).to_have_attribute("data-theme", "dark")
    visit.button("Search").click()
    visit.page.get_by_role("combobox").fill("bahasa")
    option(visit, "Bahasa Indonesia").click()
    visit.heading("Beranda")


def test_who_signs_out_leaves_nothing_of_what_they_looked_for(enter: Enter, owner: Owner) -> None:
    visit = enter(owner)
    visit.button("Search").click()
    visit.page.get_by_role("combobox").fill("camp")
    visit.page.get_by_role("option", name="Campaign", exact=True).click()
    visit.heading("Campaign")
    kept = "localStorage.getItem('lumiku.recent-finds')"
    assert "Campaign" in visit.page.evaluate(kept)
    visit.button("Search").click()
    visit.page.get_by_role("combobox").fill("sign out")
    option(visit, "Sign out").click()
    visit.heading("Sign in")
    assert visit.page.evaluate(kept) is None


def test_keys_of_the_cards_and_their_help(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, owner.project)
    page, keys = visit.page, visit.page.keyboard
    expect(page.get_by_role("link", name="Siti")).to_be_visible()
    keys.press("?")
    help_ = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(help_).to_contain_text("Next card")
    expect(help_).to_contain_text("Favourite, or no longer")
    visit.check()
    keys.press("Escape")
    expect(help_).to_have_count(0)
    keys.press("j")
    expect(page.get_by_role("link", name="Siti")).to_be_focused()
    keys.press("j")
    expect(page.get_by_role("link", name="Budi")).to_be_focused()
    keys.press("f")
    expect(card(page, "Budi").get_by_role("img", name="Favourite")).to_be_visible()
    keys.press("Enter")
    close = page.get_by_role("dialog", name="Budi").get_by_role("button", name="Close")
    expect(close).to_be_focused()
    keys.press("?")
    expect(help_).to_contain_text("Next picture")
    keys.press("Escape")
    expect(close).to_be_focused()
    keys.press("k")
    expect(page.get_by_role("dialog", name="Siti")).to_be_visible()
    keys.press("f")
    expect(visit.button("Favourite")).to_have_attribute("aria-pressed", "true")
    stored = owner.studio.ok("GET", "/avatars?favourite=true")["avatars"]
    assert {avatar["name"] for avatar in stored} == {"Budi", "Siti"}


def test_history_is_saved_as_the_readers_spreadsheets_take_it(enter: Enter, owner: Owner) -> None:
    owner.studio.reserve(1000, name="Siti")
    for locale, button, mark in (("en-GB", "Download CSV", ","), ("id-ID", "Unduh CSV", ";")):
        visit = enter(owner, "/credits", locale=locale)
        with visit.page.expect_download() as saved:
            visit.button(button).click()
        text = saved.value.path().read_text(encoding="utf-8-sig")
        rows = list(csv.reader(text.splitlines(), delimiter=mark))
        assert len(rows) == 3
        assert all(len(row) > 4 for row in rows)


def test_app_can_be_installed(enter: Enter, owner: Owner) -> None:
    visit = enter(owner)
    visit.heading("Home")
    browser = visit.page.context.new_cdp_session(visit.page)
    manifest = browser.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"].endswith("/manifest.webmanifest")
    errors = browser.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # Every profile of these tests is a private one.
    assert [error["errorId"] for error in errors] == ["in-incognito"]
