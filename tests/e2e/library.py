"""What a person does on the screen of a project, said once for all journeys."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.e2e.visit import Visit
from tests.stack.studio import jpeg

PHONE = Path(__file__).parent / "phone.heic"


def card(page: Page, name: str) -> Locator:
    """Return the grid's card of an avatar."""
    return page.get_by_role("list", name="Avatars").get_by_role("article").filter(has_text=name)


def shows_its_picture(page: Page, name: str) -> None:
    """Wait until a card shows the stored thumbnail; before, it shows the file that is sent."""
    stored = re.compile("^http")
    expect(card(page, name).locator("img")).to_have_attribute("src", stored)


def choose(page: Page, *files: FilePayload) -> None:
    """Pick files with the button for it."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Upload", exact=True).click()
    chooser.value.set_files([*files])


def send(page: Page) -> None:
    """Agree to the price of what was chosen."""
    page.get_by_role("button", name=re.compile(r"^Upload \d")).click()


def photo(name: str, *, size: tuple[int, int] = (900, 600)) -> FilePayload:
    """Return a file that is a fine picture, another one for each name."""
    return file(name, jpeg(size=size, note=name))


def phone_photo(name: str) -> FilePayload:
    """Return a picture as phones take them, of 900 by 600 pixels."""
    return {"name": f"{name}.HEIC", "mimeType": "image/heic", "buffer": PHONE.read_bytes()}


def file(name: str, data: bytes) -> FilePayload:
    """Return a file that calls itself a JPEG."""
    return {"name": f"{name}.jpg", "mimeType": "image/jpeg", "buffer": data}


def damaged(name: str) -> FilePayload:
    """Return a photo whose second half is missing: its first bytes look fine to a browser."""
    whole = jpeg()
    return file(name, whole[: len(whole) // 2])


def describe(visit: Visit, name: str, *, count: int = 1) -> None:
    """Fill in the form for pictures made by AI."""
    visit.page.get_by_role("textbox", name="Description").fill(
        "A friendly coffee shop owner, morning light"
    )
    visit.page.get_by_label("Name of the avatar").fill(name)
    visit.pick(str(count))
