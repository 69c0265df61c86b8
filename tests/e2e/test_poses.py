"""Poses: looked through and marked, made of photos, files and other poses, kept and changed."""

from __future__ import annotations

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from tests.e2e.owner import Owner
from tests.e2e.poses import (
    NEW_POSE,
    POSES,
    STANDING,
    found,
    keypoints,
    photo_of,
    pose_file,
    text_file,
)
from tests.e2e.visit import Enter, Visit
from tests.stack.deployed import eventually

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
# A model is slow where no graphics card helps.
PATIENCE_MS = 90_000
JOINTS_APART = 0.05


def cards(visit: Visit) -> Locator:
    return visit.page.get_by_role("list", name="Poses", exact=True).get_by_role("listitem")


def begin_with(visit: Visit, way: str, file: FilePayload) -> None:
    with visit.page.expect_file_chooser() as chooser:
        visit.button(way).click()
    chooser.value.set_files(file)


def keep(visit: Visit, name: str) -> None:
    visit.page.get_by_label("Name", exact=True).fill(name)
    visit.button("Save pose").click()
    visit.says(f"“{name}” saved")
    expect(cards(visit).get_by_role("link", name=name, exact=True)).to_be_visible()


def open_own(visit: Visit, name: str) -> None:
    cards(visit).get_by_role("link", name=name, exact=True).click()
    expect(visit.page.get_by_role("dialog", name=name)).to_be_visible()


def test_poses_are_found_marked_and_found_again(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, POSES)
    visit.says("590 poses")
    visit.check()
    visit.pick("Product in right hand")
    visit.page.get_by_role("searchbox").fill("promo")
    expect(cards(visit).first).to_be_visible()
    visit.button("Filter", exact=True).click()
    visit.page.get_by_label("In the picture").select_option("Half body")
    visit.check()
    visit.button("Show").click()
    wanted = "category=holding-right&q=promo&framing=half_body&limit=100"
    total = len(found(owner, wanted))
    visit.says(f"{total} poses")
    visit.button("Favourite: ").first.click()
    eventually(lambda: len(found(owner, "favourite=true")) == 1)
    visit.go(f"{POSES}?whose=favourite")
    visit.says("1 pose")
    cards(visit).get_by_role("link").click()
    visit.says("Product in right hand")
    visit.button("Skeleton").click()
    visit.check()


def test_keys_move_among_poses_and_mark_them(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{POSES}?sort=name")
    expect(cards(visit).first).to_be_visible()
    cards(visit).first.get_by_role("link").focus()
    visit.page.keyboard.press("ArrowRight")
    visit.page.keyboard.press("f")
    [second] = [one["id"] for one in found(owner, "sort=name&limit=2")[1:]]
    assert eventually(lambda: [one["id"] for one in found(owner, "favourite=true")]) == [second]


def test_a_pose_is_taken_from_a_photo_and_never_leaves_the_browser(
    enter: Enter, owner: Owner
) -> None:
    visit = enter(owner, NEW_POSE)
    visit.allow("gl_context|GL Driver|OpenGL")
    posts: list[str] = []
    visit.page.on("request", lambda request: posts.append(request.method + request.url))
    visit.check()
    begin_with(visit, "From a photo", photo_of(STANDING))
    expect(visit.page.get_by_role("application")).to_be_visible(timeout=PATIENCE_MS)
    assert [one for one in posts if not one.startswith("GET")] == []
    visit.check()
    keep(visit, "From my photo")
    [stored] = found(owner, "mine=true")
    assert (stored["framing"], stored["name"]["en"]) == ("full_body", "From my photo")
    assert _apart(stored["keypoints"], keypoints(STANDING)) < JOINTS_APART


def test_a_pose_file_is_read_changed_by_keys_and_written_again(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, NEW_POSE)
    begin_with(visit, "From a pose file", text_file("wrong.json", "{}"))
    visit.says("No person is in this file.")
    visit.check()
    begin_with(visit, "From a pose file", pose_file(STANDING))
    visit.page.get_by_label("Joint", exact=True).select_option("Left wrist")
    visit.page.get_by_role("application").focus()
    for _ in range(4):
        visit.page.keyboard.press("Shift+ArrowUp")
    visit.page.keyboard.press("Control+z")
    visit.button("Mirror").click()
    keep(visit, "Raised")
    [stored] = found(owner, "mine=true")
    was, now = keypoints(STANDING)[7], stored["keypoints"][4]
    assert was
    assert now == pytest.approx((1 - was[0], was[1] - 3 * 0.03), abs=0.002)
    open_own(visit, "Raised")
    with visit.page.expect_download() as download:
        visit.button("Pose file").click()
    assert download.value.suggested_filename == "Raised.json"
    assert "pose_keypoints_2d" in download.value.path().read_text("utf-8")


def test_a_pose_becomes_ones_own_is_changed_and_deleted(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{POSES}/{STANDING}", **PHONE)
    visit.page.get_by_role("link", name="Change it into your own").click()
    visit.button("Hide").click()
    visit.says("The neck and a shoulder must be shown.")
    visit.button("Undo").click()
    visit.check()
    keep(visit, "Mine")
    open_own(visit, "Mine")
    visit.page.get_by_role("link", name="Edit").click()
    expect(visit.page.get_by_label("Name", exact=True)).to_have_value("Mine")
    keep(visit, "Still mine")
    assert [one["name"]["id"] for one in found(owner, "mine=true")] == ["Still mine"]
    open_own(visit, "Still mine")
    visit.button("Delete").click()
    visit.page.get_by_role("alertdialog").or_(visit.page.get_by_role("dialog")).last.get_by_role(
        "button", name="Delete"
    ).click()
    visit.says("“Still mine” deleted")
    assert found(owner, "mine=true") == []
    visit.says("No poses of your own yet")


def _apart(one: list[list[float] | None], other: list[tuple[float, float] | None]) -> float:
    """Return how far the joints of two poses are apart on average, as placed in their bodies."""
    pairs = [(a, b) for a, b in zip(_placed(one), _placed(other), strict=True) if a and b]
    assert len(pairs) > 12
    return sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairs) / len(pairs)


def _placed(
    points: list[list[float] | None] | list[tuple[float, float] | None],
) -> list[tuple[float, float] | None]:
    seen = [point for point in points if point]
    left, top = (min(point[at] for point in seen) for at in (0, 1))
    high = max(point[1] for point in seen) - top
    return [point and ((point[0] - left) / high, (point[1] - top) / high) for point in points]
