from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.owner import Owner
from tests.e2e.visit import Enter


def test_creates_and_renames_a_project(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/avatar-creator/projects")
    page = visit.page
    visit.button("New project").click()
    visit.check()
    page.get_by_label("Name").fill("Lebaran 2027")
    visit.button("Create project").click()
    expect(page.get_by_role("heading", level=1, name="Lebaran 2027")).to_be_focused()
    page.go_back()
    card = page.get_by_role("link", name="Lebaran 2027")
    expect(card).to_be_visible()
    visit.button("Actions for Lebaran 2027").click()
    visit.check()
    page.get_by_role("menuitem", name="Rename").click()
    page.get_by_label("Name").fill("Ramadan 2027")
    with page.expect_response(lambda answer: answer.request.method == "PATCH"):
        visit.button("Save").click()
        expect(page.get_by_role("link", name="Ramadan 2027")).to_be_visible()
        expect(card).to_have_count(0)
    names = {one["name"] for one in owner.studio.ok("GET", "/projects")["projects"]}
    assert names == {"Campaign", "Ramadan 2027"}


def test_undoes_the_trashing_of_a_project(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, "/avatar-creator/projects")
    project = visit.page.get_by_role("link", name="Campaign")
    visit.button("Actions for Campaign").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    visit.says("“Campaign” moved to trash")
    expect(project).to_have_count(0)
    visit.button("Undo").click()
    expect(project).to_be_visible()
    visit.page.reload()
    expect(project).to_be_visible()


def test_restores_a_project_from_the_trash(enter: Enter, owner: Owner) -> None:
    owner.studio.ok("DELETE", f"/projects/{owner.studio.project_id}")
    visit = enter(owner, "/avatar-creator/trash")
    visit.button("Restore Campaign").click()
    visit.says("“Campaign” restored")
    visit.says("The trash is empty")
    visit.go("/avatar-creator/projects")
    expect(visit.page.get_by_role("link", name="Campaign")).to_be_visible()


def test_deletes_for_good_only_after_asking(enter: Enter, owner: Owner) -> None:
    owner.studio.ok("DELETE", f"/projects/{owner.studio.project_id}")
    visit = enter(owner, "/avatar-creator/trash")
    visit.button("Delete Campaign for good").click()
    visit.check()
    visit.button("Cancel").click()
    assert len(owner.studio.ok("GET", "/trash")["trash"]) == 1
    visit.button("Delete Campaign for good").click()
    visit.button("Delete for good", exact=True).click()
    visit.says("The trash is empty")
    assert owner.studio.ok("GET", "/trash")["trash"] == []
