"""Pictures of batches: listed, found, rated, picked, fetched."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP, POSES


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


def test_what_passed_can_be_fetched(person: Person, batch: dict[str, Any]):
    passed, failed = making.results(person, batch["id"])[:2]
    assert person.get(f"{APP}/results/{passed['id']}/download").json["url"]
    refused = person.get(f"{APP}/results/{failed['id']}/download")
    assert (refused.status, refused.json["code"]) == (409, "result_not_ready")


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
