"""Projects: what is kept, found, changed, thrown away, brought back and removed for good."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.brand_kit import kits
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP
from tests.integration.stored import rows_about


def names(person: Person, **query: Any) -> list[str]:
    """Return the names of the projects on the first page."""
    return [found["name"] for found in person.get(f"{APP}/projects", **query).json["projects"]]


def trash(person: Person) -> list[str]:
    return [found["id"] for found in person.get(f"{APP}/trash").json["trash"]]


def work(person: Person) -> list[str]:
    """Return the ids of what the list of all work tells."""
    answers = (person.get("/work", status=status) for status in ("active", "ended"))
    return [item["id"] for answer in answers for item in answer.json["work"]]


def test_what_is_given_comes_back(person: Person):
    kit = kits.create(person)["id"]
    given = {"name": "Lebaran", "description": "Baju\nkeluarga", "brandKitId": kit}
    made = making.project(person, **given)
    assert {name: made[name] for name in given} == given
    assert (made["userId"], made["version"], made["trashedAt"]) == (person.user_id, 0, None)
    assert making.read(person, made["id"]) == made


@pytest.mark.parametrize("body", [{"name": " "}, {"name": "x" * 101}, {"name": "x", "covers": []}])
def test_what_does_not_fit_is_refused(person: Person, body: dict[str, Any]):
    answer = making.create(person, **body)
    assert (answer.status, answer.json["code"]) == (400, "invalid_input")
    assert names(person) == []


def test_a_change_leaves_what_is_absent_and_clears_what_is_empty(person: Person):
    made = making.project(person, description="Old")
    path = f"{APP}/projects/{made['id']}"
    tag = person.get(path).headers["ETag"]
    changed = person.patch(path, {"name": "Raya"}, If_Match=tag).json["project"]
    assert (changed["name"], changed["description"], changed["version"]) == ("Raya", "Old", 1)
    cleared = person.patch(path, {"description": "", "name": None}).json["project"]
    assert (cleared["name"], cleared["description"]) == ("Raya", None)
    late = person.patch(path, {"name": "Late"}, If_Match=tag)
    assert (late.status, late.json["code"]) == (409, "version_conflict")


def test_kits_are_ones_own_and_counted(person: Person, stranger: Person):
    own, foreign = kits.create(person)["id"], kits.create(stranger)["id"]
    refused = making.create(person, brandKitId=foreign)
    assert (refused.status, refused.json["code"]) == (404, "brand_kit_not_found")
    made = making.project(person, brandKitId=own)["id"]
    assert person.patch(f"{APP}/projects/{made}", {"brandKitId": foreign}).status == 404
    making.trashed(person, brandKitId=own)
    assert kits.read(person, own)["counts"]["poseProjects"] == 1


def test_projects_are_listed_and_found(person: Person):
    kit = kits.create(person)["id"]
    making.project(person, name="Lebaran")
    making.project(person, name="Akhir tahun", description="Diskon LÉBARAN", brandKitId=kit)
    making.project(person, name="Kopi")
    making.trashed(person, name="Lebaran lama")
    assert names(person) == ["Kopi", "Akhir tahun", "Lebaran"]
    assert names(person, q="lebar") == ["Akhir tahun", "Lebaran"]
    assert names(person, sort="name") == ["Akhir tahun", "Kopi", "Lebaran"]
    assert names(person, brandKitId=kit) == ["Akhir tahun"]
    first = person.get(f"{APP}/projects", sort="name", limit=2).json
    rest = person.get(f"{APP}/projects", sort="name", limit=2, cursor=first["nextCursor"]).json
    assert (first["total"], [one["name"] for one in rest["projects"]]) == (3, ["Lebaran"])


def test_what_is_trashed_is_found_in_the_trash_alone_and_comes_back(person: Person):
    made = making.project(person, description="Keluarga")
    path = f"{APP}/projects/{made['id']}"
    assert person.delete(path).status == 200
    assert trash(person) == [made["id"]]
    assert [person.get(path).status, person.patch(path, {"name": "x"}).status] == [404, 404]
    assert (person.delete(path).status, names(person)) == (404, [])
    restored = person.post(f"{path}/restore")
    assert restored.json["project"] == made == making.read(person, made["id"])
    assert trash(person) == []
    assert person.post(f"{path}/restore").json["code"] == "not_in_trash"


def test_a_batch_waits_in_the_trash_as_it_is_and_goes_on_when_its_project_comes_back(
    person: Person,
):
    batch = making.batch(person, distribution={making.POSES: 6})
    path = f"{APP}/projects/{batch['projectId']}"
    begun = [one["stage"] for one in making.results(person, batch["id"])].count("queued")
    paid = person.balance()
    assert person.delete(path).status == 200
    assert (person.get(f"{APP}/generate/{batch['id']}").status, work(person)) == (404, [])
    assert person.post(f"{path}/restore").status == 200
    assert (making.read_batch(person, batch["id"]), person.balance()) == (batch, paid)
    assert work(person) == [batch["id"]]
    assert len(making.make(person, batch["id"])) == 6 > begun


def test_what_is_removed_for_good_leaves_nothing(person: Person):
    live, gone = making.project(person)["id"], making.trashed(person)
    assert person.delete(f"{APP}/trash/{live}").json["code"] == "not_in_trash"
    assert person.delete(f"{APP}/trash/{gone}").status == 200
    assert rows_about(gone) == []
    assert (trash(person), names(person)) == ([], ["Lebaran"])
