"""Pictures that are made by an avatar's: the same person in other clothes and another place."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person

ABOUT = {
    "persona": {"name": "Siti", "age": 28, "personality": ["calm"]},
    "attributes": {"gender": "female", "hairColor": "black", "style": "batik"},
}
CONSENT = {"subject": "Siti Aminah", "until": "2027-12-31", "note": "signed"}


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


@pytest.fixture
def siti(person: Person) -> dict[str, Any]:
    """An avatar in another project."""
    elsewhere = person.project(name="People")["id"]
    return making.ready_avatar(person, elsewhere, consent=CONSENT, framing="half_body", **ABOUT)


def another(person: Person, project: str, avatar: str, **fields: Any) -> Answer:
    return person.generate(project, referenceAvatarId=avatar, **fields)


def generation(answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = answer.json["generations"][0]
    return found


def made(person: Person, generation_id: str) -> dict[str, Any]:
    """Return the avatar that a generation becomes."""
    avatar = making.complete(person, generation_id)
    found: dict[str, Any] = person.get(f"{APP}/avatars/{avatar}").json["avatar"]
    return found


def test_who_it_is_comes_from_the_avatar_and_clothes_from_the_words(
    person: Person, project: str, siti: dict[str, Any]
):
    order = generation(another(person, project, siti["id"], prompt="in a linen suit at a market"))
    assert order["referenceAvatarId"] == siti["id"]
    assert order["persona"] == siti["persona"]
    assert order["attributes"] == {**siti["attributes"], "style": None, "framing": None}
    avatar = made(person, order["id"])
    assert (avatar["sourceType"], avatar["referenceAvatarId"]) == ("from_reference", siti["id"])
    assert (avatar["persona"], avatar["projectId"]) == (siti["persona"], project)
    assert person.get(f"{APP}/avatars", sourceType="from_reference", q="linen").json["total"] == 1


def test_what_is_given_goes_before_what_the_avatar_has(
    person: Person, project: str, siti: dict[str, Any]
):
    own = {"persona": {"age": 35}, "attributes": {"hairColor": "grey", "framing": "full_body"}}
    order = generation(another(person, project, siti["id"], **own))
    assert order["persona"] == {**siti["persona"], "age": 35}
    assert order["attributes"] == {
        **siti["attributes"],
        **own["attributes"],
        "style": None,
    }


def test_it_costs_what_any_picture_costs(person: Person, project: str, siti: dict[str, Any]):
    before = person.balance()
    answer = another(person, project, siti["id"], count=3, sourceType="from_reference")
    assert [item["price"] for item in answer.json["generations"]] == [15, 10, 10]
    assert person.balance() == before - 35
    assert answer.aws_calls.count("GetItem") == 1


def test_the_consent_of_who_is_in_the_picture_holds_for_the_new_one(
    person: Person, project: str, siti: dict[str, Any]
):
    order = generation(another(person, project, siti["id"]))
    changed = {"consent": {"subject": "Siti Aminah", "note": "by e-mail"}}
    assert person.patch(f"{APP}/avatars/{siti['id']}", changed).status == 200
    avatar = made(person, order["id"])
    assert (avatar["consent"]["note"], avatar["consent"]["until"]) == ("by e-mail", None)
    erased = person.post(f"{APP}/consents/erase", {"subject": "siti aminah"}).json
    assert (erased["found"], erased["left"]) == (2, 0)


def test_of_somebody_without_consent_none_is_stated(person: Person, project: str):
    plain = making.ready_avatar(person, project)
    avatar = made(person, generation(another(person, project, plain["id"]))["id"])
    assert avatar["consent"] is None


def test_who_was_erased_meanwhile_is_drawn_no_more(
    person: Person, project: str, siti: dict[str, Any]
):
    order = generation(another(person, project, siti["id"]))["id"]
    before = person.balance()
    person.post(f"{APP}/consents/erase", {"subject": CONSENT["subject"]})
    avatar = making.complete(person, order)
    ended = person.get(f"{APP}/generations/{order}").json["generation"]
    assert (ended["status"], ended["errorCode"]) == ("failed", "reference_gone")
    assert (ended["refunded"], person.balance()) == (True, before + 15)
    assert person.get(f"{APP}/avatars/{avatar}").status == 404


def test_who_is_in_the_trash_by_then_is_drawn_all_the_same(
    person: Person, project: str, siti: dict[str, Any]
):
    order = generation(another(person, project, siti["id"]))["id"]
    person.delete(f"{APP}/avatars/{siti['id']}")
    assert made(person, order)["consent"]["subject"] == CONSENT["subject"]


def refused(person: Person, project: str, avatar: str) -> tuple[int, str]:
    """Try it; return how it was refused, having cost nothing."""
    before = person.balance()
    answer = another(person, project, avatar)
    assert person.balance() == before
    return answer.status, answer.json["code"]


def test_somebody_elses_avatar_is_not_found(person: Person, stranger: Person, siti: dict[str, Any]):
    theirs = stranger.project()["id"]
    assert refused(stranger, theirs, siti["id"]) == (404, "avatar_not_found")
    assert refused(stranger, theirs, "0" * 26) == (404, "avatar_not_found")


def test_an_avatar_in_the_trash_is_not_found(person: Person, project: str, siti: dict[str, Any]):
    person.delete(f"{APP}/avatars/{siti['id']}")
    assert refused(person, project, siti["id"]) == (404, "avatar_not_found")


def test_an_avatar_without_a_picture_cannot_be_gone_by(person: Person, project: str):
    waiting = person.upload(project).json["avatar"]["id"]
    assert refused(person, project, waiting) == (409, "reference_not_ready")


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_given_means_by_words_alone(person: Person, project: str, nothing: str | None):
    order = person.generate(project, referenceAvatarId=nothing).json["generations"][0]
    assert order["referenceAvatarId"] is None
    assert made(person, order["id"])["sourceType"] == "text_to_image"


def test_a_retry_goes_by_the_same_avatar(person: Person, project: str, siti: dict[str, Any]):
    old = generation(another(person, project, siti["id"], attributes={"style": "linen"}))
    making.fail(person, old["id"])
    new = person.post(f"{APP}/generations/{old['id']}/retry").json["generation"]
    same = ("referenceAvatarId", "persona", "attributes", "prompt", "seed")
    assert [new[field] for field in same] == [old[field] for field in same]


def test_a_retry_after_the_avatar_went_is_not_found(
    person: Person, project: str, siti: dict[str, Any]
):
    old = generation(another(person, project, siti["id"]))["id"]
    making.fail(person, old)
    person.delete(f"{APP}/avatars/{siti['id']}")
    before = person.balance()
    answer = person.post(f"{APP}/generations/{old}/retry")
    assert (answer.status, answer.json["code"]) == (404, "avatar_not_found")
    assert person.balance() == before
