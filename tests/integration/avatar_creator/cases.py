"""The endpoints of the Avatar Creator."""

from __future__ import annotations

from tests.integration import making
from tests.integration.case import Case
from tests.integration.person import APP, Person

UPLOAD = {"name": "Siti", "fileName": "a.png", "contentType": "image/png", "size": 99}
GENERATE = {"name": "Siti", "prompt": "a calm portrait of a baker"}
PREVIEW = {"prompt": "a calm portrait of a baker"}
USE = {"eventId": "case", "appId": "posters", "appName": "Posters", "action": "made"}
IN_PROJECT = {"project_id": "project"}
OF_AVATAR = {"avatar_id": "avatar"}
CASES = {
    f"GET {APP}/health": Case("Query"),
    f"GET {APP}/projects": Case("Query"),
    f"POST {APP}/projects": Case("UpdateItem PutItem", {"name": "New"}),
    f"GET {APP}/projects/{{project_id}}": Case("GetItem", None, IN_PROJECT),
    f"PATCH {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Other"}, IN_PROJECT),
    f"PUT {APP}/projects/{{project_id}}": Case("UpdateItem", {"name": "Other"}, IN_PROJECT),
    f"DELETE {APP}/projects/{{project_id}}": Case(
        "UpdateItem Query TransactWriteItems Query TransactWriteItems UpdateItem", None, IN_PROJECT
    ),
    f"POST {APP}/projects/{{project_id}}/restore": Case(
        "GetItem UpdateItem Query TransactWriteItems Query GetItem UpdateItem",
        None,
        {"project_id": "trashed_project"},
    ),
    f"POST {APP}/projects/{{project_id}}/avatars/upload": Case(
        "UpdateItem TransactWriteItems", UPLOAD, IN_PROJECT
    ),
    f"POST {APP}/projects/{{project_id}}/avatars": Case(
        "UpdateItem TransactWriteItems", UPLOAD, IN_PROJECT
    ),
    f"POST {APP}/projects/{{project_id}}/avatars/upload-batch": Case(
        "UpdateItem BatchGetItem TransactWriteItems",
        {"files": [{**UPLOAD, "sha256": "0" * 64}, UPLOAD, {**UPLOAD, "size": 0}]},
        IN_PROJECT,
    ),
    f"POST {APP}/avatars/{{avatar_id}}/upload-form": Case(
        "UpdateItem", None, {"avatar_id": "awaiting"}
    ),
    f"POST {APP}/duplicates": Case("BatchGetItem", {"sha256": ["0" * 64]}),
    f"GET {APP}/consents": Case("Query"),
    f"POST {APP}/consents/erase": Case(
        "Query SendMessageBatch TransactWriteItems Query GetItem Query Query DeleteObjects Query"
        " DeleteItem",
        {"subject": "Siti Aminah"},
    ),
    f"POST {APP}/exports": Case(
        "UpdateItem GetItem Query TransactWriteItems SendMessageBatch",
        {},
        of={"projectId": "project"},
    ),
    f"GET {APP}/exports": Case("Query"),
    f"GET {APP}/exports/{{export_id}}": Case("GetItem", None, {"export_id": "export"}),
    f"POST {APP}/projects/{{project_id}}/avatars/generate": Case(
        "UpdateItem Query TransactWriteItems SendMessageBatch",
        {**GENERATE, "count": 5},
        IN_PROJECT,
        draws=True,
    ),
    f"POST {APP}/projects/{{project_id}}/avatars/from-preset": Case(
        "UpdateItem Query TransactWriteItems SendMessageBatch",
        {"presetId": "barista"},
        IN_PROJECT,
        draws=True,
    ),
    f"GET {APP}/presets": Case("Query"),
    f"GET {APP}/presets/{{preset_id}}": Case("GetItem", None, {"preset_id": "preset"}),
    f"GET {APP}/persona-examples": Case(),
    f"GET {APP}/avatars": Case("Query"),
    f"GET {APP}/avatars/{{avatar_id}}": Case("GetItem", None, OF_AVATAR),
    f"PATCH {APP}/avatars/{{avatar_id}}": Case("UpdateItem", {"name": "Dewi"}, OF_AVATAR),
    f"PUT {APP}/avatars/{{avatar_id}}": Case("UpdateItem", {"name": "Dewi"}, OF_AVATAR),
    f"DELETE {APP}/avatars/{{avatar_id}}": Case(
        "GetItem TransactWriteItems GetItem", None, OF_AVATAR
    ),
    f"POST {APP}/avatars/{{avatar_id}}/restore": Case(
        "GetItem TransactWriteItems GetItem", None, {"avatar_id": "trashed_avatar"}
    ),
    f"POST {APP}/avatars/move": Case(
        "BatchGetItem TransactWriteItems GetItem GetItem",
        {},
        of={"avatarIds": "avatar", "projectId": "other_project"},
        lists=("avatarIds",),
    ),
    f"POST {APP}/avatars/copy": Case(
        "UpdateItem BatchGetItem GetItem TransactWriteItems SendMessageBatch",
        {},
        of={"avatarIds": "avatar", "projectId": "other_project"},
        lists=("avatarIds",),
    ),
    f"GET {APP}/avatars/{{avatar_id}}/usage-history": Case("GetItem Query Query", None, OF_AVATAR),
    f"GET {APP}/generations": Case("Query"),
    f"GET {APP}/generations/{{generation_id}}": Case(
        "GetItem Query", None, {"generation_id": "pending"}
    ),
    f"POST {APP}/generations/{{generation_id}}/retry": Case(
        "UpdateItem GetItem Query TransactWriteItems SendMessageBatch",
        None,
        {"generation_id": "failed"},
        draws=True,
    ),
    f"POST {APP}/generations/{{generation_id}}/cancel": Case(
        "GetItem TransactWriteItems Query UpdateItem GetItem", None, {"generation_id": "pending"}
    ),
    f"GET {APP}/prompts": Case("Query"),
    f"POST {APP}/projects/{{project_id}}/avatars/generate-preview": Case(
        "UpdateItem Query TransactWriteItems SendMessageBatch", PREVIEW, IN_PROJECT, draws=True
    ),
    f"GET {APP}/projects/{{project_id}}/previews": Case("Query", None, IN_PROJECT),
    f"GET {APP}/preview-allowance": Case("GetItem"),
    f"POST {APP}/projects/{{project_id}}/avatars/save-preview": Case(
        "GetItem TransactWriteItems GetItem",
        {"name": "Siti"},
        IN_PROJECT,
        of={"generationId": "preview"},
    ),
    f"DELETE {APP}/generations/{{generation_id}}": Case(
        "GetItem UpdateItem DeleteObjects DeleteItem DeleteItem",
        None,
        {"generation_id": "unwanted"},
    ),
    f"POST {APP}/prompt": Case("", {"prompt": GENERATE["prompt"]}),
    f"GET {APP}/trash": Case("Query Query"),
    f"DELETE {APP}/trash/{{trashed_id}}": Case(
        "GetItem SendMessageBatch TransactWriteItems DeleteObjects Query DeleteItem",
        None,
        {"trashed_id": "trashed_avatar"},
    ),
    f"POST {APP}/track-usage": Case("TransactWriteItems", USE, of={"avatarId": "avatar"}),
    f"POST {APP}/avatars/usage": Case("BatchGetItem", {"avatarIds": ["0" * 26]}),
    f"GET {APP}/stats": Case("Query Query Query GetItem Query"),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person one of everything."""
    project, trashed = owner.project()["id"], owner.project(name="Old")["id"]
    making.ready_avatar(owner, trashed)
    avatar = making.ready_avatar(owner, project)["id"]
    other = owner.project(name="People")["id"]
    making.ready_avatar(owner, other, consent={"subject": "Siti Aminah"})
    awaiting = owner.upload(other).json["avatar"]["id"]
    thrown_away = making.ready_avatar(owner, project)["id"]
    orders = owner.generate(project, count=2).json["generations"]
    making.fail(owner, orders[1]["id"])
    making.use(owner, avatar, "estate")
    preview, unwanted = (making.preview(owner, project) for _ in range(2))
    export = owner.post(f"{APP}/exports", {"avatarIds": [avatar]}).json["export"]["id"]
    making.pack(owner, export)
    assert owner.delete(f"{APP}/avatars/{thrown_away}").status == 200
    assert owner.delete(f"{APP}/projects/{trashed}").status == 200
    return {
        "project": project,
        "other_project": other,
        "avatar": avatar,
        "preset": "barista",
        "awaiting": awaiting,
        "pending": orders[0]["id"],
        "failed": orders[1]["id"],
        "preview": preview,
        "unwanted": unwanted,
        "export": export,
        "trashed_avatar": thrown_away,
        "trashed_project": trashed,
    }
