"""Logos: announced, drawn, cut, shown, taken back; and what they suggest."""

from __future__ import annotations

import pytest

from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.person import Person
from tests.integration.stored import every_object
from tests.unit.imaging.test_palette import AMBER, TEAL
from tests.unit.imaging.test_svg import LOADS, a_drawing

DRAWING = a_drawing(f'<circle cx="90" cy="90" r="40" fill="{TEAL}"/>')
AS_DRAWING = {"contentType": "image/svg+xml", "size": len(DRAWING)}


def test_a_logo_is_cut_and_shown_with_its_colours(person: Person):
    kit = kits.create(person)["id"]
    answer = kits.announce(person, kit)
    assert answer.json["kit"]["logos"]["primary"]["status"] == "awaiting_upload"
    kits.arrive(person, answer)
    logo = kits.read(person, kit)["logos"]["primary"]
    assert logo["status"] == "ready"
    assert logo["width"] == logo["height"] == pytest.approx(100, abs=3)
    assert [swatch["hex"] for swatch in logo["palette"]] == [TEAL, AMBER]
    assert logo["imageUrl"].partition("?")[0].endswith("image.png")
    assert person.balance() == 992


def test_each_kind_has_a_logo_of_its_own(person: Person):
    kit = kits.create(person)["id"]
    for kind in ("mark", "light", "dark"):
        kits.with_logo(person, kit, kind)
    logos = kits.read(person, kit)["logos"]
    assert logos["primary"] is None
    assert len({logos[kind]["imageUrl"] for kind in ("mark", "light", "dark")}) == 3


def test_a_drawing_is_kept_as_pixels_alone(person: Person):
    kit = kits.create(person)["id"]
    kits.arrive(person, kits.announce(person, kit, **AS_DRAWING), DRAWING)
    logo = kits.read(person, kit)["logos"]["primary"]
    assert (logo["contentType"], logo["status"]) == ("image/png", "ready")
    assert not any(person.user_id in key for key in every_object() if key.startswith("uploads/"))


@pytest.mark.parametrize("name", ["script", "picture elsewhere", "html"])
def test_a_hostile_drawing_is_refused_with_its_reason_and_paid_back(person: Person, name: str):
    kit = kits.create(person)["id"]
    data = a_drawing(LOADS[name])
    answer = kits.announce(person, kit, contentType="image/svg+xml", size=len(data))
    kits.arrive(person, answer, data)
    logo = kits.read(person, kit)["logos"]["primary"]
    assert (logo["status"], logo["failureCode"], logo["imageUrl"]) == ("failed", "svg_unsafe", None)
    assert logo["failureReason"].startswith("The drawing")
    assert person.balance() == 995
    assert [entry["type"] for entry in person.ledger()[:2]] == ["refund", "usage"]


def test_a_logo_that_fails_leaves_the_one_before(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit)
    before = kits.read(person, kit)["logos"]["primary"]
    kits.with_logo(person, kit, data=b"no picture")
    logo = kits.read(person, kit)["logos"]["primary"]
    assert logo == {
        **before,
        "status": "failed",
        "failureCode": "picture_not_recognised",
        "failureReason": logo["failureReason"],
    }


def test_a_new_logo_replaces_the_one_before_and_its_files(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit)
    before = kits.read(person, kit)["logos"]["primary"]["imageUrl"]
    kits.with_logo(person, kit)
    after = kits.read(person, kit)["logos"]["primary"]["imageUrl"]
    assert after.partition("?")[0] != before.partition("?")[0]
    kept = [key for key in every_object() if key.startswith(f"media/{person.user_id}/")]
    assert len(kept) == 2


def test_a_logo_does_not_raise_the_version_that_an_open_form_names(person: Person):
    kit = kits.create(person)["id"]
    tag = person.get(f"{KITS}/kits/{kit}").headers["ETag"]
    kits.with_logo(person, kit)
    answer = person.call("PATCH", f"{KITS}/kits/{kit}", {"tone": "x"}, {"If-Match": tag})
    assert answer.status == 200


def test_a_logo_is_taken_back_and_one_on_its_way_is_paid_back(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit)
    kits.announce(person, kit)
    path = f"{KITS}/kits/{kit}/logo/primary"
    assert person.delete(path).json["kit"]["logos"]["primary"] is None
    assert person.balance() == 992
    assert person.delete(path).json["code"] == "logo_not_found"
    assert person.delete(f"{KITS}/kits/{kit}/logo/banner").json["code"] == "logo_not_found"


BAD = {
    "another kind": {"kind": "banner"},
    "another type": {"contentType": "image/gif"},
    "too large": {"size": 5 * 1024 * 1024 + 1},
    "too large a drawing": {"contentType": "image/svg+xml", "size": 1024 * 1024 + 1},
    "nothing": {"size": 0},
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_a_logo_is_refused_beforehand(person: Person, name: str):
    kit = kits.create(person)["id"]
    assert kits.announce(person, kit, **BAD[name]).status == 400
    assert person.balance() == 995


def suggestion(person: Person, kit: str, **body: str) -> dict:
    answer = person.post(f"{KITS}/kits/{kit}/suggest", body)
    assert answer.status == 200, answer.json
    found: dict = answer.json["suggestion"]
    return found


def test_a_suggestion_is_a_whole_look_and_changes_nothing(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit)
    before = kits.read(person, kit)
    found = suggestion(person, kit)
    roles = {color["role"]: color["hex"] for color in found["colors"]}
    assert (roles["primary"], roles["secondary"]) == (TEAL, AMBER)
    assert all(one["passes"] for one in found["contrast"] if one["role"] == "text")
    assert len(found["fontPairs"]) == 2
    assert suggestion(person, kit) == found
    assert kits.read(person, kit) == before
    assert person.balance() == 992


def test_a_suggestion_can_be_saved_as_it_is(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit)
    found = suggestion(person, kit)
    fonts = list(found["fontPairs"][0].values())
    saved = person.patch(f"{KITS}/kits/{kit}", {"colors": found["colors"], "fonts": fonts})
    assert saved.json["kit"]["contrast"] == found["contrast"]
    assert saved.json["kit"]["fonts"] == fonts


def test_fonts_that_are_suggested_sound_like_the_brand(person: Person):
    families = []
    for category in ("Skincare", "Kriya"):
        kit = kits.create(person, category=category)["id"]
        kits.with_logo(person, kit)
        families.append(suggestion(person, kit)["fontPairs"][0]["heading"]["family"])
    assert families == ["Playfair Display", "Caveat"]


def test_without_a_logo_nothing_is_suggested(person: Person):
    kit = kits.create(person)["id"]
    kits.with_logo(person, kit, "mark")
    assert suggestion(person, kit, kind="mark") == suggestion(person, kit)
    answer = person.post(f"{KITS}/kits/{kit}/suggest", {"kind": "dark"})
    assert (answer.status, answer.json["code"]) == (409, "no_logo")
