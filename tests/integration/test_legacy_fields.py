"""Flat names and words that older clients send."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.person import APP, Person

FLAT = {
    "personaName": "Ratu",
    "personaAge": 33,
    "personaPersonality": ["warm"],
    "personaBackground": "Sells batik.",
    "gender": "female",
    "ageRange": "adult",
    "hairStyle": "long",
}
PERSONA = {"name": "Ratu", "age": 33, "personality": ["warm"], "background": "Sells batik."}


def test_flat_names_are_understood(person: Person):
    project = person.project()["id"]
    for made in (
        person.upload(project, **FLAT).json["avatar"],
        person.generate(project, **FLAT).json["generations"][0],
    ):
        seen = made["attributes"]
        assert made["persona"] == PERSONA
        assert (seen["gender"], seen["ageRange"], seen["hairStyle"]) == ("female", "adult", "long")


def test_nested_fields_win_over_flat_ones(person: Person):
    fields = {**FLAT, "persona": {"name": "Dewi"}, "attributes": {"gender": "male"}}
    avatar = person.upload(person.project()["id"], **fields).json["avatar"]
    assert avatar["persona"] == {**PERSONA, "name": "Dewi"}
    assert avatar["attributes"]["gender"] == "male"
    assert avatar["attributes"]["hairStyle"] == "long"


def test_flat_names_change_an_avatar(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    changed = person.patch(f"{APP}/avatars/{avatar}", FLAT).json["avatar"]
    assert changed["persona"] == PERSONA


@pytest.mark.parametrize("framing", ["half_body", "full_body"])
@pytest.mark.parametrize("nested", [True, False])
def test_body_type_that_is_a_framing_means_framing(person: Person, framing: str, nested: bool):
    given: dict[str, Any] = {"bodyType": framing}
    fields = {"attributes": given} if nested else given
    seen = person.upload(person.project()["id"], **fields).json["avatar"]["attributes"]
    assert (seen["framing"], seen["bodyType"]) == (framing, None)


def test_framing_given_by_its_own_name_wins(person: Person):
    given = {"bodyType": "half_body", "framing": "full_body"}
    seen = person.upload(person.project()["id"], attributes=given).json["avatar"]["attributes"]
    assert (seen["framing"], seen["bodyType"]) == ("full_body", None)


def test_other_body_types_stay_what_they_are(person: Person):
    given = {"bodyType": "athletic"}
    seen = person.upload(person.project()["id"], attributes=given).json["avatar"]["attributes"]
    assert (seen["framing"], seen["bodyType"]) == (None, "athletic")


def test_older_words_for_the_source_are_taken(person: Person):
    project = person.project()["id"]
    avatar = person.upload(project, sourceType="upload").json["avatar"]
    order = person.generate(project, sourceType="ai_generated")
    assert (avatar["sourceType"], order.status) == ("uploaded", 202)
