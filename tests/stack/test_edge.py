"""What the edge promises, through the gateway and the distribution, with IAM enforced."""

from __future__ import annotations

from threading import Thread
from typing import Any
from uuid import uuid4

import requests

from tests.stack.deployed import Deployed

APP = "/apps/avatar-creator"


def test_requests_under_one_key_at_the_same_time_make_one_thing(stack: Deployed) -> None:
    token, headers = stack.token(), {"Idempotency-Key": uuid4().hex}
    answers: list[requests.Response] = []

    def create() -> None:
        body = {"name": "Once"}
        answer = stack.call("POST", f"{APP}/projects", token=token, json=body, headers=headers)
        answers.append(answer)

    threads = [Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    listed = stack.call("GET", f"{APP}/projects", token=token).json()["projects"]
    assert [project["name"] for project in listed] == ["Once"]


def test_what_a_browser_knows_is_not_sent_again_through_the_distribution(stack: Deployed) -> None:
    url = f"{stack.outputs['webUrl']}/api{APP}/projects"
    signed = {"Authorization": f"Bearer {stack.token()}"}
    first = _through(stack, url, signed)
    known = _through(stack, url, {**signed, "If-None-Match": first.headers["ETag"]})
    assert (first.status_code, known.status_code, known.text) == (200, 304, "")


def test_a_change_of_an_old_version_is_refused(stack: Deployed) -> None:
    token = stack.token()
    made = stack.call("POST", f"{APP}/projects", token=token, json={"name": "One"}).json()
    path = f"{APP}/projects/{made['project']['id']}"
    tag = {"If-Match": stack.call("GET", path, token=token).headers["ETag"]}
    results = [
        stack.call("PATCH", path, token=token, json={"name": name}, headers=tag).status_code
        for name in ("Two", "Three")
    ]
    assert results == [200, 409]


def test_members_of_the_admin_group_grant_credits(stack: Deployed) -> None:
    admin, person = stack.person(), stack.token()
    pool = stack.aws("cognito-idp")
    pool.admin_add_user_to_group(
        UserPoolId=stack.outputs["userPoolId"], Username=admin.email, GroupName="admin"
    )
    history = stack.call("GET", "/credits/history", token=person).json()["history"]
    project = stack.call("POST", f"{APP}/projects", token=person, json={"name": "One"}).json()
    body: dict[str, Any] = {"userId": project["project"]["userId"], "amount": 50, "reason": "Sorry"}
    refused = stack.call("POST", "/credits/grants", token=person, json=body)
    granted = stack.call("POST", "/credits/grants", token=stack.token(admin), json=body)
    assert (refused.status_code, granted.status_code) == (403, 201)
    assert stack.call("GET", "/credits", token=person).json()["balance"] == 1050
    sheet = stack.call("GET", "/credits/history.csv", token=person)
    assert len(sheet.text.splitlines()) == 1 + len(history) + 1
    assert sheet.headers["Content-Disposition"].startswith("attachment")


def _through(stack: Deployed, url: str, headers: dict[str, str]) -> requests.Response:
    """Ask the distribution, whose name only browsers resolve by themselves."""
    host = url.split("/")[2]
    here = url.replace(host, f"127.0.0.1:{stack.cloud.port}")
    return stack.http.get(here, headers={**headers, "Host": host}, timeout=30)
