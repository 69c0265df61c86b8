"""The endpoints of the Pose Generator."""

from __future__ import annotations

from tests.integration.case import Case
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP

OF_PROJECT = {"project_id": "project"}
OF_TRASHED = {"project_id": "trashed"}
CASES = {
    f"GET {APP}/projects": Case("Query"),
    f"POST {APP}/projects": Case("UpdateItem TransactWriteItems", {"name": "Lebaran"}),
    f"GET {APP}/projects/{{project_id}}": Case("GetItem", None, OF_PROJECT),
    f"PATCH {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Raya"}, OF_PROJECT),
    f"PUT {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Raya"}, OF_PROJECT),
    f"DELETE {APP}/projects/{{project_id}}": Case("TransactWriteItems", None, OF_PROJECT),
    f"POST {APP}/projects/{{project_id}}/restore": Case(
        "GetItem TransactWriteItems GetItem", None, OF_TRASHED
    ),
    f"GET {APP}/scenes": Case(),
    f"GET {APP}/trash": Case("Query"),
    f"DELETE {APP}/trash/{{project_id}}": Case(
        "GetItem SendMessageBatch UpdateItem DeleteItem", None, OF_TRASHED
    ),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person one of everything."""
    return {"project": making.project(owner)["id"], "trashed": making.trashed(owner)}
