"""Projects and poses in the states that tests start from, made by the product's own parts."""

from __future__ import annotations

from typing import Any

from chalicelib import host
from chalicelib.apps.pose_generator import APP as POSE_GENERATOR
from chalicelib.apps.pose_generator.store import templates as store
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.aws.transactions import Transaction
from chalicelib.foundation.generation.judgement import Judgement, Verdict
from tests.integration import making
from tests.integration.person import Answer, Person
from tests.integration.product_manager import making as goods
from tests.integration.roles import acting

APP = "/apps/pose-generator"
KEYPOINTS = [point and list(point) for point in templates()[0].keypoints]
POSES = "fashion-standing"
CHECKS = {"blank": False, "people": 1, "pose_match": 0.9, "product_visible": None}


def create(person: Person, **fields: Any) -> Answer:
    """Ask for a new project."""
    return person.post(f"{APP}/projects", {"name": "Lebaran", **fields})


def project(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new project."""
    answer = create(person, **fields)
    assert answer.status == 201, answer.json
    made: dict[str, Any] = answer.json["project"]
    return made


def trashed(person: Person, **fields: Any) -> str:
    """Return the id of a project in the trash."""
    project_id = str(project(person, **fields)["id"])
    assert person.delete(f"{APP}/projects/{project_id}").status == 200
    return project_id


def read(person: Person, project_id: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/projects/{project_id}").json["project"]
    return found


def pose(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new pose of the person's own."""
    body = {"name": "Pose saya", "keypoints": KEYPOINTS, **fields}
    answer = person.post(f"{APP}/templates", body)
    assert answer.status == 201, answer.json
    made: dict[str, Any] = answer.json["template"]
    return made


def template(person: Person, template_id: str) -> dict[str, Any]:
    """Return a template as the person sees it."""
    found: dict[str, Any] = person.get(f"{APP}/templates/{template_id}").json["template"]
    return found


def cast(person: Person, *, with_product: bool = True) -> dict[str, str]:
    """Return what an order names: a project, an avatar and a product that is cut out."""
    avatar = making.ready_avatar(person, person.project()["id"], name="Siti")["id"]
    named = {"projectId": project(person)["id"], "avatarId": avatar}
    return {**named, "productId": goods.cut_product(person)["id"]} if with_product else named


def order(person: Person, named: dict[str, Any], **fields: Any) -> Answer:
    """Order two pictures, or what is said."""
    body = {**named, **fields}
    poses = {} if {"distribution", "templateIds"} & body.keys() else {"distribution": {POSES: 2}}
    return person.post(f"{APP}/generate", {**body, **poses})


def batch(person: Person, **fields: Any) -> dict[str, Any]:
    """Return a new batch of an avatar without a product."""
    answer = order(person, cast(person, with_product=False), **fields)
    assert answer.status == 202, answer.json
    made: dict[str, Any] = answer.json["generation"]
    return made


def read_batch(person: Person, batch_id: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(f"{APP}/generate/{batch_id}").json["generation"]
    return found


def results(person: Person, batch_id: str, **query: Any) -> list[dict[str, Any]]:
    """Return the first page of a batch's pictures."""
    answer = person.get(f"{APP}/results/{batch_id}", **{"limit": 100, **query})
    assert answer.status == 200, answer.json
    found: list[dict[str, Any]] = answer.json["results"]
    return found


def make(person: Person, batch_id: str, *verdicts: Verdict) -> list[str]:
    """Let every picture be drawn whose turn it is; return their ids. They pass unless it is said.

    What fails its check fails for good.
    """
    from chalicelib import host
    from chalicelib.foundation.generation.part import finishing, onward
    from chalicelib.foundation.generation.store import find_generation
    from chalicelib.imaging import prepare

    platform, made, said = host.platform(), [], list(verdicts)
    while turn := [one for one in results(person, batch_id) if one["stage"] == "queued"]:
        row = find_generation(person.user_id, f"pose#{turn[0]['id']}")
        assert row is not None
        verdict = said.pop(0) if said else "passed"
        judgement = Judgement(verdict, ("wrong_pose",) if verdict == "failed" else (), CHECKS)
        picture = prepare(making.a_picture())
        facts = platform.pictures.save(
            row.user_id, row.picture_id, picture, judgement=judgement.to_text()
        )
        with acting("generate"):
            onward(platform).go_on(row, finishing(platform).finish(row, facts), [])
        made.append(turn[0]["id"])
    return made


def zipped(person: Person, **body: Any) -> dict[str, Any]:
    """Return a new export of pictures."""
    answer = person.post(f"{APP}/exports", body)
    assert answer.status == 202, answer.json
    ordered: dict[str, Any] = answer.json["export"]
    return ordered


def counted(person: Person, template_id: str, *verdicts: store.Verdict) -> None:
    """Count pictures of a template, each in a transaction of its own."""
    host.platform().bind(POSE_GENERATOR)
    for verdict in verdicts:
        transaction = Transaction()
        store.count(transaction, person.user_id, template_id, verdict)
        transaction.commit()


def rated(person: Person, template_id: str, before: int | None, after: int | None) -> None:
    """Count that the rating of a picture was changed."""
    transaction = Transaction()
    store.rate(transaction, person.user_id, template_id, before=before, after=after)
    transaction.commit()
