from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.studio import jpeg


@pytest.fixture
def pair(owner: Owner) -> Owner:
    """The owner with Siti, a woman, and Budi, a man."""
    owner.studio.upload(jpeg(), name="Siti", attributes={"gender": "female"})
    owner.studio.upload(jpeg(), name="Budi", attributes={"gender": "male"})
    return owner


def test_filter_is_part_of_the_address_and_survives_a_reload(enter: Enter, pair: Owner) -> None:
    visit = enter(pair, pair.project)
    expect(card(visit.page, "Budi")).to_be_visible()
    visit.button("Filter").click()
    visit.page.get_by_label("Gender").select_option("Female")
    visit.check()
    visit.button("Show 1 avatar").click()
    expect(card(visit.page, "Budi")).to_have_count(0)
    assert "gender=female" in visit.path
    visit.page.reload()
    expect(card(visit.page, "Siti")).to_be_visible()
    expect(card(visit.page, "Budi")).to_have_count(0)
    visit.says("1 of 2 avatars")


def test_search_keeps_every_letter_that_is_typed(enter: Enter, pair: Owner) -> None:
    search = enter(pair, pair.project).page.get_by_label("Search names")
    for _ in range(3):
        search.fill("")
        search.press_sequentially("siti rahayu", delay=150)
        expect(search).to_have_value("siti rahayu", timeout=1000)


def test_undoes_the_trashing_of_an_avatar(enter: Enter, pair: Owner) -> None:
    visit = enter(pair, pair.project)
    _trash(visit, "Siti")
    visit.button("Undo").click()
    expect(card(visit.page, "Siti")).to_be_visible()
    visit.page.reload()
    expect(card(visit.page, "Siti")).to_be_visible()


def test_restores_an_avatar_from_the_trash(enter: Enter, pair: Owner) -> None:
    visit = enter(pair, pair.project)
    _trash(visit, "Siti")
    visit.go("/avatar-creator/trash")
    expect(visit.page.locator("main img")).to_be_visible()
    visit.check()
    visit.button("Restore Siti").click()
    visit.says("The trash is empty")
    visit.go(pair.project)
    expect(card(visit.page, "Siti")).to_be_visible()


def _trash(visit: Visit, name: str) -> None:
    visit.button(f"Actions for {name}").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    visit.says(f"“{name}” moved to the trash")
    expect(card(visit.page, name)).to_have_count(0)
