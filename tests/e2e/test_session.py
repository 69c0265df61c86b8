from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

from tests.e2e.owner import Owner
from tests.e2e.visit import Enter


def test_expired_session_returns_to_where_the_person_was(enter: Enter, owner: Owner) -> None:
    filtered = f"{owner.project}?gender=female"
    owner.end_session()
    visit = enter(owner, filtered)
    visit.allow("POST http://localhost.*: 400")
    visit.says("Your session has expired. Sign in to go on where you were.")
    visit.check()
    visit.page.get_by_label("E-mail address").fill(owner.person.email)
    visit.page.get_by_label("Password", exact=True).fill(owner.person.password)
    visit.button("Sign in").click()
    visit.heading("Campaign")
    assert visit.path == filtered


def test_session_renews_itself_before_it_runs_out(enter: Enter, owner: Owner) -> None:
    owner.tokens["expiresAt"] = round(time.time() * 1000) + 30_000
    before = owner.tokens["accessToken"]
    visit = enter(owner, owner.project)
    visit.heading("Campaign")
    kept = visit.page.evaluate("JSON.parse(localStorage.getItem('lumiku.session'))")
    assert kept["accessToken"] != before
    assert kept["expiresAt"] > owner.tokens["expiresAt"]


@pytest.mark.parametrize("theme", ["Dark", "Light"])
def test_chosen_theme_is_kept(enter: Enter, owner: Owner, theme: str) -> None:
    visit = enter(owner, "/settings")
    visit.pick(theme)
    visit.page.reload()
    expect(visit.page.locator("html")).to_have_attribute("data-theme", theme.lower())


def test_chosen_language_is_kept(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/settings")
    visit.pick("Bahasa Indonesia")
    visit.heading("Pengaturan")
    expect(visit.page.locator("html")).to_have_attribute("lang", "id")
    visit.page.reload()
    visit.heading("Pengaturan")
    visit.page.get_by_role("link", name="Proyek").first.click()
    visit.heading("Proyek")


def test_offline_is_said_and_passes(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/avatar-creator/projects")
    visit.allow("ERR_INTERNET_DISCONNECTED")
    visit.heading("Projects")
    visit.button("New project").click()
    visit.page.get_by_label("Name").fill("Lebaran 2027")
    visit.page.context.set_offline(True)
    visit.says("You are offline.")
    visit.button("Create project").click()
    visit.says("No connection. Check your network, then try again.")
    visit.check()
    visit.page.context.set_offline(False)
    expect(visit.page.get_by_text("You are offline.")).to_have_count(0)
    visit.button("Create project").click()
    visit.heading("Lebaran 2027")
