"""Pictures of batches: listed, found, rated, picked, fetched."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from chalicelib import host
from chalicelib.foundation.exports.store import export_key
from infra.names import table_id
from tests.integration import making as making_of_all
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP, POSES
from tests.integration.stored import every_object, rows_about


@pytest.fixture
def batch(person: Person) -> dict[str, Any]:
    """A batch of four, of which one failed its check and one is unjudged."""
    batch = making.batch(person, distribution={POSES: 4})
    making.make(person, batch["id"], "passed", "failed", "unjudged", "passed")
    return batch


def test_a_picture_tells_all_about_itself(person: Person, batch: dict[str, Any]):
    first, failed = making.results(person, batch["id"])[:2]
    assert (first["status"], first["verdict"], first["position"]) == ("completed", "passed", 0)
    assert first["generationId"] == batch["id"]
    assert first["checks"]["poseMatch"] == 0.9
    assert first["imageUrl"]
    assert first["thumbnailUrl"]
    assert (failed["status"], failed["reasons"]) == ("failed", ["wrong_pose"])
    assert failed["error"]["code"] == "not_as_ordered"
    assert failed["imageUrl"]


def test_pages_hold_every_place_once(person: Person):
    batch = making.batch(person, distribution={POSES: 5})
    path = f"{APP}/results/{batch['id']}"
    first = person.get(path, limit=3).json
    rest = person.get(path, limit=3, cursor=first["nextCursor"]).json
    assert [one["position"] for one in (*first["results"], *rest["results"])] == [0, 1, 2, 3, 4]
    assert rest["nextCursor"] is None
    statuses = [one["status"] for one in (*first["results"], *rest["results"])]
    assert statuses == ["pending"] * 5


@pytest.mark.parametrize(
    ("query", "positions"),
    [
        ({"status": "completed"}, [0, 2, 3]),
        ({"status": "failed"}, [1]),
        ({"status": "pending"}, []),
        ({"verdict": "unjudged"}, [2]),
        ({"minRating": 4}, [3]),
        ({"picked": "true"}, [0]),
        ({"picked": "false"}, [3]),
    ],
    ids=str,
)
def test_pictures_are_found(
    person: Person, batch: dict[str, Any], query: dict[str, Any], positions: list[int]
):
    ids = [one["id"] for one in making.results(person, batch["id"])]
    assert person.post(f"{APP}/results/{ids[3]}/rate", {"rating": 4}).status == 200
    assert person.post(f"{APP}/results/pick", {"resultIds": [ids[0]], "picked": True}).status == 200
    assert (
        person.post(f"{APP}/results/pick", {"resultIds": [ids[3]], "picked": False}).status == 200
    )
    found = making.results(person, batch["id"], **query)
    assert [one["position"] for one in found] == positions


def test_ratings_and_picks_are_taken_back(person: Person, batch: dict[str, Any]):
    id_ = making.results(person, batch["id"])[0]["id"]
    rated = person.post(f"{APP}/results/{id_}/rate", {"rating": 5}).json["result"]
    assert rated["rating"] == 5
    assert (
        person.post(f"{APP}/results/{id_}/rate", {"rating": None}).json["result"]["rating"] is None
    )
    body = {"resultIds": [id_], "picked": True}
    assert person.post(f"{APP}/results/pick", body).json["results"][0]["picked"] is True
    del body["picked"]
    assert person.post(f"{APP}/results/pick", body).json["results"][0]["picked"] is None


def test_what_passed_can_be_fetched_and_what_failed_not_even_judged(
    person: Person, batch: dict[str, Any]
):
    passed, failed = (one["id"] for one in making.results(person, batch["id"])[:2])
    assert person.get(f"{APP}/results/{passed}/download").json["url"]
    for refused in (
        person.get(f"{APP}/results/{failed}/download"),
        person.post(f"{APP}/results/{failed}/rate", {"rating": 5}),
        person.post(f"{APP}/results/pick", {"resultIds": [passed, failed], "picked": True}),
    ):
        assert (refused.status, refused.json["code"]) == (409, "result_failed")
    assert {one["picked"] for one in making.results(person, batch["id"])} == {None}


def test_what_is_not_there_or_foreign_is_refused(person: Person, stranger: Person):
    batch = making.batch(person, distribution={POSES: 3})
    waiting = making.results(person, batch["id"])[2]["id"]
    making.make(person, batch["id"])
    there = making.results(person, batch["id"])[0]["id"]
    assert person.get(f"{APP}/results/{waiting}/download").status == 200
    pick = {"resultIds": [there], "picked": True}
    assert stranger.post(f"{APP}/results/pick", pick).json["code"] == "result_not_found"
    assert stranger.get(f"{APP}/results/{there}/download").status == 404
    assert stranger.get(f"{APP}/results/{batch['id']}").status == 404
    person.delete(f"{APP}/projects/{batch['projectId']}")
    assert person.post(f"{APP}/results/{there}/rate", {"rating": 1}).status == 404


def names_in(person: Person, export_id: str) -> list[str]:
    """Let a ZIP be made; return the names of the pictures in it."""
    making_of_all.pack(person, export_id)
    zipped = host.platform().storage.read(export_key(person.user_id, export_id), at_most=10**7)
    assert zipped is not None
    with ZipFile(BytesIO(zipped)) as archive:
        return [name for name in archive.namelist() if not name.endswith(".csv")]


def test_a_zip_holds_what_passed_and_counts_that_it_was_taken(
    person: Person, batch: dict[str, Any]
):
    export = making.zipped(person, generationId=batch["id"])
    template = making.results(person, batch["id"])[0]["templateId"]
    names = names_in(person, export["id"])
    assert names[0] == f"{template}_1.png"
    assert len(names) == export["total"] == 3
    counts = [one["exportCount"] for one in making.results(person, batch["id"])]
    assert counts == [1, 0, 1, 1]


def test_a_zip_of_what_is_picked_or_named_is_called_as_wanted(
    person: Person, batch: dict[str, Any]
):
    ids = [one["id"] for one in making.results(person, batch["id"])]
    nothing = person.post(f"{APP}/exports", {"generationId": batch["id"], "picked": True})
    assert nothing.json["code"] == "nothing_to_export"
    person.post(f"{APP}/results/pick", {"resultIds": [ids[3]], "picked": True})
    wanted = {"generationId": batch["id"], "picked": True, "pattern": "Lebaran {number}"}
    picked = making.zipped(person, **wanted)
    assert names_in(person, picked["id"]) == ["Lebaran 1.png"]
    named = making.zipped(person, resultIds=[ids[2], ids[0]], pattern="{id}")
    assert names_in(person, named["id"]) == [f"{ids[2]}.png", f"{ids[0]}.png"]
    for body in ({}, {"generationId": batch["id"], "resultIds": ids}, {"resultIds": []}):
        assert person.post(f"{APP}/exports", body).status == 400


def test_a_zip_is_of_ones_own_pictures(stranger: Person, batch: dict[str, Any], person: Person):
    id_ = making.results(person, batch["id"])[0]["id"]
    for body in ({"generationId": batch["id"]}, {"resultIds": [id_]}):
        assert stranger.post(f"{APP}/exports", body).status == 404


def test_what_is_removed_with_its_project_leaves_nothing(person: Person, batch: dict[str, Any]):
    named = {name: batch[name] for name in ("projectId", "avatarId")}
    running = making.order(person, named, distribution={POSES: 5}).json["generation"]
    balance = person.balance()
    person.delete(f"{APP}/projects/{batch['projectId']}")
    assert person.delete(f"{APP}/trash/{batch['projectId']}").status == 200
    assert person.balance() == balance + 50
    for id_ in (batch["id"], running["id"], batch["projectId"]):
        assert {table for table, _ in rows_about(id_)} <= {table_id("credits")}
    assert not [key for key in every_object() if batch["id"][:20] in key]
