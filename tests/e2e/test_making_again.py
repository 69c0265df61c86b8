"""What was made, or was not, as the beginning of the next picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.e2e.library import card, describe
from tests.e2e.owner import Owner
from tests.e2e.visit import Enter
from tests.stack.deployed import Deployed
from tests.stack.studio import jpeg, told_to_fail

BAKER = "A calm baker behind a counter of fresh bread"


def test_a_failure_that_is_tried_again_is_told_as_another_try(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    told_to_fail(stack, {"kind": "refusal"}, {"kind": "slow", "seconds": 4})
    (failed,) = owner.studio.generate(name="Rina", prompt=BAKER)
    visit = enter(owner, owner.project)
    visit.button("Try again (15 credits)").click()
    expect(visit.page.get_by_role("img", name="Another try")).to_be_visible()
    visit.check()
    elsewhere = enter(owner, owner.project)
    elsewhere.heading("Campaign")
    expect(elsewhere.page.get_by_text("Did not work out")).to_have_count(0)
    expect(card(visit.page, "Rina").locator("img")).to_be_visible()
    ended = owner.studio.ok("GET", f"/generations/{failed['id']}")["generation"]
    again = owner.studio.ok("GET", f"/generations/{ended['retriedAs']}")["generation"]
    assert (again["retryOf"], again["status"]) == (failed["id"], "completed")


def test_waiting_pictures_say_what_comes_first_and_how_long_it_takes(
    enter: Enter, owner: Owner, stack: Deployed
) -> None:
    owner.studio.generate(name="Rina", prompt=BAKER)
    told_to_fail(stack, {"kind": "slow", "times": 3, "seconds": 5})
    visit = enter(owner, f"{owner.project}/generate")
    describe(visit, "Siti", count=3)
    visit.button("Make 3 pictures").click()
    visit.says(re.compile("After 2 others"))
    visit.says(re.compile(r"about \d+ s"))
    visit.check()
    expect(card(visit.page, "Siti").locator("img")).to_have_count(3)


def test_recent_descriptions_are_where_the_next_one_begins(enter: Enter, owner: Owner) -> None:
    size = {"width": 832, "height": 1216}
    owner.studio.generate(name="Rina", prompt=BAKER, attributes={"gender": "female"}, **size)
    visit = enter(owner, f"{owner.project}/generate")
    recent = visit.button("Recent descriptions")
    recent.click()
    visit.check()
    visit.button(f"Use the words: {BAKER}").click()
    expect(visit.page.get_by_role("textbox", name="Description")).to_have_value(BAKER)
    expect(visit.page.get_by_role("textbox", name="Description")).to_be_focused()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("")
    recent.click()
    visit.page.get_by_role("link", name=f"Use all settings: {BAKER}").click()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Rina")
    expect(visit.page.get_by_label("Gender")).to_have_value("female")
    expect(visit.page.get_by_role("radio", name="Portrait")).to_be_checked()
    visit.button("Make 1 picture").click()
    expect(card(visit.page, "Rina").locator("img")).to_have_count(2)
    made = owner.studio.ok("GET", "/generations?status=completed")["generations"]
    assert len({(one["prompt"], one["seed"], one["height"]) for one in made}) == 1


def test_who_has_ordered_nothing_is_told_so(enter: Enter, owner: Owner) -> None:
    visit = enter(owner, f"{owner.project}/generate")
    visit.button("Recent descriptions").click()
    visit.says("Nothing yet: what you order is kept here.")
    visit.check()


def test_a_card_leads_to_more_of_its_kind(enter: Enter, owner: Owner) -> None:
    owner.studio.upload(jpeg(size=(600, 900)), name="Budi")
    visit = enter(owner, owner.project)
    card(visit.page, "Budi").get_by_role("button", name="Actions for Budi").click()
    visit.page.get_by_role("menuitem", name="Make more like this").click()
    expect(visit.page.get_by_label("Name of the avatar")).to_have_value("Budi")
    expect(visit.page.get_by_role("radio", name="Portrait")).to_be_checked()
    visit.check()


@pytest.fixture
def nobody_is_asked(stack: Deployed) -> Iterator[None]:
    """The one picture service there is has refused us a moment ago."""
    table = stack.resource("ProvidersTable")
    key = {"work": {"S": "drawing"}, "provider": {"S": "demo"}}
    until = (datetime.now(UTC) + timedelta(minutes=5)).isoformat().replace("+00:00", "Z")
    shut = {"shutUntil": {"S": until}, "shutCode": {"S": "provider_out_of_credit"}}
    stack.aws("dynamodb").put_item(TableName=table, Item={**key, **shut})
    yield
    stack.aws("dynamodb").delete_item(TableName=table, Key=key)


def test_while_no_service_takes_orders_everybody_is_told(
    enter: Enter, owner: Owner, nobody_is_asked: None
) -> None:
    visit = enter(owner, owner.project)
    visit.says(re.compile("The picture service takes no orders at present"))
    visit.check()
    visit.page.get_by_role("link", name="Make with AI").first.click()
    describe(visit, "Rina")
    visit.button("Make 1 picture").click()
    visit.says("The picture service has used up its quota.")
    expect(visit.page.get_by_label("Credit balance: 1,000").first).to_be_visible()
