"""No picture service is set up: everything works but ordering pictures, which says so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import host
from chalicelib.core.clock import utc_now
from chalicelib.foundation.platform import Platform
from chalicelib.inference.config import InferenceConfig
from chalicelib.kit.jobs import Invocation, Message
from tests.integration import making
from tests.integration.cases import CASES, Estate, caller, fill, mounted
from tests.integration.estates import Estates
from tests.integration.person import APP, Person
from tests.integration.product_manager.making import APP as PRODUCTS
from tests.integration.product_manager.making import FILE
from tests.integration.stored import every_object, every_row

ORDERS = [route for route, case in CASES.items() if case.draws]
OTHERS = sorted(CASES.keys() - ORDERS)
READS = [route for route in OTHERS if route.startswith("GET ")]
CHANGES = [route for route in OTHERS if route not in READS]
MOUNTED = mounted()


@pytest.fixture
def route() -> str:
    return f"GET {APP}/projects"


@pytest.fixture(scope="module")
def estates(http: Any) -> Estates:
    return Estates(http)


@pytest.fixture
def estate(estates: Estates, route: str) -> Estate:
    """Somebody's things from the days when there was a picture service."""
    estate = estates.of(route)
    estate.owner.balance()
    return estate


def _with(inference: InferenceConfig, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    config = replace(host.platform().config, inference=lambda: inference)
    platform = Platform(lambda: config, host.APPS, utc_now)
    monkeypatch.setattr(host, "platform", lambda: platform)
    for made in (host.services, host._worker):
        made.cache_clear()
    yield
    for made in (host.services, host._worker):
        made.cache_clear()


@pytest.fixture
def nobody_draws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take the service away; what a test has from before, it names before this."""
    yield from _with(InferenceConfig(), monkeypatch)


@pytest.fixture
def nobody_draws_by_pictures(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from _with(InferenceConfig(replicate_api_token="r8"), monkeypatch)


@pytest.mark.parametrize("route", READS)
def test_whatever_is_read_is_answered(estate: Estate, nobody_draws: None, route: str):
    answer = caller(route, estate.owner).call(*fill(route, estate))
    assert answer.status == MOUNTED[route].status, answer.json


@pytest.mark.parametrize("route", CHANGES)
def test_whatever_orders_no_picture_is_answered(estate: Estate, nobody_draws: None, route: str):
    answer = caller(route, estate.owner).call(*fill(route, estate))
    assert answer.status == MOUNTED[route].status, answer.json


def test_no_picture_is_taken_that_is_to_be_cut_out(person: Person, nobody_draws: None):
    balance = person.balance()
    picture = {**FILE, "removeBackground": True}
    for path, body in (("", {"name": "Kopi", "picture": picture}), ("/bulk", {"files": [picture]})):
        answer = person.post(f"{PRODUCTS}/products{path}", body)
        assert (answer.status, answer.json["code"]) == (503, "no_provider")
    assert person.balance() == balance


@pytest.mark.parametrize("route", ORDERS)
def test_an_order_is_refused_and_costs_nothing(estate: Estate, nobody_draws: None, route: str):
    before = every_row(), every_object()
    answer = estate.owner.call(*fill(route, estate))
    assert (answer.status, answer.json["code"]) == (503, "no_provider")
    assert "set up" in answer.json["error"]
    assert (every_row(), every_object()) == before


def test_where_all_draw_by_words_alone_no_picture_is_made_by_another(
    estate: Estate, nobody_draws_by_pictures: None
):
    before = every_row(), every_object()
    answer = estate.owner.generate(estate["project"], referenceAvatarId=estate["avatar"])
    assert (answer.status, answer.json["code"]) == (503, "not_capable")
    assert (every_row(), every_object()) == before
    assert estate.owner.generate(estate["project"]).status == 202


@pytest.mark.parametrize("path", ["/health", f"{APP}/health"])
def test_health_says_that_nobody_draws(person: Person, nobody_draws: None, path: str):
    health = person.get(path).json
    assert (health["status"], health["provider"], health["demo"]) == ("ok", "none", False)
    assert (health["generation"], health["providers"]) == ("off", [])


def test_a_file_that_arrives_becomes_a_picture(estate: Estate, nobody_draws: None):
    avatar = making.ready_avatar(estate.owner, estate["project"])
    assert avatar["status"] == "ready"


def test_a_picture_ordered_before_fails_with_its_reason_and_is_refunded(
    estate: Estate, nobody_draws: None
):
    owner = estate.owner
    before = owner.balance()
    body = {"userId": owner.user_id, "generationId": estate["pending"], "avatarId": "not-yet"}
    host._worker("generate")(Message("m", json.dumps(body), "r"), Invocation(60))
    generation = owner.get(f"{APP}/generations/{estate['pending']}").json["generation"]
    assert (generation["status"], generation["errorCode"]) == ("failed", "no_provider")
    assert generation["refunded"]
    assert owner.balance() == before + generation["price"]
