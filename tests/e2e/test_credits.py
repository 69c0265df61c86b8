from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.owner import Owner, new_owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import told_to_fail

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
