"""A newcomer's way to a first avatar, and the home screen that work starts from."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.library import damaged, photo, send, shows_its_picture
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed
from tests.stack.studio import jpeg, told_to_fail

WELCOME = "Welcome to Lumiku"


@pytest.fixture
def newcomer(owner: Owner) -> Owner:
    """Somebody who has no project."""
    owner.studio.ok("DELETE", f"/projects/{owner.studio.project_id}")
    return owner


def test_a_newcomer_sees_their_first_avatar_come(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer)
    visit.heading(WELCOME)
    visit.check()
    visit.button(re.compile("^Describe somebody")).click()
    visit.button("Make my avatar for 15 credits").click()
    visit.says("Write at least 10 letters")
    visit.button("Rina, barista").click()
    visit.check()
    visit.button("Make my avatar for 15 credits").click()
    visit.says("Rina, barista is here")
    expect(visit.page.get_by_role("img", name="Rina, barista")).to_be_visible()
    visit.check()
    visit.page.get_by_role("link", name="Go to the project").click()
    visit.heading("My first project")
    [avatar] = newcomer.studio.ok("GET", "/avatars")["avatars"]
    assert (avatar["name"], avatar["status"]) == ("Rina, barista", "ready")
    assert newcomer.studio.balance() == 985


def test_the_browsers_way_back_leads_to_the_step_before(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer)
    describe = visit.button(re.compile("^Describe somebody"))
    describe.click()
    visit.button("Rina, barista").click()
    visit.page.go_back()
    expect(describe).to_be_visible()
    visit.page.go_forward()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Rina, barista")
    visit.button("Back").click()
    expect(describe).to_be_visible()
    visit.check()


def test_a_first_picture_that_fails_is_described_anew_in_the_same_project(
    enter: Enter, newcomer: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "refusal"})
    visit = enter(newcomer)
    visit.button(re.compile("^Describe somebody")).click()
    visit.button("Citra, host").click()
    visit.button("Make my avatar for 15 credits").click()
    visit.says("15 credits were returned.")
    visit.button("Change the description").click()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Citra, host")
    visit.button("Make my avatar for 15 credits").click()
    visit.says("Citra, host is here")
    assert len(newcomer.studio.ok("GET", "/projects")["projects"]) == 1


def test_a_newcomer_sees_their_photo_come(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer, locale="id-ID")
    with visit.page.expect_file_chooser() as chooser:
        visit.button(re.compile("^Unggah foto")).click()
    chooser.value.set_files([photo("Siti")])
    visit.button(re.compile(r"^Unggah \d")).click()
    visit.says("Siti sudah jadi")
    expect(visit.page.get_by_role("listitem").filter(has_text="Gambar")).to_have_attribute(
        "aria-current", "step"
    )
    expect(visit.page.get_by_role("img", name="Siti")).to_be_visible()
    visit.check()
    visit.page.get_by_role("link", name="Ke proyek").click()
    visit.heading("Proyek pertama saya")
    [avatar] = newcomer.studio.ok("GET", "/avatars")["avatars"]
    assert (avatar["name"], avatar["sourceType"]) == ("Siti", "uploaded")


def test_a_newcomers_photo_that_is_none_gives_way_to_another(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer)
    with visit.page.expect_file_chooser() as chooser:
        visit.button(re.compile("^Upload a photo")).click()
    chooser.value.set_files([damaged("Torn")])
    send(visit.page)
    visit.says("This picture is damaged or incomplete.")
    with visit.page.expect_file_chooser() as chooser:
        visit.button("Choose another photo").click()
    chooser.value.set_files([photo("Siti")])
    send(visit.page)
    visit.says("Siti is here")
    assert newcomer.studio.balance() == 990


def test_a_newcomer_sees_a_preset_come(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer)
    visit.button(re.compile("^Choose a preset")).click()
    visit.heading("Presets")
    expect(visit.page.get_by_role("listitem").filter(has_text="Who")).to_have_attribute(
        "aria-current", "step"
    )
    visit.button("Make Barista 15 credits").click()
    visit.heading(WELCOME)
    visit.says("Barista is here")
    [avatar] = newcomer.studio.ok("GET", "/avatars")["avatars"]
    assert (avatar["presetId"], avatar["status"]) == ("barista", "ready")


def test_who_skips_is_not_asked_again_and_may_come_back(enter: Enter, newcomer: Owner) -> None:
    visit = enter(newcomer)
    visit.button("Skip for now").click()
    visit.heading("Home")
    visit.page.reload()
    visit.heading("Home")
    visit.page.get_by_role("link", name="Make your first avatar").click()
    visit.heading(WELCOME)


def test_work_starts_from_home_where_the_person_was(enter: Enter, owner: Owner) -> None:
    other = owner.studio.ok("POST", "/projects", {"name": "Newer"})["project"]["id"]
    visit = enter(owner, owner.project)
    visit.heading("Campaign")
    visit.go("/")
    visit.page.get_by_role("link", name=re.compile("^Continue Campaign")).click()
    visit.heading("Campaign")
    visit.go("/")
    with visit.page.expect_file_chooser() as chooser:
        visit.button("Upload photos in Campaign").click()
    chooser.value.set_files([photo("Siti")])
    send(visit.page)
    visit.heading("Campaign")
    shows_its_picture(visit.page, "Siti")
    visit.go("/")
    visit.page.get_by_role("link", name="Make with AI in Campaign").click()
    expect(visit.page.get_by_role("dialog", name="Make with AI")).to_be_visible()
    assert owner.studio.ok("GET", f"/projects/{other}")["project"]["avatarCount"] == 0


def test_a_failed_upload_is_no_recent_avatar_and_none_that_counts(
    enter: Enter, owner: Owner
) -> None:
    owner.studio.upload(jpeg(), name="Siti")
    owner.studio.upload(jpeg()[:200], name="Torn")
    visit = enter(owner)
    visit.says("Siti")
    visit.settle()
    expect(visit.page.get_by_text("Torn")).to_have_count(0)
    expect(visit.page.locator("main dl > div").nth(1)).to_contain_text("Avatars1")
