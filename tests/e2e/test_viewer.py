from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import Deployed
from tests.stack.studio import jpeg

PHONE = {"width": 360, "height": 740}
UNCOVERED = """(field) => {
  const { left, top, width, height } = field.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === field;
}"""


def test_usage_of_other_apps_shows_in_the_history(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    avatar = owner.studio.upload(jpeg())
    for app_id, app_name in (("pose-generator", "Pose Generator"), ("posters", "Poster Editor")):
        stack.aws("sqs").send_message(
            QueueUrl=stack.outputs["usageQueueUrl"],
            MessageBody=owner.studio.use(avatar["id"], appId=app_id, appName=app_name),
        )
    owner.studio.used(avatar["id"], times=2)
    visit = enter(owner, owner.project)
    expect(card(visit.page, "Siti")).to_contain_text("Used 2×")
    visit.page.get_by_role("link", name="Siti").click()
    visit.page.get_by_role("tab", name="Usage").click()
    visit.says("2 uses")
    for name in ("Pose Generator", "Poster Editor"):
        expect(visit.page.get_by_role("listitem").filter(has_text=name).first).to_be_visible()


def test_shows_edits_and_turns_pictures(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, owner.project)
    visit.page.get_by_role("link", name="Siti").click()
    visit.says("1 of 2")
    visit.check()
    visit.page.keyboard.press("ArrowRight")
    expect(visit.page.get_by_role("dialog", name="Budi")).to_be_visible()
    visit.page.get_by_role("tab", name="Edit").click()
    visit.page.get_by_label("Name", exact=True).fill("Budi Santoso")
    visit.button("Save").click()
    expect(visit.page.get_by_role("dialog", name="Budi Santoso")).to_be_visible()
    visit.check()
    visit.page.reload()
    expect(visit.page.get_by_role("dialog", name="Budi Santoso")).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(card(visit.page, "Budi Santoso")).to_be_visible()


def test_downloads_the_picture_under_the_avatars_name(enter: Enter, owner: Owner) -> None:
    avatar = owner.studio.upload(jpeg())
    visit = enter(owner, f"{owner.project}/avatars/{avatar['id']}")
    with visit.page.expect_download() as download:
        visit.button("Download").click()
    assert download.value.suggested_filename.startswith("Siti.")


def test_back_does_not_open_a_closed_avatar_again(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, "/avatar-creator/projects")
    visit.page.get_by_role("link", name="Campaign").click()
    visit.page.get_by_role("link", name="Siti").click()
    visit.says("1 of 2")
    visit.page.keyboard.press("ArrowRight")
    visit.says("2 of 2")
    visit.button("Close").dblclick()
    expect(visit.page.get_by_role("dialog")).to_have_count(0)
    expect(card(visit.page, "Budi")).to_be_visible()
    visit.page.go_back()
    visit.heading("Projects")


def test_avatar_opened_by_its_address_closes_to_its_project(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        avatar = owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, f"{owner.project}/avatars/{avatar['id']}")
    visit.says("1 of 2")
    visit.page.keyboard.press("ArrowRight")
    visit.says("2 of 2")
    visit.page.keyboard.press("Escape")
    visit.heading("Campaign")
    expect(visit.page.get_by_role("dialog")).to_have_count(0)


def test_undo_can_be_pressed_over_an_open_avatar(enter: Enter, owner: Owner) -> None:
    for name in ("Budi", "Siti"):
        owner.studio.upload(jpeg(), name=name)
    visit = enter(owner, owner.project)
    _trash_and_open(visit, "Siti", "Budi")
    visit.button("Undo").click()
    visit.says("2 of 2")
    expect(visit.button("Undo")).to_have_count(0)
    visit.page.keyboard.press("Escape")
    _trash_and_open(visit, "Siti", "Budi")
    visit.page.keyboard.press("Alt+t")
    visit.tab_to("Undo")
    visit.page.keyboard.press("Enter")
    visit.says("2 of 2")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.closest('[role=dialog]') !== null")


def test_avatar_with_a_long_name_can_be_edited_in_any_window(enter: Enter, owner: Owner) -> None:
    avatar = owner.studio.upload(jpeg(), name="Perempuan-berkebaya-" * 5)
    visit = enter(owner, f"{owner.project}/avatars/{avatar['id']}?tab=edit", viewport=PHONE)
    panel = visit.page.get_by_role("region", name="About this avatar")
    age = visit.page.get_by_label("Age", exact=True)
    for width, height in ((360, 740), (740, 360), (320, 256)):
        visit.page.set_viewport_size({"width": width, "height": height})
        assert panel.evaluate("({ offsetWidth }) => offsetWidth") <= width
        visit.page.get_by_role("tab", name="Edit").focus()
        age.focus()
        expect(age).to_be_in_viewport(ratio=1)
        assert age.evaluate(UNCOVERED)
        visit.check()


def _trash_and_open(visit: Visit, trashed: str, opened: str) -> None:
    card(visit.page, trashed).get_by_role("button").click()
    visit.page.get_by_role("menuitem", name="Move to trash").click()
    expect(visit.button("Undo")).to_be_visible()
    visit.page.get_by_role("link", name=opened).click()
    visit.says("1 of 1")
