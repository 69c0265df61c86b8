"""What runs or has just ended, in all apps together."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.person import APP, Person


def work(person: Person, status: str = "active") -> list[dict[str, Any]]:
    answer = person.get("/work", status=status)
    assert answer.status == 200, answer.json
    return list(answer.json["work"])


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def test_nothing_runs_for_somebody_new(person: Person):
    assert work(person) == work(person, "ended") == []


def test_an_order_is_one_piece_of_work(person: Person, project: str):
    person.generate(project, count=3)
    (item,) = work(person)
    told = ("appId", "kind", "name", "status", "stage", "progress", "done", "total", "endedAt")
    assert [item[field] for field in told] == [
        *("avatar-creator", "avatar", "Siti", "pending", "queued", 0, 0, 3, None)
    ]


def test_progress_counts_what_has_ended_and_what_is_begun(person: Person, project: str):
    made = person.generate(project, count=4).json["generations"]
    making.complete(person, made[0]["id"])
    making.begin(person, made[1]["id"])
    row = making.generation_row(person, made[1]["id"])
    row.update([type(row).progress.set(40), type(row).stage.set("drawing")])
    (item,) = work(person)
    assert (item["status"], item["stage"], item["done"]) == ("processing", "drawing", 1)
    assert item["progress"] == (100 + 40) // 4


@pytest.mark.parametrize(
    ("ends", "status"),
    [
        ([making.complete, making.complete], "completed"),
        ([making.complete, making.fail], "completed"),
        ([making.fail, making.fail], "failed"),
    ],
)
def test_what_has_ended_says_how(person: Person, project: str, ends: list[Any], status: str):
    made = person.generate(project, count=len(ends)).json["generations"]
    for end, generation in zip(reversed(ends), reversed(made), strict=True):
        end(person, generation["id"])
    making.go_on(person)
    assert work(person) == []
    (item,) = work(person, "ended")
    assert (item["status"], item["done"], item["progress"]) == (status, 2, 100)
    assert item["endedAt"]


def test_what_came_to_nothing_says_why_and_what_came_back(person: Person, project: str):
    first, second = person.generate(project, count=2).json["generations"]
    making.fail(person, second["id"])
    told = ("projectId", "done", "failed", "refunded", "errorCode", "errorMessage")
    reason = ("refused", "The model refused.")
    (item,) = work(person)
    assert [item[field] for field in told] == [project, 1, 1, second["price"], *reason]
    making.complete(person, first["id"])
    (item,) = work(person, "ended")
    assert [item[field] for field in told] == [project, 2, 1, second["price"], *reason]


def test_a_cancelled_order_has_ended_so(person: Person, project: str):
    generation = person.generate(project).json["generations"][0]
    person.post(f"{APP}/generations/{generation['id']}/cancel")
    (item,) = work(person, "ended")
    told = ("status", "failed", "refunded", "errorCode")
    assert [item[field] for field in told] == ["cancelled", 0, generation["price"], None]


def test_the_last_one_comes_first(person: Person, project: str):
    for name in ("First", "Second"):
        person.generate(project, name=name)
    assert [item["name"] for item in work(person)] == ["Second", "First"]


def test_a_picture_from_before_there_were_orders_is_told_of(person: Person, project: str):
    from chalicelib.foundation.generation.orders import OrderRow

    generation = person.generate(project).json["generations"][0]
    row = making.generation_row(person, generation["id"])
    OrderRow(person.user_id, row.order_id).delete()
    row.update([type(row).order_id.remove(), type(row).released_at.remove()])
    (item,) = work(person)
    assert (item["id"], item["total"], item["appId"]) == (generation["id"], 1, "avatar-creator")
    making.complete(person, generation["id"])
    assert work(person) == []


def test_somebody_elses_work_is_not_shown(person: Person, stranger: Person, project: str):
    person.generate(project)
    assert work(stranger) == []


def test_another_status_is_refused(person: Person):
    assert person.get("/work", status="all").status == 400


def test_generations_of_a_trashed_project_are_found_nowhere(person: Person, project: str):
    generation = person.generate(project).json["generations"][0]["id"]
    person.delete(f"{APP}/projects/{project}")
    assert person.get(f"{APP}/generations").json["generations"] == []
    assert person.get(f"{APP}/generations", status="active").json["generations"] == []
    assert person.get(f"{APP}/generations/{generation}").status == 404
    person.post(f"{APP}/projects/{project}/restore")
    assert len(person.get(f"{APP}/generations").json["generations"]) == 1
    assert person.get(f"{APP}/generations/{generation}").status == 200
