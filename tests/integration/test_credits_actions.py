"""What an entry was for: a code, the person's name for the thing, and both in English."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from chalicelib import host
from chalicelib.core.clock import iso, utc_now
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.postings import Action, Posting
from chalicelib.foundation.accounts.spending import spent
from chalicelib.foundation.accounts.store import EntryRow
from tests.integration import making
from tests.integration.person import APP, Person


def said(entry: dict[str, Any]) -> tuple[str, str | None, str | None, str]:
    return entry["type"], entry["action"], entry["subject"], entry["description"]


def an_old_row(person: Person) -> EntryRow:
    """Store an entry as it was written before there were codes."""
    id_ = new_id(utc_now())
    row = EntryRow(person.user_id, "old#charge", time_key=id_, type_key=f"usage#{id_}")
    row.amount, row.balance, row.type, row.description = -15, 985, "usage", "Generate: Budi"
    row.created_at = iso(utc_now())
    row.save()
    return row


def test_welcome_grant_has_no_subject(person: Person):
    (entry,) = person.ledger()
    assert said(entry) == ("bonus", "welcome", None, "Welcome credits")


def test_upload_and_its_refund_name_the_avatar(person: Person):
    avatar = person.upload(person.project()["id"], name="Budi: toko").json["avatar"]["id"]
    making.arrive(person, avatar, b"no picture at all")
    refund, charge, _ = person.ledger()
    assert said(charge) == ("usage", "upload", "Budi: toko", "Upload: Budi: toko")
    assert said(refund) == ("refund", "refund", "Budi: toko", "Returned: Budi: toko")


def test_upload_removed_for_good_before_it_came_is_a_refund(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    assert person.delete(f"{APP}/avatars/{avatar}").status == 200
    assert person.delete(f"{APP}/trash/{avatar}").status == 200
    assert said(person.ledger()[0]) == ("refund", "refund", "Siti", "Returned: Siti")


@pytest.mark.parametrize("count", [1, 3])
def test_every_picture_of_an_order_is_generated(person: Person, count: int):
    person.generate(person.project()["id"], count=count)
    charges = [said(entry) for entry in person.ledger() if entry["type"] == "usage"]
    assert charges == [("usage", "generate", "Siti", "Generate: Siti")] * count


def test_generation_that_failed_is_a_refund(person: Person):
    order = person.generate(person.project()["id"]).json["generations"][0]["id"]
    making.fail(person, order)
    assert said(person.ledger()[0]) == ("refund", "refund", "Siti", "Returned: Siti")


def test_name_of_the_day_of_the_charge_stays(person: Person):
    avatar = making.ready_avatar(person, person.project()["id"])["id"]
    assert person.patch(f"{APP}/avatars/{avatar}", {"name": "Ani"}).status == 200
    assert person.ledger()[0]["subject"] == "Siti"


def test_actions_of_any_app_are_served_as_they_were_posted(person: Person):
    cut_out = Action("remove_background", "Remove background")
    posting = Posting("p1#charge", -5, type="usage", action=cut_out, subject="Sabun")
    host.platform().ledger.post(person.user_id, [posting], lambda _: None)
    entry = person.ledger()[0]
    assert said(entry) == ("usage", "remove_background", "Sabun", "Remove background: Sabun")


@pytest.mark.parametrize("type_", ["", "usage"])
def test_entry_from_before_the_codes_is_served_and_left_as_it_is(person: Person, type_: str):
    row = an_old_row(person)
    query = {"type": type_} if type_ else {}
    entry = person.get("/credits/history", **query).json["history"][0]
    assert said(entry) == ("usage", None, None, "Generate: Budi")
    stored = EntryRow.get(person.user_id, row.entry_id).serialize()
    assert not {"action", "subject"} & stored.keys()


def test_entries_name_the_app_they_are_of(person: Person):
    avatar = person.upload(person.project()["id"]).json["avatar"]["id"]
    making.arrive(person, avatar, b"no picture at all")
    order = person.generate(person.project()["id"]).json["generations"][0]["id"]
    making.fail(person, order)
    apps = [entry["appId"] for entry in person.ledger()]
    assert apps == ["avatar-creator"] * 4 + [None]


def test_spending_is_added_up_by_app_action_and_month(person: Person):
    project = person.project()["id"]
    avatar = person.upload(project).json["avatar"]["id"]
    making.ready_avatar(person, project)
    making.arrive(person, avatar, b"no picture at all")
    orders = person.generate(project, count=2).json["generations"]
    making.fail(person, orders[1]["id"])
    cut_out = Action("cut_out", "Cut out")
    posting = Posting("p1#charge", -3, type="usage", action=cut_out, app_id="product-manager")
    host.platform().ledger.post(person.user_id, [posting], lambda _: None)
    long_ago, month = utc_now() - timedelta(days=1), iso(utc_now())[:7]
    sums = {by: spent(person.user_id, long_ago, by=by) for by in ("app", "action", "month")}
    assert sums == {
        "app": {"avatar-creator": 10 + 15, "product-manager": 3},
        "action": {"upload": 10, "generate": 15, "cut_out": 3},
        "month": {month: 28},
    }
    assert spent(person.user_id, utc_now() + timedelta(seconds=1), by="app") == {}


def test_spending_from_before_apps_were_named_is_not_lost(person: Person):
    an_old_row(person)
    assert spent(person.user_id, utc_now() - timedelta(days=1), by="action") == {"": 15}
