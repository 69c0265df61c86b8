from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed
from tests.stack.studio import jpeg


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
