"""Avatars are taken along in a ZIP, from the selection to the file on the disk."""

from __future__ import annotations

import csv
import io
import re
from zipfile import ZipFile

import pytest
import requests
from playwright.sync_api import Download, Page, expect

from tests.e2e.library import card
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter, Visit
from tests.stack.studio import jpeg

NAMES = ("Ayu", "Budi", "Citra", "Dewi")
MADE_WITHIN_MS = 60_000


@pytest.fixture
def crowd(owner: Owner) -> Owner:
    """The owner with four avatars, each of another picture."""
    for width, name in enumerate(NAMES, 900):
        owner.studio.upload(jpeg(size=(width, 600)), name=name)
    return owner


def test_three_are_selected_packed_and_opened(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, crowd.project)
    page = visit.page
    visit.button("Select", exact=True).click()
    for name in NAMES[:3]:
        page.get_by_role("checkbox", name=re.compile(name)).click()
    visit.button("More actions").click()
    page.get_by_role("menuitem", name="Download ZIP").click()
    visit.says("3 pictures")
    visit.button("Number").click()
    expect(page.get_by_label("Name of the files")).to_have_value("{name} {number}")
    visit.says("Citra 1.jpg")
    visit.check()
    page.get_by_label("Name of the files").fill("{number}. {nome}")
    visit.says("There is no {nome}.")
    page.get_by_label("Name of the files").fill("{number}. {name}")
    visit.says("1. Citra.jpg")
    visit.button("Make ZIP").click()
    expect(page.get_by_text("is ready")).to_be_visible(timeout=MADE_WITHIN_MS)
    with page.expect_download() as toasted:
        visit.button("Download", exact=True).click()
    _holds(toasted.value, crowd)
    _open_tray(visit)
    expect(page.get_by_role("heading", name="Citra +2")).to_be_visible()
    visit.check()
    with page.expect_download() as again:
        visit.button("Download Citra +2").click()
    _holds(again.value, crowd)


def test_a_project_is_packed_from_its_menu(enter: Enter, crowd: Owner) -> None:
    visit = enter(crowd, "/avatar-creator/projects")
    page: Page = visit.page
    visit.button(re.compile("^Actions for")).click()
    page.get_by_role("menuitem", name="Download ZIP").click()
    visit.says("4 pictures")
    visit.button("Make ZIP").click()
    expect(page.get_by_text("is ready")).to_be_visible(timeout=MADE_WITHIN_MS)
    with page.expect_download() as download:
        visit.button("Download", exact=True).click()
    with ZipFile(download.value.path()) as archive:
        assert len(archive.namelist()) == 5


def test_what_apps_use_is_deleted_after_a_question(enter: Enter, crowd: Owner) -> None:
    studio = crowd.studio
    (used,) = [
        avatar for avatar in studio.ok("GET", "/avatars")["avatars"] if avatar["name"] == "Budi"
    ]
    use = {"appId": "poster-editor", "appName": "Poster Editor", "action": "poster"}
    for event in ("e1", "e2"):
        body = {**use, "eventId": event, "avatarId": used["id"]}
        studio.ok("POST", "/track-usage", body)
    visit = enter(crowd, crowd.project)
    page = visit.page
    page.get_by_role("link", name="Budi").focus()
    page.keyboard.press("Delete")
    dialog = page.get_by_role("dialog", name="“Budi” is in use")
    expect(dialog.get_by_role("listitem")).to_have_text(re.compile(r"Poster Editor\s*2 times"))
    visit.check()
    visit.button("Cancel").click()
    expect(card(page, "Budi")).to_be_visible()
    visit.button("Select", exact=True).click()
    visit.button("Select all 4 shown").click()
    visit.button("Move to trash").click()
    expect(page.get_by_role("dialog", name="1 of these 4 avatars is in use")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="Move to trash").click()
    visit.says("4 avatars moved to the trash")


def _open_tray(visit: Visit) -> None:
    visit.button(re.compile("^Work")).click()


def _holds(download: Download, owner: Owner) -> None:
    """Hold a ZIP to what is stored, byte by byte."""
    assert download.suggested_filename == "Citra +2.zip"
    stored = {avatar["name"]: avatar for avatar in owner.studio.ok("GET", "/avatars")["avatars"]}
    with ZipFile(download.path()) as archive:
        assert archive.testzip() is None
        text = archive.read("manifest.csv").decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text)))
        assert [line["file"] for line in lines] == ["1. Citra.jpg", "2. Budi.jpg", "3. Ayu.jpg"]
        for line in lines:
            picture = requests.get(stored[line["name"]]["imageUrl"], timeout=30).content
            assert archive.read(line["file"]) == picture
