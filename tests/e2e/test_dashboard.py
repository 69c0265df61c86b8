from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.audit import sideways
from tests.e2e.owner import Owner, new_owner
from tests.e2e.screens import WINDOWS
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import jpeg, told_to_fail

STATS = "**/avatar-creator/stats?*"
SIZES = {**WINDOWS, "laptop": {"viewport": {"width": 1024, "height": 768}}}
TILES = {
    "en-GB": [
        ["Credits", "975", "25 spent this month"],
        ["Avatars", "2", "in 1 project"],
        ["New this month", "2", "1 uploaded, 1 made by AI"],
        ["Uses", "0", "0 per avatar on average"],
    ],
    "id-ID": [
        ["Kredit", "975", "25 dipakai bulan ini"],
        ["Avatar", "2", "dalam 1 proyek"],
        ["Baru bulan ini", "2", "1 diunggah, 1 dibuat dengan AI"],
        ["Pemakaian", "0", "rata-rata 0 per avatar"],
    ],
}


@pytest.fixture(scope="module")
def busy(stack: Deployed) -> Owner:
    """Somebody who uploaded one picture and ordered two, of which one did not work out."""
    somebody = new_owner(stack)
    somebody.studio.upload(jpeg())
    told_to_fail(stack, {"kind": "refusal"})
    somebody.studio.generate(name="Rina")
    somebody.studio.generate(name="Ayu")
    return somebody


def tiles(visit: Visit) -> list[list[str]]:
    """Return what each tile shows: its name, its number, its note."""
    shown = visit.page.locator("main dl").first.locator("> div")
    expect(shown).to_have_count(4)
    return [
        [tile.locator(part).inner_text() for part in ("dt", "dd >> nth=0", "dd >> nth=1")]
        for tile in shown.all()
    ]


@pytest.mark.parametrize("locale", TILES)
def test_numbers_of_the_month_are_told(enter: Enter, busy: Owner, locale: str) -> None:
    visit = enter(busy, locale=locale, timezone_id="Asia/Jakarta")
    assert tiles(visit) == TILES[locale]


def test_cards_of_apps_tell_what_is_in_them(enter: Enter, busy: Owner) -> None:
    visit = enter(busy)
    for app, numbers in {"Avatar Creator": ["2", "1"], "Product Manager": ["0", "0"]}.items():
        card = visit.page.get_by_role("listitem").filter(has_text=app)
        expect(card.locator("dd")).to_have_text(numbers)
    visit.check()


def test_month_begins_where_the_person_is(enter: Enter, busy: Owner) -> None:
    visit = enter(busy, "/settings", timezone_id="Asia/Jakarta")
    with visit.page.expect_request(STATS) as asked:
        visit.go("/")
    [start] = parse_qs(urlsplit(asked.value.url).query)["monthStart"]
    assert start.endswith("T17:00:00.000Z")


@pytest.mark.parametrize("window", SIZES)
def test_nothing_moves_when_the_numbers_come(enter: Enter, busy: Owner, window: str) -> None:
    visit = enter(busy, "/credits", locale="id-ID", **SIZES[window])
    visit.heading("Kredit")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    visit.page.route(STATS, hold)
    with visit.page.expect_request(STATS):
        visit.page.get_by_role("link", name="Beranda").filter(visible=True).first.click()
    below = visit.page.get_by_role("heading", name="Aplikasi")
    expect(below).to_be_visible()
    visit.says("Lanjutkan")
    visit.says("Ayu")
    before = below.bounding_box()
    held[0].continue_()
    assert tiles(visit) == TILES["id-ID"]
    assert below.bounding_box() == before


def test_a_long_name_in_the_making_keeps_the_page_as_wide_as_a_phone(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "slow", "seconds": 8})
    order = {"name": "Kampanyelebaran" * 5, "prompt": "A friendly cashier, soft light"}
    owner.studio.ok("POST", f"/projects/{owner.studio.project_id}/avatars/generate", order)
    visit = enter(owner, viewport={"width": 360, "height": 740})
    visit.says(order["name"])
    assert sideways(visit.page) <= 0
