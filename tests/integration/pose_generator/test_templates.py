"""Templates: found with what came of them; favourites, and poses of one's own."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib import host
from chalicelib.apps.pose_generator import APP as POSE_GENERATOR
from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.service.templates import Templates
from chalicelib.apps.pose_generator.store import templates as store
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.aws.session import calls
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP, KEYPOINTS
from tests.integration.stored import rows_about

FIRST, SECOND = templates()[0].id, templates()[1].id
LONGEST = max((one.id for one in templates()), key=len)


def listed(person: Person, **query: Any) -> list[dict[str, Any]]:
    answer = person.get(f"{APP}/templates", **query)
    assert answer.status == 200, answer.json
    return list(answer.json["templates"])


def ids(person: Person, **query: Any) -> list[str]:
    return [template["id"] for template in listed(person, **query)]


def test_the_catalogue_comes_with_all_that_is_known(person: Person):
    answer = person.get(f"{APP}/templates", limit=100)
    assert answer.json["total"] == len(templates())
    assert len({one["category"] for one in answer.json["templates"]}) == 18
    read = making.template(person, FIRST)
    assert making.template(person, LONGEST)["id"] == LONGEST
    assert read["keypoints"] == KEYPOINTS
    assert (read["favourite"], read["mine"], read["successRate"]) == (False, False, None)


def test_an_answer_that_is_known_is_not_sent_again(person: Person):
    tag = person.get(f"{APP}/templates").headers["ETag"]
    known = person.call("GET", f"{APP}/templates", headers={"If-None-Match": tag})
    assert known.status == 304


def test_pages_follow_one_another(person: Person):
    first = person.get(f"{APP}/templates", category="pointing", limit=20).json
    rest = person.get(
        f"{APP}/templates", category="pointing", limit=20, cursor=first["nextCursor"]
    ).json
    found = {one["id"] for one in [*first["templates"], *rest["templates"]]}
    assert (len(found), first["total"], rest["nextCursor"]) == (30, 30, None)
    other = person.get(f"{APP}/templates", category="presenting", cursor=first["nextCursor"])
    assert (other.status, other.json["code"]) == (400, "bad_cursor")


def test_what_is_no_property_is_refused(person: Person):
    for query in ({"category": "hats"}, {"sort": "newest"}, {"mine": "yes"}, {"limit": 101}):
        assert person.get(f"{APP}/templates", **query).json["code"] == "invalid_input"


def test_a_category_lists_its_templates(person: Person):
    found = person.get(f"{APP}/templates/category/portrait", limit=100).json["templates"]
    assert {one["category"] for one in found} == {"portrait"}
    assert len(found) == person.get(f"{APP}/templates", category="portrait").json["total"]
    unknown = person.get(f"{APP}/templates/category/hats")
    assert (unknown.status, unknown.json["code"]) == (404, "category_not_found")


def test_categories_count_what_the_person_finds(person: Person):
    before = {one["id"]: one["count"] for one in person.get(f"{APP}/categories").json["categories"]}
    assert sum(before.values()) == len(templates())
    making.pose(person, category="pointing")
    after = {one["id"]: one["count"] for one in person.get(f"{APP}/categories").json["categories"]}
    assert after == {**before, "pointing": before["pointing"] + 1}


def test_favourites_are_ones_own(person: Person, stranger: Person):
    for _ in range(2):
        marked = person.call("PUT", f"{APP}/templates/{FIRST}/favourite")
        assert marked.json["template"]["favourite"] is True
    assert ids(person, favourite="true") == [FIRST]
    assert ids(stranger, favourite="true") == []
    for _ in range(2):
        unmarked = person.delete(f"{APP}/templates/{FIRST}/favourite")
        assert unmarked.json["template"]["favourite"] is False
    assert ids(person, favourite="true") == []
    assert rows_about(person.user_id) == []
    unknown = person.call("PUT", f"{APP}/templates/no-such-pose/favourite")
    assert (unknown.status, unknown.json["code"]) == (404, "template_not_found")


def test_what_came_of_a_template_is_everybodys(person: Person, stranger: Person):
    making.counted(person, SECOND, "passed", "passed", "failed", "unjudged")
    making.rated(person, SECOND, None, 5)
    making.rated(person, SECOND, 5, 2)
    making.rated(person, SECOND, None, 4)
    making.rated(person, SECOND, 4, None)
    for reader in (person, stranger):
        known = making.template(reader, SECOND)
        assert (known["usageCount"], known["successRate"], known["rating"]) == (4, 0.667, 2.0)
    assert ids(stranger, limit=1) == [SECOND]
    assert not any(person.user_id in row for _, row in rows_about(SECOND))


def test_what_came_of_ones_own_pose_is_ones_own(person: Person, stranger: Person):
    own = making.pose(person)["id"]
    making.counted(person, own, "passed")
    known = making.template(person, own)
    assert (known["usageCount"], known["successRate"]) == (1, 1.0)
    assert stranger.get(f"{APP}/templates/{own}").status == 404
    assert ids(stranger, mine="true") == []


def test_a_pose_of_ones_own_is_found_like_the_others(person: Person):
    said = {"name": "Pegang kopi", "tags": ["promo"], "placement": "hand-held", "gender": "male"}
    made = making.pose(person, **said)
    assert made["keypoints"] == KEYPOINTS
    assert made["anchor"]
    assert {name: made[name] for name in ("tags", "placement", "gender")} == {
        name: said[name] for name in ("tags", "placement", "gender")
    }
    assert made["name"] == {"id": "Pegang kopi", "en": "Pegang kopi"}
    assert listed(person, q="PEGANG kopi") == listed(person, mine="true") == [made]
    assert making.template(person, made["id"]) == made


BAD: dict[str, dict[str, Any]] = {
    "17 keypoints": {"keypoints": KEYPOINTS[:17]},
    "19 keypoints": {"keypoints": [*KEYPOINTS, None]},
    "outside": {"keypoints": [[1.2, 0.5], *KEYPOINTS[1:]]},
    "too small": {"keypoints": [[0.5, 0.5]] * 18},
    "too few": {"keypoints": [*KEYPOINTS[:4], *[None] * 14]},
    "text": {"keypoints": [["0.5", "0.5"], *KEYPOINTS[1:]]},
    "no name": {"name": " "},
    "unknown category": {"category": "hats"},
    "too many tags": {"tags": ["x"] * 11},
    "evidence": {"usageCount": 99},
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_pose_is_refused(person: Person, name: str):
    body = {"name": "Pose", "keypoints": KEYPOINTS, **BAD[name]}
    answer = person.post(f"{APP}/templates", body)
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert ids(person, mine="true") == []


def test_a_pose_of_ones_own_is_changed_and_what_is_emptied_is_seen_again(person: Person):
    made = making.pose(person, category="pointing", tags=["promo"])
    path = f"{APP}/templates/{made['id']}"
    tag = person.get(path).headers["ETag"]
    changed = person.patch(path, {"name": "Baru", "category": ""}, If_Match=tag).json["template"]
    assert (changed["name"]["id"], changed["category"]) == ("Baru", "fashion-standing")
    assert changed["tags"] == ["promo"]
    assert person.patch(path, {"tags": []}).json["template"]["tags"] == []
    late = person.patch(path, {"name": "Telat"}, If_Match=tag)
    assert (late.status, late.json["code"]) == (409, "version_conflict")
    for other in (FIRST, "own_01JZZZZZZZZZZZZZZZZZZZZZZZ"):
        refused = person.patch(f"{APP}/templates/{other}", {"name": "x"})
        assert (refused.status, refused.json["code"]) == (404, "template_not_found")


def test_a_pose_of_ones_own_is_removed_for_good(person: Person):
    own = making.pose(person)["id"]
    making.counted(person, own, "passed")
    assert person.delete(f"{APP}/templates/{own}").status == 200
    assert rows_about(own) == []
    making.counted(person, own, "failed")
    assert person.get(f"{APP}/templates/{own}").status == 404
    assert ids(person, mine="true") == []
    for gone in (own, FIRST):
        assert person.delete(f"{APP}/templates/{gone}").json["code"] == "template_not_found"


def test_there_is_room_for_so_many(person: Person, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(store, "_HAS_ROOM", store.TemplateRow.owned < 2)
    host.platform().bind(POSE_GENERATOR)
    store.TemplateRow(person.user_id, "#shelf", owned=0).save()
    first = making.pose(person)["id"]
    making.pose(person)
    full = person.post(f"{APP}/templates", {"name": "x", "keypoints": KEYPOINTS})
    assert (full.status, full.json["code"]) == (409, "too_many_poses")
    person.delete(f"{APP}/templates/{first}")
    making.pose(person)


def test_orders_get_templates_of_both_kinds_in_one_call(person: Person, stranger: Person):
    own = making.pose(person)["id"]
    chosen = Templates().chosen
    calls.reset()
    assert list(chosen(person.user_id, [SECOND, FIRST, SECOND])) == [SECOND, FIRST]
    assert list(calls.operations) == []
    found = chosen(person.user_id, [FIRST, own])
    assert list(calls.operations) == ["BatchGetItem"]
    assert [template.id for template in found.values()] == [FIRST, own]
    for user, wanted in ((stranger.user_id, own), (person.user_id, "no-such-pose")):
        with pytest.raises(TemplateNotFound):
            chosen(user, [FIRST, wanted])
