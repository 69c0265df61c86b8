from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.e2e.owner import Owner, new_owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

PHONE: ViewportSize = {"width": 360, "height": 740}
WORDS = {
    "en-GB": ["Returned: Rina", "AI avatar: Rina", "Welcome credits"],
    "id-ID": ["Dikembalikan: Rina", "Avatar AI: Rina", "Kredit selamat datang"],
}


@pytest.fixture(scope="module")
def refunded(stack: Deployed) -> Owner:
    """Somebody whose only picture did not work out."""
    told_to_fail(stack, {"kind": "refusal"})
    somebody = new_owner(stack)
    somebody.studio.generate(name="Rina")
    return somebody


def entries(visit: Visit) -> Any:
    """Return the rows of the history, newest first."""
    return visit.page.get_by_role("table").last.locator("tbody tr")


@pytest.mark.parametrize("locale", WORDS)
def test_history_says_in_the_readers_language_what_credits_were_for(
    enter: Enter, refunded: Owner, locale: str
) -> None:
    visit = enter(refunded, "/credits", locale=locale)
    expect(entries(visit)).to_contain_text(WORDS[locale])


def test_screen_readers_hear_what_a_filter_shows(enter: Enter, refunded: Owner) -> None:
    visit = enter(refunded, "/credits")
    expect(entries(visit)).to_have_count(3)
    heard = visit.page.locator("[aria-live=polite][aria-atomic=true]")
    visit.pick("Returned")
    expect(heard).to_have_text("Returned: 1 entry shown")
    visit.pick("Bought")
    expect(heard).to_have_text("Bought: 0 entries shown")


def test_a_long_name_leaves_the_amount_on_a_phones_screen(enter: Enter, owner: Owner) -> None:
    owner.studio.reserve(1000, name="Kampanyelebaran" * 6)
    visit = enter(owner, "/credits", viewport=PHONE)
    amount = visit.page.get_by_role("cell", name="-10", exact=True)
    expect(amount).to_be_visible()
    place = amount.bounding_box()
    assert place is not None
    assert place["x"] + place["width"] <= PHONE["width"]
