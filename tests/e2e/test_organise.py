"""Organising avatars, from the screen of a project to what is stored."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import eventually
from tests.stack.studio import jpeg

NAMES = ("Ayu", "Budi", "Citra")


def library(owner: Owner) -> dict[str, str]:
    """Upload three avatars, the first one first; return their ids by name."""
    return {name: owner.studio.upload(jpeg(note=name), name=name)["id"] for name in NAMES}


def inside(owner: Owner, project: str) -> list[str]:
    """Return the names of what is stored in a project, newest first."""
    avatars = owner.studio.ok("GET", f"/avatars?projectId={project}")["avatars"]
    return [avatar["name"] for avatar in avatars]


def project_called(owner: Owner, name: str) -> Any:
    projects = owner.studio.ok("GET", "/projects")["projects"]
    return next(project for project in projects if project["name"] == name)


def select(visit: Visit, *names: str) -> None:
    visit.button("Select").click()
    for name in names:
        card(visit.page, name).get_by_role("checkbox").click()


def take(visit: Visit, way: str) -> Locator:
    """Choose a way in the bar of what is selected; return the dialog that asks where to."""
    visit.page.get_by_role("menuitem", name=way).or_(visit.button(way)).click()
    return visit.page.get_by_role("dialog")


def drag(page: Page, what: Locator, to: tuple[float, float]) -> None:
    """Take hold of a card and bring it there, without letting go."""
    box = what.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 3)
    page.mouse.down()
    page.mouse.move(*to, steps=8)


def middle(what: Locator) -> tuple[float, float]:
    box = what.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def places(page: Page) -> list[str]:
    """Return the names in the grid by where they stand."""
    cards = page.get_by_role("list", name="Avatars").get_by_role("listitem").all()
    named = [(one.bounding_box() or {}, one.get_by_role("heading").inner_text()) for one in cards]
    return [name for _, name in sorted(named, key=lambda one: (one[0]["y"], one[0]["x"]))]


def stand_as(page: Page, names: list[str]) -> None:
    """Expect the cards in this order; what is said of it may come before they are drawn."""
    eventually(lambda: places(page) == names)
    assert places(page) == names


def test_selected_avatars_move_to_a_new_project_and_back(enter: Enter, owner: Owner) -> None:
    library(owner)
    visit = enter(owner, owner.project)
    select(visit, "Ayu", "Citra")
    dialog = take(visit, "Move to …")
    expect(dialog).to_contain_text("Move 2 avatars to")
    expect(dialog.get_by_role("button", name="Campaign")).to_be_disabled()
    visit.check()
    dialog.get_by_role("searchbox").fill("Lebaran")
    dialog.get_by_role("button", name="New project “Lebaran”").click()
    visit.says("2 avatars moved to “Lebaran”")
    expect(card(visit.page, "Ayu")).to_have_count(0)
    target = project_called(owner, "Lebaran")
    assert inside(owner, target["id"]) == ["Citra", "Ayu"]
    assert (target["avatarCount"], len(target["covers"])) == (2, 2)
    visit.button("Undo").click()
    expect(card(visit.page, "Ayu")).to_be_visible()
    assert eventually(lambda: inside(owner, owner.studio.project_id) == ["Citra", "Budi", "Ayu"])


def test_copies_come_by_themselves(enter: Enter, owner: Owner) -> None:
    avatars = library(owner)
    visit = enter(owner, owner.project)
    select(visit, "Ayu", "Budi")
    visit.button("More actions").click()
    dialog = take(visit, "Copy to …")
    dialog.get_by_role("button", name="Campaign").click()
    visit.says("2 avatars are being copied to “Campaign”")
    expect(card(visit.page, "Ayu")).to_have_count(2)
    visit.check()
    stored = owner.studio.ok("GET", f"/avatars?projectId={owner.studio.project_id}")["avatars"]
    copies = {one["name"]: one for one in stored if one["copiedFrom"]}
    assert {name: one["copiedFrom"] for name, one in copies.items()} == {
        name: avatars[name] for name in ("Ayu", "Budi")
    }
    assert owner.studio.balance() == 1000 - 3 * 10


def test_stars_by_key_and_by_pointer(enter: Enter, owner: Owner) -> None:
    avatars = library(owner)
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Budi").focus()
    visit.page.keyboard.press("4")
    expect(card(visit.page, "Budi").get_by_role("img", name="4 stars")).to_be_visible()
    visit.page.keyboard.press("0")
    expect(card(visit.page, "Budi").get_by_role("img", name="4 stars")).to_have_count(0)
    visit.page.keyboard.press("Enter")
    visit.button("5 stars").click()
    expect(visit.button("5 stars")).to_have_attribute("aria-pressed", "true")
    visit.page.keyboard.press("3")
    expect(visit.button("3 stars")).to_have_attribute("aria-pressed", "true")
    visit.check()
    assert owner.studio.ok("GET", f"/avatars/{avatars['Budi']}")["avatar"]["rating"] == 3
    visit.go(f"{owner.project}?stars=3&sort=best")
    expect(card(visit.page, "Budi")).to_be_visible()
    expect(card(visit.page, "Ayu")).to_have_count(0)


def test_an_order_by_hand_is_kept(enter: Enter, owner: Owner) -> None:
    library(owner)
    visit = enter(owner, owner.project)
    page = visit.page
    page.get_by_label("Sort").select_option("By hand")
    expect(card(page, "Citra")).to_be_visible()
    page.get_by_role("link", name="Citra").focus()
    page.keyboard.press("]")
    visit.says("“Citra” is number 2 of 3")
    stand_as(page, ["Budi", "Citra", "Ayu"])
    expect(page.get_by_role("link", name="Citra")).to_be_focused()
    first = card(page, "Budi").bounding_box()
    assert first is not None
    drag(page, card(page, "Ayu"), (first["x"] + 10, first["y"] + 60))
    page.mouse.up()
    visit.says("“Ayu” is number 1 of 3")
    stand_as(page, ["Ayu", "Budi", "Citra"])
    visit.button("Actions for Citra").click()
    page.get_by_role("menuitem", name="Move earlier").click()
    visit.says("“Citra” is number 2 of 3")
    visit.check()
    visit.go(owner.project)
    expect(card(page, "Ayu")).to_be_visible()
    stand_as(page, ["Ayu", "Citra", "Budi"])


def test_a_card_is_dropped_on_a_project(enter: Enter, owner: Owner) -> None:
    library(owner)
    other = owner.studio.ok("POST", "/projects", {"name": "Katalog"})["project"]["id"]
    visit = enter(owner, owner.project)
    expect(card(visit.page, "Budi")).to_be_visible()
    drag(visit.page, card(visit.page, "Budi"), (700, 500))
    tray = visit.page.get_by_role("region", name="Drop the avatar on a project")
    target = tray.get_by_role("listitem").filter(has_text="Katalog")
    expect(target).to_be_visible()
    visit.page.mouse.move(*middle(target), steps=5)
    visit.page.mouse.up()
    visit.says("“Budi” moved to “Katalog”")
    expect(tray).to_have_count(0)
    expect(card(visit.page, "Budi")).to_have_count(0)
    assert inside(owner, other) == ["Budi"]


def test_some_are_compared_side_by_side(enter: Enter, owner: Owner) -> None:
    avatars = library(owner)
    visit = enter(owner, owner.project)
    select(visit, *NAMES)
    visit.button("More actions").click()
    visit.page.get_by_role("menuitem", name="Compare").click()
    dialog = visit.page.get_by_role("dialog", name="Compare")
    expect(dialog.get_by_role("img", name=re.compile("Ayu|Budi|Citra"))).to_have_count(3)
    dialog.get_by_role("button", name="Zoom in").click()
    moved = dialog.get_by_role("img", name=re.compile("Ayu|Budi|Citra")).evaluate_all(
        "pictures => pictures.map((one) => one.parentElement.style.transform)"
    )
    assert len(set(moved)) == 1
    assert "scale(1.5)" in moved[0]
    best = dialog.get_by_role("listitem").filter(has_text="Budi")
    best.get_by_role("button", name="5 stars").click()
    expect(best.get_by_role("button", name="5 stars")).to_have_attribute("aria-pressed", "true")
    visit.check()
    dialog.get_by_role("button", name="Stop comparing").click()
    expect(dialog).to_have_count(0)
    assert owner.studio.ok("GET", f"/avatars/{avatars['Budi']}")["avatar"]["rating"] == 5
