from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import expect

from tests.e2e import brands
from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit

PRESETS = "/avatar-creator/presets"


def stored(owner: Owner) -> list[Any]:
    avatars: list[Any] = owner.studio.ok("GET", "/avatars")["avatars"]
    return avatars


def find_barista(visit: Visit) -> None:
    visit.pick("Trade")
    visit.page.get_by_label("Search presets").fill("barista")
    visit.says("1 preset")


def test_one_press_makes_an_avatar_of_a_preset(enter: Enter, owner: Owner) -> None:
    before = owner.studio.ok("GET", "/presets/barista")["preset"]["usageCount"]
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Start from a preset").click()
    visit.heading("Presets")
    visit.says("Saved in the project “Campaign”.")
    visit.settle()
    visit.check()
    find_barista(visit)
    visit.button("Make Barista 15 credits").click()
    visit.says("“Barista” is being made")
    visit.button("Show project").click()
    expect(card(visit.page, "Barista").locator("img")).to_be_visible()
    expect(visit.page.get_by_label("Credit balance: 985").first).to_be_visible()
    card(visit.page, "Barista").get_by_role("link").click()
    named = visit.page.get_by_role("dialog").get_by_role("link", name="Barista")
    expect(named).to_have_attribute("href", re.compile(r"/presets\?q=Barista&project="))
    (avatar,) = stored(owner)
    assert (avatar["sourceType"], avatar["presetId"]) == ("from_preset", "barista")
    assert owner.studio.ok("GET", "/presets/barista")["preset"]["usageCount"] == before + 1


def test_an_adjusted_preset_with_the_persona_of_an_example(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{owner.project}/generate")
    visit.page.get_by_role("link", name="Start from a preset").click()
    find_barista(visit)
    visit.page.get_by_role("link", name="Adjust Barista").click()
    visit.says("From preset “Barista”")
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Barista")
    visit.check()
    visit.page.get_by_label("Name of the avatar").fill("Kedai Senja")
    visit.button("Take over an example").click()
    visit.pick("Creative")
    visit.check()
    visit.button("Take over Gilang").click()
    expect(visit.page.get_by_label("Character name")).to_have_value("Gilang")
    visit.button("Make 1 picture").click()
    expect(card(visit.page, "Kedai Senja").locator("img")).to_be_visible()
    (avatar,) = stored(owner)
    assert (avatar["sourceType"], avatar["persona"]["name"]) == ("from_preset", "Gilang")


def test_project_and_brand_are_chosen_and_the_keys_lead_from_card_to_card(
    enter: Enter, owner: Owner
) -> None:
    other = owner.studio.ok("POST", "/projects", {"name": "Lebaran"})["project"]["id"]
    standard, kit = (brands.create(owner, name) for name in ("Kopi Senja", "Kebun Melati"))
    visit = enter(owner, f"{PRESETS}?project={owner.studio.project_id}", locale="id-ID")
    visit.heading("Preset")
    field = visit.page.get_by_label("Simpan di proyek")
    expect(field).to_have_value(owner.studio.project_id)
    field.select_option("Lebaran")
    brand = visit.page.get_by_label("Merek", exact=True)
    expect(brand).to_have_value(standard)
    brand.select_option("Kebun Melati")
    visit.check()
    visit.pick("Usaha")
    cards = visit.page.get_by_role("list", name="Preset", exact=True).get_by_role("listitem")
    first, second = (cards.nth(place).get_by_role("button").first for place in (0, 1))
    first.focus()
    visit.page.keyboard.press("ArrowRight")
    expect(second).to_be_focused()
    visit.page.keyboard.press("ArrowDown")
    visit.page.keyboard.press("Home")
    expect(first).to_be_focused()
    visit.page.keyboard.press("Enter")
    visit.says("sedang dibuat")
    owner.studio.at_rest()
    (avatar,) = stored(owner)
    assert (avatar["projectId"], avatar["brandKitId"]) == (other, kit)


def test_a_phone_shows_the_category_that_was_chosen(enter: Enter, owner: Owner) -> None:
    size = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
    visit = enter(owner, f"{PRESETS}?category=trade", **size)
    visit.says("8 presets")
    expect(visit.page.get_by_text("Trade", exact=True)).to_be_in_viewport(ratio=1)
    visit.check()


def test_somebody_without_a_project_gets_one(enter: Enter, owner: Owner) -> None:
    owner.studio.ok("DELETE", f"/projects/{owner.studio.project_id}")
    visit = enter(owner, f"{PRESETS}?q=nurse")
    visit.says("Nothing fits")
    visit.check()
    visit.button("Show all").click()
    visit.says("Saved in a new project, “My avatars”.")
    visit.button("Make Midwife 15 credits").click()
    visit.says("Saved in the project “My avatars”.")
    visit.says("“Midwife” is being made")
    owner.studio.at_rest()
    (project,) = owner.studio.ok("GET", "/projects")["projects"]
    assert [avatar["projectId"] for avatar in stored(owner)] == [project["id"]]


def test_without_enough_credits_nothing_can_be_made(enter: Enter, owner: Owner) -> None:
    for _ in range(99):
        owner.studio.reserve(1000)
    visit = enter(owner, PRESETS)
    visit.says("5 credits are missing for a preset.")
    expect(visit.button("Make Barista 15 credits")).to_be_disabled()
    visit.check()
