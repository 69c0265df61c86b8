"""What holds for each endpoint there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.kit.fields import FileReply
from tests.integration.cases import CASES, Estate, an_estate, caller, fill, home, mounted
from tests.integration.conftest import SECRET
from tests.integration.person import APP, Person
from tests.integration.stored import every_object, every_row

pytestmark = pytest.mark.usefixtures("pictures_made_once")

MOUNTED = mounted()
DESCRIPTIONS = {  # made from code, tested on their own
    "GET /openapi.json",
    "GET /docs",
    "GET /schemas/usage-event.json",
}
PRIVATE = [route for route in CASES if route in MOUNTED and not MOUNTED[route].public]
OF_OBJECTS = [
    route
    for route in PRIVATE
    if not CASES[route].everybodys and ("{" in route or {*CASES[route].of.values()} - {"owner"})
]


@pytest.fixture(scope="module")
def owner(http: Any) -> Person:
    return Person(http, SECRET)


@pytest.fixture(scope="module")
def estates(owner: Person) -> Callable[[str], Estate]:
    """The owner's things in the app of an endpoint, for tests that change nothing."""
    made: dict[str, Estate] = {}

    def of(route: str) -> Estate:
        if home(route) not in made:
            made[home(route)] = an_estate(owner, route)
        return made[home(route)]

    return of


@pytest.fixture
def estate(estates: Callable[[str], Estate], route: str) -> Estate:
    return estates(route)


def refused(answer: Any, status: int) -> bool:
    """Tell whether the answer is a refusal in the one shape refusals have."""
    body = answer.json
    return (
        answer.status == status
        and set(body) >= {"success", "error", "code", "requestId"}
        and body["success"] is False
        and bool(body["error"])
        and body["code"].replace("_", "").isalpha()
    )


def test_every_endpoint_is_served(http: Any):
    import app

    served = {f"{method} {path}" for path, views in app.app.routes.items() for method in views}
    assert set(MOUNTED) == served - DESCRIPTIONS


@pytest.mark.parametrize("route", MOUNTED)
def test_every_endpoint_has_a_case(route: str):
    where = f"tests/integration/{home(route)}/cases.py"
    assert route in CASES, f"{where} has no case of {route}: add it to CASES there"


@pytest.mark.parametrize("route", CASES)
def test_every_case_is_of_an_endpoint(route: str):
    assert route in MOUNTED, f"no endpoint is {route}: take its case out"


@pytest.mark.parametrize("route", MOUNTED)
def test_endpoint_says_what_it_does(route: str):
    assert MOUNTED[route].summary.endswith(".")


@pytest.mark.parametrize("route", CASES)
def test_owner_is_answered_within_the_allowed_calls(person: Person, route: str):
    estate = an_estate(person, route)
    method, path, body = fill(route, estate)
    person.balance()
    answer = caller(route, person).call(method, path, body)
    assert answer.status == MOUNTED[route].status, answer.text
    assert answer.text.startswith('{"success":true') or issubclass(MOUNTED[route].reply, FileReply)
    assert answer.aws_calls == CASES[route].aws.split()


@pytest.mark.parametrize("route", PRIVATE)
def test_anonymous_is_refused(estate: Estate, route: str):
    method, path, _ = fill(route, estate)
    answer = estate.owner.send(method, path, b"{}", token=None)
    assert refused(answer, 401)
    assert answer.aws_calls == []


@pytest.mark.parametrize("route", sorted(set(MOUNTED) - set(PRIVATE)))
def test_public_reads_need_no_token(estate: Estate, route: str):
    method, path, _ = fill(route, estate)
    assert estate.owner.send(method, path, token=None).status == 200


@pytest.mark.parametrize("route", OF_OBJECTS)
def test_stranger_finds_nothing_and_changes_nothing(estate: Estate, stranger: Person, route: str):
    stranger.balance()
    before = every_row(), every_object()
    answer = stranger.call(*fill(route, estate))
    assert refused(answer, 404)
    assert estate.owner.user_id not in str(answer.json)
    assert "details" not in answer.json
    assert (every_row(), every_object()) == before


def test_strangers_lists_hold_nothing_of_others(
    estates: Callable[[str], Estate], owner: Person, stranger: Person
):
    for route in PRIVATE:
        if route.startswith("GET") and "{" not in route:
            answer = stranger.call(*fill(route, estates(route)))
            assert answer.status == 200
            assert owner.user_id not in answer.text


def test_strangers_project_filter_finds_nothing(person: Person, stranger: Person):
    project = person.project()["id"]
    person.generate(project)
    assert refused(stranger.get(f"{APP}/avatars", projectId=project), 404)
    found = stranger.get(f"{APP}/generations", projectId=project)
    assert found.json["generations"] == []


BAD_IDS = ["a%2Fb", "..%2F..", "%2525", "x" * 200, "%F0%9F%98%80", "%00", "live%23", "%ED%A0%80"]


@pytest.mark.parametrize("bad", BAD_IDS)
@pytest.mark.parametrize("route", [route for route in PRIVATE if "{" in route])
def test_malformed_id_is_not_found(estate: Estate, route: str, bad: str):
    method, pattern = route.split(" ")
    head, _, tail = pattern.partition("{")
    path = head + bad + tail.partition("}")[2]
    answer = estate.owner.call(method, path, CASES[route].body)
    assert refused(answer, 404)
    assert answer.aws_calls == []


@pytest.mark.parametrize("route", [route for route in PRIVATE if MOUNTED[route].query is None])
def test_query_parameters_nobody_knows_are_refused(estate: Estate, route: str):
    method, path, body = fill(route, estate)
    assert refused(estate.owner.call(method, path, body, colour="red"), 400)


def test_wrong_method_is_refused_in_our_shape(person: Person):
    assert refused(person.call("DELETE", "/credits"), 405)
