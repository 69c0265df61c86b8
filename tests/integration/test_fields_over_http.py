"""The rules for fields as they meet real endpoints."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.person import APP, Answer, Person


def refused_at(answer: Answer, *path: str | int) -> bool:
    found = [problem["path"] for problem in answer.json.get("details", [])]
    return answer.status == 400 and list(path) in found


BAD_UPLOADS: list[tuple[dict[str, Any], tuple[str | int, ...]]] = [
    ({"name": ""}, ("name",)),
    ({"name": "x" * 101}, ("name",)),
    ({"name": "a\nb"}, ("name",)),
    ({"name": 5}, ("name",)),
    ({"fileName": None}, ("fileName",)),
    ({"contentType": "image/gif"}, ("contentType",)),
    ({"contentType": "IMAGE/PNG"}, ("contentType",)),
    ({"size": 0}, ("size",)),
    ({"size": "3"}, ("size",)),
    ({"size": 1.5}, ("size",)),
    ({"size": True}, ("size",)),
    ({"size": 10 * 1024 * 1024 + 1}, ("size",)),
    ({"size": 10**400}, ("size",)),
    ({"colour": "red"}, ("colour",)),
    ({"file_name": "a.png"}, ("file_name",)),
    ({"persona": {"age": 0}}, ("persona", "age")),
    ({"persona": {"age": 121}}, ("persona", "age")),
    ({"persona": {"age": "30"}}, ("persona", "age")),
    ({"persona": {"personality": ["x"] * 11}}, ("persona", "personality")),
    ({"persona": {"personality": ["ok", "x" * 51]}}, ("persona", "personality", 1)),
    ({"persona": {"personality": "calm"}}, ("persona", "personality")),
    ({"persona": {"background": "x" * 501}}, ("persona", "background")),
    ({"persona": {"mood": "x"}}, ("persona", "mood")),
    ({"persona": "Siti"}, ("persona",)),
    ({"attributes": {"gender": "woman"}}, ("attributes", "gender")),
    ({"attributes": {"ageRange": "old"}}, ("attributes", "ageRange")),
    ({"attributes": {"hairStyle": "x" * 51}}, ("attributes", "hairStyle")),
    ({"attributes": {"framing": "head"}}, ("attributes", "framing")),
    ({"personaAge": 0}, ("personaAge",)),
    ({"sourceType": "text_to_image"}, ("sourceType",)),
]


@pytest.mark.parametrize(("fields", "path"), BAD_UPLOADS, ids=lambda value: str(value)[:40])
def test_bad_field_is_named_by_its_path(person: Person, fields: dict[str, Any], path: Any):
    project = person.project()
    assert refused_at(person.upload(project["id"], **fields), *path)
    assert person.get(f"{APP}/avatars").json["avatars"] == []


BAD_ORDERS = [
    *({"prompt": text} for text in ("x" * 9, " " * 20, "x" * 501, "a\tb calm portrait", None)),
    *({"count": count} for count in (0, 6, "2", 1.0, True)),
    *({"width": width} for width in (448, 1600, 1000, "1024", 1024.0)),
    *({"seed": seed} for seed in (-1, 2**32, "1", 1.5)),
    {"height": 511},
    {"negativePrompt": "x"},
    {"sourceType": "uploaded"},
]


@pytest.mark.parametrize("fields", BAD_ORDERS, ids=str)
def test_bad_order_is_refused_and_costs_nothing(person: Person, fields: dict[str, Any]):
    project = person.project()
    assert refused_at(person.generate(project["id"], **fields), *fields)
    assert person.get(f"{APP}/generations").json["generations"] == []
    assert person.balance() == 1000


@pytest.mark.parametrize("nothing", [None, ""])
def test_null_and_empty_mean_not_given(person: Person, nothing: Any):
    project = person.project(description=nothing)
    assert project["description"] is None
    fields = dict.fromkeys(("persona", "attributes", "personaName", "gender", "style"), nothing)
    avatar = person.upload(project["id"], **fields).json["avatar"]
    order = person.generate(project["id"], seed=nothing, count=nothing, width=nothing)
    assert avatar["attributes"]["gender"] is None
    assert [generation["width"] for generation in order.json["generations"]] == [1024]


def test_not_given_fields_stay_as_they_are(person: Person):
    project = person.project(name="Lebaran", description="Two\nlines")
    for body in ({}, {"name": None}, {"name": " \u200b "}):
        answer = person.patch(f"{APP}/projects/{project['id']}", body)
        assert answer.status == 200
        kept = answer.json["project"]
        assert (kept["name"], kept["description"]) == ("Lebaran", "Two\nlines")


@pytest.mark.parametrize("nothing", [None, "", "\u200b"])
def test_an_optional_field_that_is_sent_empty_is_cleared(person: Person, nothing: Any):
    project = person.project(description="Old")["id"]
    cleared = person.patch(f"{APP}/projects/{project}", {"description": nothing}).json["project"]
    assert cleared["description"] is None
    assert person.get(f"{APP}/projects/{project}").json["project"]["description"] is None


CLEARED = [
    ({"gender": ""}, "attributes", "gender"),
    ({"attributes": {"gender": None}}, "attributes", "gender"),
    ({"attributes": {"gender": None}, "gender": "male"}, "attributes", "gender"),
    ({"attributes": None}, "attributes", "gender"),
    ({"attributes": {"framing": ""}}, "attributes", "framing"),
    ({"persona": {"name": ""}}, "persona", "name"),
    ({"personaAge": None}, "persona", "age"),
    ({"persona": {"background": "\u2060"}}, "persona", "background"),
    ({"persona": ""}, "persona", "name"),
]


@pytest.mark.parametrize(("body", "group", "field"), CLEARED)
def test_what_describes_an_avatar_can_be_cleared(
    person: Person, body: dict[str, Any], group: str, field: str
):
    persona = {"name": "Ratu", "age": 33, "personality": ["warm"], "background": "Batik."}
    attributes = {"gender": "female", "style": "calm", "framing": "full_body"}
    project = person.project()["id"]
    made = person.upload(project, persona=persona, attributes=attributes).json["avatar"]["id"]
    avatar = person.patch(f"{APP}/avatars/{made}", body).json["avatar"]
    assert avatar[group][field] is None
    kept = {**persona, **attributes}.keys() - {field}
    if None not in body.values() and "" not in body.values():
        shown = {**avatar["persona"], **avatar["attributes"]}
        assert all(shown[name] for name in kept)
    assert person.get(f"{APP}/avatars/{made}").json["avatar"] == avatar


@pytest.mark.parametrize("nothing", [None, []])
def test_personality_can_be_cleared(person: Person, nothing: Any):
    made = person.upload(person.project()["id"], persona={"personality": ["warm"]})
    path = f"{APP}/avatars/{made.json['avatar']['id']}"
    assert person.patch(path, {"persona": {"personality": nothing}}).status == 200
    assert person.get(path).json["avatar"]["persona"]["personality"] == []


def test_what_is_given_is_kept_though_its_other_name_is_empty(person: Person):
    made = person.upload(person.project()["id"], gender="male").json["avatar"]["id"]
    body = {"gender": "", "attributes": {"gender": "female"}}
    avatar = person.patch(f"{APP}/avatars/{made}", body).json["avatar"]
    assert avatar["attributes"]["gender"] == "female"


@pytest.mark.parametrize("name", ["\u200b", "\u3164 ", "\u2800\u00ad"])
def test_a_name_of_nothing_but_invisible_characters_is_refused(person: Person, name: str):
    answer = person.post(f"{APP}/projects", {"name": name})
    assert refused_at(answer, "name")


def test_what_is_taken_comes_back_unchanged(person: Person):
    text = "Ñandú 👩🏽‍🦰 小红 <b>&amp; 'quotes' \"x\" \\n\r\nsecond ½"
    project = person.project(name="O'Neil & Söhne 👩🏽‍🦰", description=text)
    persona = {"name": "Ratu", "age": 33, "personality": ["a, b", "warm"], "background": text}
    traits = ("ethnicity", "bodyType", "hairStyle", "hairColor", "eyeColor", "skinTone", "style")
    attributes = {trait: f"{trait} é {'x' * 20}" for trait in traits}
    attributes |= {"gender": "unisex", "ageRange": "mature", "framing": "full_body"}
    made = person.upload(project["id"], persona=persona, attributes=attributes).json["avatar"]
    avatar = person.get(f"{APP}/avatars/{made['id']}").json["avatar"]
    assert person.get(f"{APP}/projects/{project['id']}").json["project"]["description"] == text
    assert (avatar["persona"], avatar["attributes"]) == (persona, attributes)
    assert avatar == made


def test_texts_are_composed(person: Person):
    assert person.project(name="Cafe\u0301")["name"] == "Caf\u00e9"


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_put_and_patch_change_the_same(person: Person, method: str):
    project = person.project(description="kept")["id"]
    avatar = person.upload(project, persona={"age": 30}).json["avatar"]["id"]
    one = person.call(method, f"{APP}/projects/{project}", {"name": "New"}).json["project"]
    other = person.call(method, f"{APP}/avatars/{avatar}", {"gender": "male"}).json["avatar"]
    assert (one["name"], one["description"]) == ("New", "kept")
    assert (other["name"], other["persona"]["age"]) == ("Siti", 30)
    assert other["attributes"]["gender"] == "male"
