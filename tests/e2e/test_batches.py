"""A batch of poses, from the order to what is kept of it."""

from __future__ import annotations

import re
from typing import Any
from zipfile import ZipFile

from playwright.sync_api import expect

from tests.e2e.batches import HOME, cards, cast, pose_project, results
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit

MADE_WITHIN_MS = 120_000


def test_a_batch_is_ordered_approved_gone_through_and_taken_along(
    enter: Enter, owner: Owner
) -> None:
    project_id = pose_project(owner)
    cast(owner)
    before = owner.studio.balance()
    visit = enter(owner, f"{HOME}/{project_id}")
    _order(visit)
    _approve(visit)
    batch_id = visit.path.split("/")[-1]
    made = results(owner, batch_id)
    passed = [one for one in made if one["status"] == "completed"]
    assert {one["status"] for one in made} <= {"completed", "failed"}
    assert owner.studio.balance() == before - 10 * len(passed)

    # What failed its check is there to be looked at; what passed is taken along.
    visit.go(f"{visit.path}?status=completed")
    first, second = (passed[0], passed[1])
    _go_through(visit, passed)
    now = {one["id"]: (one["rating"], one["picked"]) for one in results(owner, batch_id)}
    assert (now[first["id"]], now[second["id"]]) == ((4, True), (None, False))
    assert _packed(visit) == [f"{first['templateId']}_Serum_SR-1_1"]


def _order(visit: Visit) -> None:
    page = visit.page
    visit.says("No pictures ordered yet")
    page.get_by_role("link", name="New batch").click()
    visit.button("Choose an avatar").first.click()
    visit.button("Siti").click()
    visit.button("Choose a product").click()
    visit.button(re.compile("^Serum")).click()
    page.get_by_label("Scene").select_option("studio-warm")
    page.get_by_label(re.compile("[Ss]itting: how many")).fill("5")
    page.get_by_label("Half body: how many").fill("7")
    visit.pick("The first 4")
    visit.says("12 × 10 credits")
    expect(page.locator("[aria-busy=true]")).to_have_count(0)  # what it counts anew is pale
    visit.check()
    visit.button("Order 12 pictures").click()


def _approve(visit: Visit) -> None:
    page = visit.page
    expect(page.get_by_text("The first pictures are there")).to_be_visible(timeout=MADE_WITHIN_MS)
    visit.check()
    visit.button("Have the other 8 made").click()
    expect(page.get_by_text("12 of 12")).to_be_visible(timeout=MADE_WITHIN_MS)
    visit.says("Done")
    expect(cards(page)).to_have_count(12)
    visit.check()


def _go_through(visit: Visit, passed: list[dict[str, Any]]) -> None:
    """Rate and pick the first picture by keys, reject the second, and look at both lists."""
    page = visit.page
    page.get_by_role("link", name=re.compile(f"^{passed[0]['position'] + 1} ")).click()
    page.keyboard.press("o")
    page.keyboard.press("4")
    visit.check()
    page.keyboard.press("x")
    expect(page.get_by_text(f"2 of {len(passed)}", exact=True)).to_be_visible()
    page.keyboard.press("r")
    expect(page.get_by_text(f"3 of {len(passed)}", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    visit.pick("Rejected")
    expect(cards(page)).to_have_count(1)
    visit.pick("Picked")
    expect(cards(page)).to_have_count(1)


def _packed(visit: Visit) -> list[str]:
    """Have what is picked packed, fetch it, and return how its pictures are called."""
    page = visit.page
    visit.button("ZIP of the picked").click()
    visit.says(re.compile(r"_Serum_SR-1_1\."))
    visit.check()
    visit.button("Make ZIP").click()
    expect(page.get_by_text("is ready")).to_be_visible(timeout=MADE_WITHIN_MS)
    with page.expect_download() as download:
        visit.button("Download", exact=True).click()
    with ZipFile(download.value.path()) as archive:
        names = archive.namelist()
    return [name.rpartition(".")[0] for name in names if not name.endswith(".csv")]
