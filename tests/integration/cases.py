"""One valid call of every endpoint: what it is given, and what it may ask of AWS."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from chalicelib import host
from chalicelib.kit.endpoint import Endpoint
from tests.integration import making
from tests.integration.person import APP, Person
from tests.integration.pool import Admin


@dataclass(frozen=True)
class Case:
    """`path` names things of the `Estate` by path parameter; `aws` are the calls once warm.

    `caller` is as what the owner calls: some endpoints are for administrators.
    """

    aws: str = ""
    body: dict[str, Any] | None = None
    path: dict[str, str] = field(default_factory=dict)
    caller: type[Person] = Person


@dataclass(frozen=True)
class Estate:
    """What a person owns when a case begins."""

    owner: Person
    project: str
    avatar: str
    pending: str
    failed: str
    trashed_avatar: str
    trashed_project: str


UPLOAD = {"name": "Siti", "fileName": "a.png", "contentType": "image/png", "size": 99}
GRANT = {"amount": 5, "reason": "case"}
GENERATE = {"name": "Siti", "prompt": "a calm portrait of a baker"}
USE = {"eventId": "case", "appId": "posters", "appName": "Posters", "action": "made"}
IN_PROJECT = {"project_id": "project"}
OF_AVATAR = {"avatar_id": "avatar"}
CASES = {
    "GET /apps": Case(),
    "GET /health": Case(),
    "GET /credits": Case("GetItem"),
    "GET /credits/history": Case("Query"),
    "GET /credits/history.csv": Case("GetItem Query"),
    "POST /credits/grants": Case("GetItem TransactWriteItems GetItem", GRANT, caller=Admin),
    "GET /work": Case("Query Query"),
    f"GET {APP}/health": Case(),
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
    f"POST {APP}/projects/{{project_id}}/avatars/generate": Case(
        "UpdateItem Query TransactWriteItems SendMessageBatch",
        {**GENERATE, "count": 5},
        IN_PROJECT,
    ),
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
    f"GET {APP}/avatars/{{avatar_id}}/usage-history": Case("GetItem Query Query", None, OF_AVATAR),
    f"GET {APP}/generations": Case("Query"),
    f"GET {APP}/generations/{{generation_id}}": Case("GetItem", None, {"generation_id": "pending"}),
    f"POST {APP}/generations/{{generation_id}}/retry": Case(
        "UpdateItem GetItem Query TransactWriteItems SendMessageBatch",
        None,
        {"generation_id": "failed"},
    ),
    f"POST {APP}/generations/{{generation_id}}/cancel": Case(
        "GetItem TransactWriteItems Query UpdateItem GetItem", None, {"generation_id": "pending"}
    ),
    f"POST {APP}/prompt": Case("", {"prompt": GENERATE["prompt"]}),
    f"GET {APP}/trash": Case("Query Query"),
    f"DELETE {APP}/trash/{{trashed_id}}": Case(
        "GetItem TransactWriteItems DeleteObjects Query DeleteItem",
        None,
        {"trashed_id": "trashed_avatar"},
    ),
    "POST /usage": Case("TransactWriteItems", USE),
    f"POST {APP}/track-usage": Case("TransactWriteItems", USE),
    f"GET {APP}/stats": Case("Query Query Query GetItem Query"),
}


def mounted() -> dict[str, Endpoint]:
    """Return every registered endpoint by method and full path."""
    return {served.route: served.endpoint for served in host.mounted()}


def an_estate(owner: Person) -> Estate:
    """Give a person one of everything."""
    project, trashed = owner.project()["id"], owner.project(name="Old")["id"]
    making.ready_avatar(owner, trashed)
    avatar = making.ready_avatar(owner, project)["id"]
    thrown_away = making.ready_avatar(owner, project)["id"]
    orders = owner.generate(project, count=2).json["generations"]
    making.fail(owner, orders[1]["id"])
    making.use(owner, avatar, "estate")
    assert owner.delete(f"{APP}/avatars/{thrown_away}").status == 200
    assert owner.delete(f"{APP}/projects/{trashed}").status == 200
    return Estate(owner, project, avatar, orders[0]["id"], orders[1]["id"], thrown_away, trashed)


def fill(route: str, estate: Estate) -> tuple[str, str, dict[str, Any] | None]:
    """Return method, path and body of the route's case, about things of `estate`."""
    case = CASES[route]
    method, pattern = route.split(" ")
    path = re.sub(r"{(\w+)}", lambda match: getattr(estate, case.path[match[1]]), pattern)
    if case.body is GRANT:
        return method, path, {**GRANT, "userId": estate.owner.user_id}
    if case.body is USE:
        return method, path, {**case.body, "avatarId": estate.avatar}
    return method, path, case.body
