from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person
from tests.integration.stored import every_row


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def from_preset(person: Person, project: str, **fields: Any) -> Answer:
    body = {"presetId": "barista", **fields}
    return person.post(f"{APP}/projects/{project}/avatars/from-preset", body)


def preset(person: Person, id_: str = "barista") -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/presets/{id_}").json["preset"]
    return found


def avatar_of(person: Person, generation: str) -> dict[str, Any]:
    made = making.complete(person, generation)
    avatar: dict[str, Any] = person.get(f"{APP}/avatars/{made}").json["avatar"]
    return avatar


def test_presets_are_found_by_category(person: Person):
    everything = person.get(f"{APP}/presets").json["presets"]
    trade = person.get(f"{APP}/presets", category="trade").json["presets"]
    assert {item["category"] for item in trade} == {"trade"}
    assert trade == [item for item in everything if item["category"] == "trade"]
    assert preset(person) in trade


def test_examples_of_personas_are_found_by_category(person: Person):
    everything = person.get(f"{APP}/persona-examples").json["personaExamples"]
    creative = person.get(f"{APP}/persona-examples", category="creative").json["personaExamples"]
    assert creative == [item for item in everything if item["category"] == "creative"]
    assert 0 < len(creative) < len(everything)


@pytest.mark.parametrize("path", ["presets", "persona-examples"])
def test_a_category_that_there_is_not_is_refused(person: Person, path: str):
    answer = person.get(f"{APP}/{path}", category="famous")
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")


@pytest.mark.parametrize("path", ["presets", "presets/barista", "persona-examples"])
def test_a_catalogue_that_did_not_change_is_not_sent_again(person: Person, path: str):
    first = person.get(f"{APP}/{path}")
    known = {"If-None-Match": first.headers["ETag"]}
    again = person.call("GET", f"{APP}/{path}", headers=known)
    assert (again.status, again.text) == (304, "")


def test_an_unknown_preset_is_not_found_and_asks_aws_nothing(person: Person):
    answer = person.get(f"{APP}/presets/celebrity")
    assert (answer.status, answer.json["code"]) == (404, "preset_not_found")
    assert answer.aws_calls == []


def test_a_picture_of_a_preset_is_ordered_as_the_preset_says(person: Person, project: str):
    answer = from_preset(person, project)
    ordered, wanted = answer.json["generation"], preset(person)
    assert answer.status == 202
    assert (ordered["presetId"], ordered["status"]) == ("barista", "pending")
    assert (ordered["name"], ordered["prompt"]) == (wanted["name"]["en"], wanted["prompt"])
    assert ordered["attributes"] == wanted["attributes"]
    background = wanted["persona"]["background"]["en"]
    assert ordered["persona"] == {**wanted["persona"], "background": background}


def test_what_is_given_replaces_what_the_preset_says(person: Person, project: str):
    own = {"name": "Kedai Kita", "prompt": "A barista at a beach stall", "width": 512, "seed": 7}
    about = {"attributes": {"hairColor": "grey"}, "persona": {"background": "Orang Bandung."}}
    ordered = from_preset(person, project, **own, **about).json["generation"]
    wanted = preset(person)
    assert {key: ordered[key] for key in own} == own
    assert ordered["attributes"] == {**wanted["attributes"], "hairColor": "grey"}
    assert ordered["persona"] == {**wanted["persona"], "background": "Orang Bandung."}


def test_the_avatar_knows_its_preset(person: Person, project: str):
    avatar = avatar_of(person, from_preset(person, project).json["generation"]["id"])
    assert (avatar["sourceType"], avatar["presetId"]) == ("from_preset", "barista")
    assert (avatar["status"], avatar["projectId"]) == ("ready", project)


def test_pictures_of_an_adjusted_preset_know_it_too(person: Person, project: str):
    orders = person.generate(project, count=2, presetId="barista").json["generations"]
    assert [item["price"] for item in orders] == [15, 10]
    assert avatar_of(person, orders[0]["id"])["sourceType"] == "from_preset"
    assert {entry["action"] for entry in person.ledger()} == {"welcome", "from_preset"}


def test_a_picture_without_a_preset_is_made_from_text(person: Person, project: str):
    avatar = avatar_of(person, person.generate(project).json["generations"][0]["id"])
    assert (avatar["sourceType"], avatar["presetId"]) == ("text_to_image", None)


def test_it_costs_fifteen_and_comes_back_when_it_fails(person: Person, project: str):
    generation = from_preset(person, project).json["generation"]
    assert (generation["price"], person.balance()) == (15, 985)
    entry = person.ledger()[0]
    assert (entry["action"], entry["subject"], entry["amount"]) == ("from_preset", "Barista", -15)
    making.fail(person, generation["id"])
    assert person.balance() == 1000


def test_trying_again_keeps_the_preset(person: Person, project: str):
    failed = from_preset(person, project).json["generation"]["id"]
    making.fail(person, failed)
    again = person.post(f"{APP}/generations/{failed}/retry").json["generation"]
    assert (again["presetId"], again["price"]) == ("barista", 15)


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"presetId": "celebrity"}, 404, "preset_not_found"),
        ({"presetId": "No Such Id"}, 400, "invalid_input"),
        ({"presetId": None}, 400, "invalid_input"),
        ({"prompt": "short"}, 400, "invalid_input"),
        ({"count": 2}, 400, "invalid_input"),
        ({"width": 500}, 400, "invalid_input"),
    ],
)
def test_a_bad_order_costs_and_stores_nothing(
    person: Person, project: str, fields: dict[str, Any], status: int, code: str
):
    person.balance()
    before = every_row()
    answer = from_preset(person, project, **fields)
    assert (answer.status, answer.json["code"]) == (status, code)
    assert every_row() == before


def test_an_adjusted_order_of_a_preset_that_there_is_not_is_refused(person: Person, project: str):
    answer = person.generate(project, presetId="celebrity")
    assert (answer.status, answer.json["code"]) == (404, "preset_not_found")
    assert person.balance() == 1000


def test_an_order_sent_again_is_made_once(person: Person, project: str):
    path = f"{APP}/projects/{project}/avatars/from-preset"
    first, again = (
        person.post(path, {"presetId": "barista"}, Idempotency_Key="once") for _ in range(2)
    )
    assert again.json == first.json
    assert person.balance() == 985


def test_what_was_made_most_often_comes_first(person: Person, project: str):
    before = preset(person, "farmer")["usageCount"]
    for _ in range(2):
        making.complete(
            person, from_preset(person, project, presetId="farmer").json["generation"]["id"]
        )
    from_preset(person, project, presetId="tailor")
    failed = from_preset(person, project, presetId="tailor").json["generation"]["id"]
    making.fail(person, failed)
    trade = person.get(f"{APP}/presets", category="trade").json["presets"]
    assert preset(person, "farmer")["usageCount"] == before + 2
    assert preset(person, "tailor")["usageCount"] == 0
    counts = [item["usageCount"] for item in trade]
    assert counts == sorted(counts, reverse=True)
    assert trade[0]["usageCount"] > 0


def test_removing_the_avatar_leaves_its_preset_as_popular_as_it_was(person: Person, project: str):
    avatar = avatar_of(person, from_preset(person, project).json["generation"]["id"])["id"]
    uses = preset(person)["usageCount"]
    person.delete(f"{APP}/avatars/{avatar}")
    assert person.delete(f"{APP}/trash/{avatar}").status == 200
    assert preset(person)["usageCount"] == uses
