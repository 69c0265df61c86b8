"""Projects and poses in the states that tests start from, made by the product's own parts."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.pose_generator.templates import templates
from tests.integration.person import Answer, Person

APP = "/apps/pose-generator"
KEYPOINTS = [point and list(point) for point in templates()[0].keypoints]


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
