"""The endpoints of what the apps share."""

from __future__ import annotations

from tests.integration import making
from tests.integration.case import Case
from tests.integration.person import Person
from tests.integration.pool import Admin

GRANT = {"amount": 5, "reason": "case"}
USE = {"eventId": "case", "appId": "posters", "appName": "Posters", "action": "made"}
CASES = {
    "GET /apps": Case(),
    "GET /health": Case("Query"),
    "GET /credits": Case("GetItem"),
    "GET /credits/history": Case("Query"),
    "GET /credits/history.csv": Case("GetItem Query"),
    "POST /credits/grants": Case(
        "GetItem TransactWriteItems GetItem", GRANT, of={"userId": "owner"}, caller=Admin
    ),
    "GET /work": Case(" ".join(["Query"] * 6)),
    "POST /usage": Case("TransactWriteItems", USE, of={"avatarId": "avatar"}),
}


def things(owner: Person) -> dict[str, str]:
    """Give a person an avatar."""
    return {"avatar": making.ready_avatar(owner, owner.project()["id"])["id"]}
