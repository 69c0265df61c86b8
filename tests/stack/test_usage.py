"""Usage on the deployed stack: other apps' messages, counted once, bad ones set apart."""

from __future__ import annotations

from typing import Any

from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import Studio, jpeg


def _send(stack: Deployed, bodies: list[str]) -> None:
    entries = [{"Id": str(n), "MessageBody": body} for n, body in enumerate(bodies)]
    sqs = stack.aws("sqs")
    sqs.send_message_batch(QueueUrl=stack.outputs["usageQueueUrl"], Entries=entries)


def _dead(stack: Deployed) -> list[str]:
    url = stack.outputs["deadLetterQueueUrls"]["usage"]
    sqs = stack.aws("sqs")
    found: Any = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    for message in found:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return [message["Body"] for message in found]


def test_bad_message_goes_to_the_dead_letters_alone(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(jpeg())
    good = [studio.use(avatar["id"]) for _ in range(9)]
    _send(stack, [*good[:4], '{"eventId": 7}', *good[4:]])

    def counted() -> bool:
        return bool(studio.ok("GET", f"/avatars/{avatar['id']}")["avatar"]["usageCount"] == 9)

    assert eventually(counted)
    assert eventually(lambda: _dead(stack), seconds=60) == ['{"eventId": 7}']


def test_repeated_event_counts_once(stack: Deployed) -> None:
    studio = Studio(stack)
    avatar = studio.upload(jpeg())
    event = studio.use(avatar["id"], occurredAt="2026-01-31T08:00:00Z")
    _send(stack, [event, event, event])
    _send(stack, [event, studio.use(avatar["id"], appId="poster-editor", appName="Poster Editor")])

    def two() -> Any:
        found = studio.ok("GET", f"/avatars/{avatar['id']}/usage-history")
        return found if found["totals"]["totalUsage"] == 2 else None

    found = eventually(two)
    assert found["totals"]["appBreakdown"] == {"pose-generator": 1, "poster-editor": 1}
    assert len(found["history"]) == 2
    stats = studio.ok("GET", "/stats")["stats"]
    assert (stats["totalUsage"], stats["averageUsage"]) == (2, 2.0)
