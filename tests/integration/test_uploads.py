"""Uploads of many files at once, of files that are there already, and forms that ran out."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from hashlib import sha256
from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Answer, Person
from tests.integration.stored import every_object, every_row

FILE = {"name": "Siti", "fileName": "siti.png", "contentType": "image/png", "size": 999}
DIGEST = sha256(making.a_picture()).hexdigest()
OTHER = "f" * 64


def batch(person: Person, project: str, *files: Any) -> Answer:
    return person.post(f"{APP}/projects/{project}/avatars/upload-batch", {"files": list(files)})


def policy(upload: dict[str, Any]) -> list[Any]:
    """Return the conditions of a form."""
    conditions: list[Any] = json.loads(b64decode(upload["fields"]["policy"]))["conditions"]
    return conditions


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def test_files_are_answered_in_their_order_for_one_charge(person: Person, project: str):
    answer = batch(person, project, *({**FILE, "name": name} for name in ("Ani", "Budi", "Cici")))
    uploads = answer.json["uploads"]
    assert answer.status == 201
    assert [upload["avatar"]["name"] for upload in uploads] == ["Ani", "Budi", "Cici"]
    assert all(upload["avatar"]["status"] == "awaiting_upload" for upload in uploads)
    assert len({upload["upload"]["fields"]["key"] for upload in uploads}) == 3
    entry, _ = person.ledger()
    assert (entry["amount"], entry["balance"], entry["action"]) == (-30, 970, "upload")
    assert (entry["subject"], entry["referenceType"]) == ("Ani +2", "upload_batch")
    assert person.get(f"{APP}/projects/{project}").json["project"]["avatarCount"] == 3
    listed = person.get(f"{APP}/avatars").json["avatars"]
    assert [avatar["name"] for avatar in listed] == ["Cici", "Budi", "Ani"]


BAD = {
    "no name": {**FILE, "name": ""},
    "no picture": {**FILE, "contentType": "text/html"},
    "too large": {**FILE, "size": 10 * 1024 * 1024 + 1},
    "unknown field": {**FILE, "colour": "red"},
    "half a digest": {**FILE, "sha256": "abc"},
    "no day": {**FILE, "consent": {"subject": "Siti", "until": "2027-02-30"}},
    "consent of nobody": {**FILE, "consent": {"note": "on paper"}},
    "text": "siti.png",
    "nothing": None,
}


@pytest.mark.parametrize("bad", BAD)
def test_bad_file_does_not_spoil_the_others(person: Person, project: str, bad: str):
    first, refused, last = batch(person, project, FILE, BAD[bad], FILE).json["uploads"]
    assert first["avatar"]["id"] != last["avatar"]["id"]
    assert (refused["code"], refused.keys()) == ("invalid_input", {"error", "code", "details"})
    assert person.balance() == 980
    assert len(person.get(f"{APP}/avatars").json["avatars"]) == 2


def test_batch_of_nothing_but_bad_files_stores_and_costs_nothing(person: Person, project: str):
    person.balance()
    before = every_row(), every_object()
    answer = batch(person, project, {}, {})
    assert [upload["code"] for upload in answer.json["uploads"]] == ["invalid_input"] * 2
    assert (every_row(), every_object()) == before
    assert batch(person, "0" * 26, {}).status == 404


@pytest.mark.parametrize("files", [[], [FILE] * 51, None, {"0": FILE}, "files"])
def test_too_many_or_no_files_are_refused_as_a_whole(person: Person, project: str, files: Any):
    before = every_row()
    answer = person.post(f"{APP}/projects/{project}/avatars/upload-batch", {"files": files})
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert every_row() == before


def test_batch_that_is_not_covered_is_refused_as_a_whole(person: Person, project: str):
    for _ in range(2):
        assert batch(person, project, *[FILE] * 50).status == 201
    answer = batch(person, project, FILE, FILE)
    assert (answer.status, answer.json["code"]) == (402, "insufficient_credits")
    assert (answer.json["required"], answer.json["balance"]) == (20, 0)


def test_form_takes_the_announced_file_alone(person: Person, project: str):
    upload = person.upload(project, sha256=DIGEST.upper(), size=77).json["upload"]
    digest = b64encode(bytes.fromhex(DIGEST)).decode()
    assert upload["fields"]["x-amz-checksum-sha256"] == digest
    assert upload["fields"]["x-amz-checksum-algorithm"] == "SHA256"
    assert {"x-amz-checksum-sha256": digest} in policy(upload)
    assert ["content-length-range", 77, 77] in policy(upload)


def test_file_that_is_there_is_named_before_anything_is_sent(person: Person, project: str):
    there = making.ready_avatar(person, project, name="Ani", sha256=DIGEST)
    known = {"id": there["id"], "projectId": project, "name": "Ani"}
    answer = person.upload(project, sha256=DIGEST)
    assert (answer.status, answer.json["code"]) == (409, "duplicate")
    assert answer.json["duplicateOf"] == known
    fresh, refused = batch(
        person, project, {**FILE, "sha256": OTHER}, {**FILE, "sha256": DIGEST}
    ).json["uploads"]
    assert "upload" in fresh
    assert (refused["code"], refused["duplicateOf"]) == ("duplicate", known)
    assert person.balance() == 980


def test_file_that_is_there_is_taken_when_that_is_wanted(person: Person, project: str):
    making.ready_avatar(person, project, sha256=DIGEST)
    assert person.upload(project, sha256=DIGEST, allowDuplicate=True).status == 201
    (taken,) = batch(person, project, {**FILE, "sha256": DIGEST, "allowDuplicate": True}).json[
        "uploads"
    ]
    assert "upload" in taken


def test_same_file_twice_in_a_batch_is_taken_once(person: Person, project: str):
    file = {**FILE, "sha256": OTHER}
    first, second, third = batch(
        person, project, file, file, {**file, "allowDuplicate": True}
    ).json["uploads"]
    assert second["code"] == "duplicate"
    assert second["duplicateOf"]["id"] == first["avatar"]["id"]
    assert "upload" in third
    assert person.balance() == 980


def test_fifty_files_are_looked_up_in_two_calls(person: Person, project: str):
    making.ready_avatar(person, project, sha256=DIGEST)
    digests = [DIGEST, *(f"{number:064x}" for number in range(49))]
    answer = person.post(f"{APP}/duplicates", {"sha256": digests})
    assert answer.aws_calls == ["BatchGetItem", "BatchGetItem"]
    assert [known["sha256"] for known in answer.json["duplicates"]] == [DIGEST]
    assert person.post(f"{APP}/duplicates", {"sha256": [*digests, OTHER]}).status == 400


def known(person: Person) -> list[str]:
    found = person.post(f"{APP}/duplicates", {"sha256": [DIGEST]}).json["duplicates"]
    return [duplicate["avatar"]["id"] for duplicate in found]


def test_only_what_came_and_is_live_is_known(person: Person, stranger: Person, project: str):
    waiting = person.upload(project, sha256=DIGEST, contentType="image/png").json["avatar"]["id"]
    assert known(person) == []
    making.arrive(person, waiting)
    assert known(person) == [waiting]
    assert known(stranger) == []
    newer = making.ready_avatar(person, project, sha256=DIGEST, allowDuplicate=True)["id"]
    assert known(person) == [newer]
    person.delete(f"{APP}/avatars/{newer}")
    assert known(person) == [waiting]
    person.delete(f"{APP}/avatars/{waiting}")
    assert known(person) == []
    person.post(f"{APP}/avatars/{waiting}/restore")
    assert known(person) == [waiting]
    person.delete(f"{APP}/projects/{project}")
    assert known(person) == []


def test_file_that_failed_is_not_known(person: Person, project: str):
    avatar = person.upload(project, sha256=DIGEST).json["avatar"]["id"]
    making.arrive(person, avatar, b"no picture")
    assert known(person) == []


def test_form_that_ran_out_is_signed_again(person: Person, project: str):
    avatar = person.upload(project, sha256=DIGEST, contentType="image/png").json["avatar"]["id"]
    answer = person.post(f"{APP}/avatars/{avatar}/upload-form")
    assert answer.status == 200
    assert answer.json["avatar"]["id"] == avatar
    conditions = policy(answer.json["upload"])
    assert ["content-length-range", 1000, 1000] in conditions
    assert {"Content-Type": "image/png"} in conditions
    assert "x-amz-checksum-sha256" in answer.json["upload"]["fields"]
    assert person.balance() == 990
    making.arrive(person, avatar)
    answer = person.post(f"{APP}/avatars/{avatar}/upload-form")
    assert (answer.status, answer.json["code"]) == (409, "not_awaiting_upload")
    assert answer.aws_calls == ["UpdateItem", "GetItem"]


def test_form_of_an_avatar_in_the_trash_is_not_found(person: Person, project: str):
    avatar = person.upload(project).json["avatar"]["id"]
    person.delete(f"{APP}/avatars/{avatar}")
    assert person.post(f"{APP}/avatars/{avatar}/upload-form").status == 404
