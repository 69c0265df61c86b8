from __future__ import annotations

import json
from base64 import b64decode
from datetime import datetime, timedelta

from tests.integration import making
from tests.integration.person import APP, Person


def test_reserved_avatar_waits_for_its_picture(person: Person):
    project = person.project()["id"]
    avatar = person.upload(project, name="Dewi").json["avatar"]
    assert (avatar["status"], avatar["name"]) == ("awaiting_upload", "Dewi")
    assert (avatar["projectId"], avatar["userId"]) == (project, person.user_id)
    for field in ("imageUrl", "thumbnailUrl", "baseImageUrl", "placeholder", "width", "bytes"):
        assert avatar[field] is None
    assert person.get(f"{APP}/avatars/{avatar['id']}").json["avatar"] == avatar


def test_upload_form_is_bound_to_key_type_and_size(person: Person):
    answer = person.upload(person.project()["id"], contentType="image/webp", size=4321).json
    form, key = (
        answer["upload"],
        f"uploads/avatar-creator/{person.user_id}/{answer['avatar']['id']}",
    )
    policy = json.loads(b64decode(form["fields"]["policy"]))
    assert form["fields"]["key"] == key
    assert {"key": key} in policy["conditions"]
    assert {"Content-Type": "image/webp"} in policy["conditions"]
    assert ["content-length-range", 4321, 4321] in policy["conditions"]
    bound = {name for item in policy["conditions"] if isinstance(item, dict) for name in item}
    assert set(form["fields"]) - bound == {"policy", "x-amz-signature"}


def test_upload_form_ends_within_the_hour(person: Person):
    answer = person.upload(person.project()["id"]).json
    created = datetime.fromisoformat(answer["avatar"]["createdAt"])
    expires = datetime.fromisoformat(answer["upload"]["expiresAt"])
    policy = json.loads(b64decode(answer["upload"]["fields"]["policy"]))
    assert timedelta(0) < expires - created <= timedelta(hours=1)
    assert datetime.fromisoformat(policy["expiration"]) <= expires


def test_file_name_plays_no_part_in_the_key(person: Person):
    answer = person.upload(person.project()["id"], fileName="../../etc/pass wd.png").json
    assert "pass" not in json.dumps(answer["upload"])


def test_arrived_picture_makes_the_avatar_ready(person: Person):
    avatar = making.ready_avatar(person, person.project()["id"])
    assert (avatar["status"], avatar["sourceType"]) == ("ready", "uploaded")
    assert (avatar["width"], avatar["height"]) == (80, 64)
    assert avatar["bytes"] > 0
    assert b64decode(avatar["placeholder"])


def test_generated_avatar_tells_where_it_comes_from(person: Person):
    project = person.project()["id"]
    order = person.generate(project, gender="female", persona={"age": 31}).json["generations"][0]
    avatar_id = making.complete(person, order["id"])
    avatar = person.get(f"{APP}/avatars/{avatar_id}").json["avatar"]
    assert (avatar["sourceType"], avatar["status"]) == ("text_to_image", "ready")
    assert (avatar["generationId"], avatar["prompt"]) == (order["id"], order["prompt"])
    assert (avatar["name"], avatar["projectId"]) == (order["name"], project)
    assert (avatar["attributes"]["gender"], avatar["persona"]["age"]) == ("female", 31)
    read = person.get(f"{APP}/generations/{order['id']}").json["generation"]
    assert (read["status"], read["avatarId"], read["progress"]) == ("completed", avatar_id, 100)


def test_change_of_an_avatar_keeps_the_rest(person: Person):
    avatar = making.ready_avatar(
        person, person.project()["id"], persona={"name": "Ratu", "age": 30}, gender="female"
    )
    body = {"name": "Dewi", "persona": {"age": 31}, "attributes": {"style": "batik"}}
    changed = person.patch(f"{APP}/avatars/{avatar['id']}", body).json["avatar"]
    assert (changed["name"], changed["persona"]["name"], changed["persona"]["age"]) == (
        "Dewi",
        "Ratu",
        31,
    )
    assert (changed["attributes"]["gender"], changed["attributes"]["style"]) == ("female", "batik")
    assert changed["imageUrl"] == avatar["imageUrl"]
    assert person.get(f"{APP}/avatars/{avatar['id']}").json["avatar"] == changed


def test_change_of_what_is_not_there_creates_nothing(person: Person):
    for kind in ("avatars", "projects"):
        assert person.patch(f"{APP}/{kind}/{'0' * 26}", {"name": "Ghost"}).status == 404
        assert person.get(f"{APP}/{kind}/{'0' * 26}").status == 404


def test_list_of_one_project_holds_that_project_only(person: Person):
    one, other = person.project()["id"], person.project()["id"]
    here = person.upload(one).json["avatar"]["id"]
    person.upload(other)
    listed = person.get(f"{APP}/avatars", projectId=one).json["avatars"]
    assert [avatar["id"] for avatar in listed] == [here]
    assert len(person.get(f"{APP}/avatars").json["avatars"]) == 2
