"""Generating on the deployed stack: SQS, worker Lambda, demo model server, retries, refunds."""

from __future__ import annotations

import requests

from tests.stack.deployed import Deployed
from tests.stack.studio import Studio, told_to_fail


def test_ordered_pictures_become_avatars(stack: Deployed) -> None:
    told_to_fail(stack)
    studio = Studio(stack)
    done = studio.generate(count=2, gender="female", persona={"name": "Siti", "age": 32})
    assert [one["status"] for one in done] == ["completed", "completed"]
    assert {(one["stage"], one["progress"]) for one in done} == {("done", 100)}
    assert done[0]["sent"]["prompt"].startswith("Siti, 32 years old, female, middle-aged adult")
    avatars = studio.ok("GET", f"/avatars?projectId={studio.project_id}")["avatars"]
    assert {avatar["id"] for avatar in avatars} == {one["avatarId"] for one in done}
    assert {avatar["sourceType"] for avatar in avatars} == {"text_to_image"}
    assert requests.get(avatars[0]["imageUrl"], timeout=30).status_code == 200
    assert studio.balance() == 1000 - 15 - 10


def test_trouble_that_passes_is_tried_again(stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "503-loading", "times": 1}, {"kind": "429", "times": 1})
    studio = Studio(stack)
    (done,) = studio.generate()
    assert (done["status"], done["attempts"]) == ("completed", 3)
    assert studio.balance() == 985


def test_trouble_that_stays_ends_in_one_refund(stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "500", "times": 3})
    studio = Studio(stack)
    (failed,) = studio.generate()
    assert (failed["status"], failed["attempts"], failed["refunded"]) == ("failed", 3, True)
    assert failed["errorMessage"]
    ledger = studio.call("GET", "/credits/history").json()["history"]
    assert [entry["amount"] for entry in ledger] == [15, -15, 1000]


def test_refused_prompt_fails_at_once(stack: Deployed) -> None:
    told_to_fail(stack, {"kind": "refusal", "times": 1})
    studio = Studio(stack)
    (failed,) = studio.generate()
    assert (failed["status"], failed["attempts"]) == ("failed", 1)
    assert failed["errorCode"] == "content_refused"
    assert studio.balance() == 1000
