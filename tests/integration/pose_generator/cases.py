"""The endpoints of the Pose Generator."""

from __future__ import annotations

from tests.integration.case import Case
from tests.integration.person import Person
from tests.integration.pose_generator import making
from tests.integration.pose_generator.making import APP

OF_PROJECT = {"project_id": "project"}
OF_POSE = {"template_id": "pose"}
OF_TRASHED = {"project_id": "trashed"}
OF_BATCH = {"generation_id": "batch"}
OF_RESULT = {"generation_id": "result"}
CAST = {"projectId": "project", "avatarId": "avatar"}
WISH = {"distribution": {making.POSES: 2}}
CASES = {
    f"GET {APP}/projects": Case("Query"),
    f"POST {APP}/projects": Case("UpdateItem TransactWriteItems", {"name": "Lebaran"}),
    f"GET {APP}/projects/{{project_id}}": Case("GetItem", None, OF_PROJECT),
    f"PATCH {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Raya"}, OF_PROJECT),
    f"PUT {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Raya"}, OF_PROJECT),
    f"DELETE {APP}/projects/{{project_id}}": Case(
        "TransactWriteItems GetItem Query TransactWriteItems UpdateItem", None, OF_PROJECT
    ),
    f"POST {APP}/projects/{{project_id}}/restore": Case(
        "GetItem TransactWriteItems GetItem Query Query UpdateItem", None, OF_TRASHED
    ),
    f"GET {APP}/templates": Case("Query Query"),
    f"POST {APP}/templates": Case(
        "TransactWriteItems", {"name": "Pose", "keypoints": making.KEYPOINTS}
    ),
    f"GET {APP}/templates/category/{{category}}": Case(
        "Query Query", None, {"category": "category"}, everybodys=True
    ),
    f"GET {APP}/templates/{{template_id}}": Case("GetItem", None, OF_POSE),
    f"PATCH {APP}/templates/{{template_id}}": Case("UpdateItem", {"gender": "male"}, OF_POSE),
    f"PUT {APP}/templates/{{template_id}}": Case("UpdateItem", {"gender": "male"}, OF_POSE),
    f"DELETE {APP}/templates/{{template_id}}": Case("TransactWriteItems", None, OF_POSE),
    f"PATCH {APP}/templates/{{template_id}}/favourite": Case("UpdateItem", None, OF_POSE),
    f"PUT {APP}/templates/{{template_id}}/favourite": Case("UpdateItem", None, OF_POSE),
    f"DELETE {APP}/templates/{{template_id}}/favourite": Case("UpdateItem", None, OF_POSE),
    f"GET {APP}/categories": Case("Query"),
    f"POST {APP}/quote": Case("GetItem GetItem Query Query GetItem", WISH, of=CAST),
    f"POST {APP}/generate": Case(
        "UpdateItem GetItem GetItem Query Query Query TransactWriteItems SendMessageBatch",
        WISH,
        of=CAST,
        draws=True,
    ),
    f"GET {APP}/generate": Case("Query BatchGetItem"),
    f"GET {APP}/generate/{{generation_id}}": Case("GetItem GetItem", None, OF_BATCH),
    f"POST {APP}/generate/{{generation_id}}/continue": Case("GetItem GetItem", None, OF_BATCH),
    f"POST {APP}/generate/{{generation_id}}/pause": Case(
        "GetItem GetItem UpdateItem", None, OF_BATCH
    ),
    f"POST {APP}/generate/{{generation_id}}/cancel": Case(
        "GetItem GetItem GetItem Query TransactWriteItems TransactWriteItems Query UpdateItem"
        " GetItem",
        None,
        OF_BATCH,
    ),
    f"POST {APP}/generate/{{generation_id}}/retry": Case(
        "UpdateItem GetItem GetItem Query Query Query TransactWriteItems SendMessageBatch",
        None,
        {"generation_id": "ended"},
        draws=True,
    ),
    f"GET {APP}/results/{{generation_id}}": Case("GetItem GetItem Query", None, OF_BATCH),
    f"POST {APP}/results/pick": Case(
        "BatchGetItem BatchGetItem TransactWriteItems",
        {"picked": True},
        of={"resultIds": "result"},
        lists=("resultIds",),
    ),
    f"POST {APP}/results/{{generation_id}}/rate": Case(
        "GetItem BatchGetItem TransactWriteItems", {"rating": 4}, OF_RESULT
    ),
    f"GET {APP}/results/{{generation_id}}/download": Case("GetItem BatchGetItem", None, OF_RESULT),
    f"POST {APP}/exports": Case(
        "UpdateItem GetItem GetItem Query TransactWriteItems SendMessageBatch",
        {},
        of={"generationId": "ended"},
    ),
    f"GET {APP}/exports": Case("Query"),
    f"GET {APP}/exports/{{export_id}}": Case("GetItem", None, {"export_id": "export"}),
    f"GET {APP}/scenes": Case(),
    f"GET {APP}/stats": Case("GetObject Query GetItem GetItem"),
    f"GET {APP}/trash": Case("Query"),
    f"DELETE {APP}/trash/{{project_id}}": Case(
        "GetItem SendMessageBatch UpdateItem Query DeleteItem", None, OF_TRASHED
    ),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person one of everything."""
    ended = making.batch(owner)
    result, _ = making.make(owner, ended["id"], "passed", "failed")
    batch = making.order(owner, {name: ended[name] for name in CAST}).json["generation"]["id"]
    return {
        "project": ended["projectId"],
        "trashed": making.trashed(owner),
        "pose": making.pose(owner)["id"],
        "category": "pointing",
        "avatar": ended["avatarId"],
        "batch": batch,
        "ended": ended["id"],
        "result": result,
        "export": making.zipped(owner, generationId=ended["id"])["id"],
    }
