"""An app that is a package and a line: every part of it works on the deployed stack."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
import requests

from local import logs
from tests.stack.deployed import Deployed
from tests.stack.sweeping import overdue, sweep
from tests.stack.writer import APP, Writer

KEPT = timedelta(days=30)


@pytest.fixture
def writer(stack: Deployed) -> Writer:
    return Writer(stack, stack.token())


def key_of(note: dict[str, str]) -> dict[str, str]:
    return {"userId": note["userId"], "noteId": note["id"]}


def test_it_is_in_the_catalogue(stack: Deployed) -> None:
    apps = stack.call("GET", "/apps").json()["apps"]
    (notes,) = [app for app in apps if app["id"] == "notes"]
    assert (notes["prices"], notes["comingSoon"]) == ({"note": 2, "stamp": 1}, False)


def test_a_note_is_paid_once_its_picture_prepared_and_its_job_done(writer: Writer) -> None:
    note = writer.posted()
    assert note["postedAt"]
    picture = requests.get(note["pictureUrl"], timeout=30)
    assert (picture.status_code, picture.headers["Content-Type"]) == (200, "image/jpeg")
    assert b"secret" not in picture.content
    assert writer.spent() == [-2]


def test_a_request_that_is_sent_again_is_paid_once(writer: Writer) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    first, again = (writer.write(1000, **key) for _ in range(2))
    assert again == first
    assert writer.spent() == [-2]


def test_a_file_that_is_no_picture_ends_the_note_and_returns_its_price(writer: Writer) -> None:
    written = writer.write(9)
    writer.send(written, b"<no image")
    assert writer.became("failed", written["note"])["failureReason"]
    assert writer.spent() == [-2, 2]


def test_anonymous_and_strangers_find_nothing(stack: Deployed, writer: Writer) -> None:
    path = f"/notes/{writer.write(1000)['note']['id']}"
    assert stack.call("GET", f"{APP}{path}").status_code == 401
    assert Writer(stack, stack.token()).call("GET", path).status_code == 404


def test_the_sweep_ends_a_note_whose_picture_never_came(stack: Deployed, writer: Writer) -> None:
    note = writer.write(1000)["note"]
    overdue(stack, "NotesTable", key_of(note))
    sweep(stack)
    assert writer.ok("GET", f"/notes/{note['id']}")["note"]["status"] == "failed"
    assert writer.spent() == [-2, 2]


def test_the_sweep_sends_for_a_note_that_stopped(stack: Deployed, writer: Writer) -> None:
    note = writer.posted()
    overdue(stack, "NotesTable", key_of(note), status="ready", unfinished="open")
    sweep(stack)
    assert writer.became("posted", note)["postedAt"] > note["postedAt"]


def test_the_trash_keeps_a_note_for_30_days_and_then_nothing_of_it(
    stack: Deployed, writer: Writer
) -> None:
    note = writer.posted()
    trashed = writer.ok("DELETE", f"/notes/{note['id']}")["note"]
    (row,) = stack.rows("NotesTable", writer.user_id)
    trashed_at = datetime.fromisoformat(trashed["trashedAt"])
    assert datetime.fromisoformat(row["dueAt"]) == trashed_at + KEPT
    sweep(stack)
    restored = writer.ok("POST", f"/notes/{note['id']}/restore")["note"]
    assert (restored["status"], restored["trashedAt"]) == ("posted", None)

    writer.ok("DELETE", f"/notes/{note['id']}")
    overdue(stack, "NotesTable", key_of(note))
    sweep(stack)
    assert writer.call("GET", f"/notes/{note['id']}").status_code == 404
    assert stack.rows("NotesTable", writer.user_id) == []
    assert requests.get(note["pictureUrl"], timeout=30).status_code == 404


def test_its_queue_has_dead_letters_with_an_alarm(stack: Deployed) -> None:
    url = stack.outputs["deadLetterQueueUrls"]["notes"]
    assert url.endswith(f"{stack.cloud.stack}-notes-dead-letters")
    (alarm,) = stack.aws("cloudwatch").describe_alarms(
        AlarmNames=[f"{stack.cloud.stack}-notes-dead-letters"]
    )["MetricAlarms"]
    assert alarm["Dimensions"] == [{"Name": "QueueName", "Value": url.rpartition("/")[2]}]
    assert alarm["AlarmActions"] == [stack.resource("AlarmTopic")]


def test_its_log_is_shown_with_those_of_the_others(stack: Deployed, writer: Writer) -> None:
    writer.posted()
    lines = list(logs.everything(stack.cloud, follow=False))
    assert [line for line in lines if '"job": "postmark"' in line]
    assert [line for line in lines if '"job": "thumbnail"' in line]
