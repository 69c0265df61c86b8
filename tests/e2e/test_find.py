"""Finding avatars in a large project: from the search field to the base in the bucket and back."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.e2e.crowd import crowd
from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import eventually

MANY = 205


def base_of(owner: Owner) -> str | None:
    """Return the tag of the stored base of the owner's avatars."""
    user_id = owner.studio.ok("GET", "/avatars?limit=1")["avatars"][0]["userId"]
    bucket, prefix = owner.stack.outputs["mediaBucket"], f"search/avatar/{user_id}"
    found = owner.stack.aws("s3").list_objects_v2(Bucket=bucket, Prefix=prefix)
    return next((str(item["ETag"]) for item in found.get("Contents", [])), None)


def found(owner: Owner, query: str) -> Any:
    return owner.studio.ok("GET", f"/avatars?{query}")


def test_avatars_among_many_are_found_changed_and_thrown_away(enter: Enter, owner: Owner) -> None:
    crowd(owner.stack, owner, MANY)
    visit = enter(owner, owner.project)
    search = visit.page.get_by_label("Search names and descriptions")
    search.fill("avatar 17")
    visit.says("12 of 205 avatars")
    visit.check()
    assert eventually(lambda: base_of(owner)) is not None
    page = found(owner, "q=avatar+17&sort=name&limit=5")
    assert [one["name"] for one in page["avatars"]][:2] == ["Avatar 17", "Avatar 117"]
    assert page["total"] == 12

    changed = owner.studio.call(
        "PATCH",
        f"/apps/avatar-creator/avatars/{page['avatars'][0]['id']}",
        {"name": "Dewi", "persona": {"background": "Sells batik in Solo."}, "favourite": True},
    )
    assert changed.ok, changed.text
    assert found(owner, "favourite=true")["total"] == 1
    search.fill("solo batik")
    expect(card(visit.page, "Dewi")).to_be_visible()
    visit.says("1 of 205 avatars")

    visit.button("Actions for Dewi").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    visit.says("“Dewi” moved to the trash")
    visit.says("Nothing fits")
    assert found(owner, "favourite=true")["total"] == 0


def test_a_search_is_ordered_and_filtered_by_the_server(enter: Enter, owner: Owner) -> None:
    crowd(owner.stack, owner, 40)
    visit = enter(owner, f"{owner.project}?gender=female&sort=name")
    cards = visit.page.get_by_role("list", name="Avatars").get_by_role("article")
    expect(cards.first).to_contain_text("Avatar 3")
    visit.says("13 of 40 avatars")
    visit.button("Select").click()
    visit.button("Select all 13 shown").click()
    visit.says("13 selected")
