"""Kits: what is kept, changed, listed, chosen, thrown away and brought back."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib import host
from tests.integration.brand_kit import kits
from tests.integration.brand_kit.kits import KITS
from tests.integration.person import Person

COLORS = [
    {"hex": "#0f766e", "role": "primary", "name": "Daun pandan"},
    {"hex": "#FFFFFF", "role": "background"},
    {"hex": "#999999", "role": "text"},
]
FONTS = [{"family": "Lora", "role": "heading", "weights": [700]}]
FULL = {
    "brandName": "Kopi Senja",
    "category": "Kopi",
    "tagline": "Diseduh dengan sabar",
    "tone": "santai",
    "colors": COLORS,
    "fonts": FONTS,
    "identity": {"whatsapp": "0812 3456 7890", "halal": "ID001"},
}


def test_what_is_given_comes_back(person: Person):
    kit = kits.create(person, **FULL)
    assert [color["hex"] for color in kit["colors"]] == ["#0f766e", "#FFFFFF", "#999999"]
    assert kit["colors"][0]["name"] == "Daun pandan"
    assert kit["fonts"] == FONTS
    assert (kit["tone"], kit["category"], kit["version"]) == ("santai", "Kopi", 0)
    assert {name: text for name, text in kit["identity"].items() if text} == FULL["identity"]
    assert kit["logos"] == dict.fromkeys(("primary", "mark", "light", "dark"))
    assert kits.read(person, kit["id"]) == {
        **kit,
        "counts": {"avatars": 0, "products": 0, "poseProjects": 0},
    }


def test_a_kit_costs_five_credits_and_says_so_in_the_ledger(person: Person):
    kit = kits.create(person)
    entry = person.ledger()[0]
    assert (entry["amount"], entry["action"], entry["subject"]) == (-5, "create_kit", "Kopi Senja")
    assert entry["referenceId"] == kit["id"]
    assert person.balance() == 995


def test_what_reads_badly_is_told_with_the_nearest_that_reads_well(person: Person):
    found = {one["foreground"]: one for one in kits.create(person, **FULL)["contrast"]}
    assert found["#0f766e"]["passes"]
    bad = found["#999999"]
    assert (bad["verdict"], bad["ratio"], bad["needs"]) == ("fail", 2.84, 4.5)
    assert bad["nearest"] == "#767676"


BAD: dict[str, dict[str, Any]] = {
    "no name": {"brandName": " "},
    "long name": {"brandName": "x" * 101},
    "long tagline": {"tagline": "x" * 151},
    "short hex": {"colors": [{"hex": "#fff", "role": "text"}]},
    "unknown role": {"colors": [{"hex": "#ffffff", "role": "shadow"}]},
    "too many colours": {"colors": [COLORS[0]] * 13},
    "unknown family": {"fonts": [{"family": "Comic Sans", "role": "body", "weights": [400]}]},
    "unknown weight": {"fonts": [{"family": "Anton", "role": "body", "weights": [700]}]},
    "no weight": {"fonts": [{"family": "Anton", "role": "body", "weights": []}]},
    "too many fonts": {"fonts": FONTS * 5},
    "unknown identity": {"identity": {"myspace": "x"}},
    "no telephone number": {"identity": {"whatsapp": "0812"}},
    "no place of the web": {"identity": {"website": "javascript:alert(1)"}},
    "long identity": {"identity": {"nib": "x" * 101}},
    "logos": {"logos": {}},
}


@pytest.mark.parametrize("name", BAD)
def test_what_does_not_fit_is_refused_and_costs_nothing(person: Person, name: str):
    answer = person.post(f"{KITS}/kits", {"brandName": "Kopi Senja", **BAD[name]})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert person.balance() == 1000
    assert person.get(f"{KITS}/kits").json["kits"] == []


def test_a_change_leaves_what_is_absent_and_clears_what_is_empty(person: Person):
    kit = kits.create(person, **FULL)["id"]
    path = f"{KITS}/kits/{kit}"
    changed = person.patch(path, {"tone": "", "identity": {"nib": "123", "halal": None}})
    shown = changed.json["kit"]
    assert (shown["tone"], shown["tagline"], shown["version"]) == (None, FULL["tagline"], 1)
    assert shown["identity"]["nib"] == "123"
    assert shown["identity"]["whatsapp"] == "0812 3456 7890"
    assert shown["identity"]["halal"] is None
    emptied = person.patch(path, {"colors": [], "fonts": None, "identity": None, "brandName": ""})
    shown = emptied.json["kit"]
    assert (shown["colors"], shown["fonts"], shown["brandName"]) == ([], [], "Kopi Senja")
    assert set(shown["identity"].values()) == {None}


def test_of_two_changes_of_the_same_version_the_second_is_refused(person: Person):
    kit = kits.create(person)["id"]
    path = f"{KITS}/kits/{kit}"
    tag = person.get(path).headers["ETag"]
    assert person.patch(path, {"tone": "hangat"}, If_Match=tag).status == 200
    late = person.patch(path, {"tone": "tegas"}, If_Match=tag)
    assert (late.status, late.json["code"], late.json["version"]) == (409, "version_conflict", 1)


def test_lists_are_paged_newest_first(person: Person):
    made = [kits.create(person, brandName=f"Merek {number}")["id"] for number in range(3)]
    first = person.get(f"{KITS}/kits", limit=2).json
    rest = person.get(f"{KITS}/kits", limit=2, cursor=first["nextCursor"]).json
    assert [kit["id"] for kit in [*first["kits"], *rest["kits"]]] == made[::-1]
    assert rest["nextCursor"] is None


def defaults(person: Person) -> list[str]:
    return [kit["id"] for kit in person.get(f"{KITS}/kits").json["kits"] if kit["isDefault"]]


def test_the_first_kit_is_the_default_until_another_is_chosen(person: Person):
    first, second = kits.create(person), kits.create(person)
    assert (first["isDefault"], second["isDefault"]) == (True, False)
    chosen = person.post(f"{KITS}/kits/{second['id']}/default")
    assert chosen.json["kit"]["isDefault"] is True
    assert defaults(person) == [second["id"]]
    assert person.get(f"{KITS}/stats").json["stats"]["defaultKitId"] == second["id"]


def test_what_is_trashed_is_found_in_the_trash_alone_and_comes_back(person: Person):
    first, second = (kits.create(person)["id"] for _ in range(2))
    assert person.delete(f"{KITS}/kits/{first}").status == 200
    assert defaults(person) == [second]
    assert person.get(f"{KITS}/kits/{first}").status == 404
    assert person.patch(f"{KITS}/kits/{first}", {"tone": "x"}).status == 404
    assert person.post(f"{KITS}/kits/{first}/default").status == 404
    assert kits.announce(person, first).status == 404
    assert person.delete(f"{KITS}/kits/{first}").status == 404
    trash = person.get(f"{KITS}/trash").json["trash"]
    assert [(kit["id"], kit["trashedAt"] is not None) for kit in trash] == [(first, True)]
    restored = person.post(f"{KITS}/kits/{first}/restore").json["kit"]
    assert (restored["id"], restored["isDefault"], restored["trashedAt"]) == (first, False, None)
    assert person.post(f"{KITS}/kits/{first}/restore").json["code"] == "not_in_trash"
    assert person.get(f"{KITS}/stats").json["stats"]["totalKits"] == 2


def test_a_kit_is_removed_for_good_from_the_trash_only(person: Person):
    kit = kits.create(person)["id"]
    assert person.delete(f"{KITS}/trash/{kit}").status == 404
    person.delete(f"{KITS}/kits/{kit}")
    assert person.delete(f"{KITS}/trash/{kit}").status == 200
    assert person.get(f"{KITS}/trash").json["trash"] == []
    assert person.get(f"{KITS}/stats").json["stats"]["totalKits"] == 0


def test_tokens_are_design_tokens_with_a_tag(person: Person):
    kit = kits.create(person, **FULL)["id"]
    answer = person.get(f"{KITS}/kits/{kit}/tokens.json")
    assert answer.headers["Content-Type"].startswith("application/json")
    tokens = answer.json
    assert tokens["color"]["primary"] == {
        "$value": {"colorSpace": "srgb", "components": [0.0588, 0.4627, 0.4314], "hex": "#0f766e"},
        "$description": "Daun pandan",
    }
    assert tokens["font-family"]["heading"]["$value"] == ["Lora", "serif"]
    assert tokens["font-weight"]["heading"]["$value"] == 700
    again = {"If-None-Match": answer.headers["ETag"]}
    assert person.call("GET", f"{KITS}/kits/{kit}/tokens.json", headers=again).status == 304
    person.patch(f"{KITS}/kits/{kit}", {"colors": COLORS[:1]})
    assert person.call("GET", f"{KITS}/kits/{kit}/tokens.json", headers=again).status == 200


def test_the_style_sheet_has_one_name_for_each_colour(person: Person):
    colors = [*COLORS, {"hex": "#111111", "role": "text"}]
    kit = kits.create(person, **{**FULL, "colors": colors})["id"]
    answer = person.get(f"{KITS}/kits/{kit}/tokens.css")
    assert answer.headers["Content-Type"].startswith("text/css")
    assert answer.text == (
        ":root {\n"
        "  --color-primary: #0f766e;\n"
        "  --color-background: #FFFFFF;\n"
        "  --color-text: #999999;\n"
        "  --color-text-2: #111111;\n"
        '  --font-heading: "Lora", serif;\n'
        "  --font-heading-weight: 700;\n"
        "}\n"
    )


def test_a_kit_that_is_made_twice_under_one_key_is_one(person: Person):
    made = [
        person.post(f"{KITS}/kits", {"brandName": "Kopi Senja"}, Idempotency_Key="k").json["kit"]
        for _ in range(2)
    ]
    assert made[0]["id"] == made[1]["id"]
    assert person.balance() == 995
    assert person.get(f"{KITS}/stats").json["stats"]["totalKits"] == 1


def test_others_are_told_how_a_brand_looks_until_it_is_gone(person: Person, stranger: Person):
    brands = host.platform().brands
    kit = kits.create(person, **FULL)["id"]
    look = brands.look(person.user_id, kit)
    assert look is not None
    assert (look.tone, look.colors[0]) == ("santai", ("primary", "#0f766e"))
    assert brands.look(stranger.user_id, kit) is brands.look(person.user_id, None) is None
    person.delete(f"{KITS}/kits/{kit}")
    assert brands.look(person.user_id, kit) == look
    person.delete(f"{KITS}/trash/{kit}")
    assert brands.look(person.user_id, kit) is None
