"""Paging, the same for every list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.integration import making
from tests.integration.conftest import SECRET
from tests.integration.person import APP, Answer, Person

COUNT = 45
LISTS = {
    f"{APP}/projects": "projects",
    f"{APP}/avatars": "avatars",
    f"{APP}/avatars?projectId={{project}}": "avatars",
    f"{APP}/avatars?q=avatar": "avatars",
    f"{APP}/avatars?status=ready&projectId={{project}}": "avatars",
    f"{APP}/generations": "generations",
    f"{APP}/generations?status=active": "generations",
    f"{APP}/generations?status=active&projectId={{project}}": "generations",
    f"{APP}/generations?projectId={{project}}": "generations",
    f"{APP}/trash": "trash",
    f"{APP}/avatars/{{avatar}}/usage-history": "history",
    "/credits/history": "history",
    "/credits/history?type=bonus": "history",
}
every_list = pytest.mark.parametrize("pattern", LISTS)


@dataclass(frozen=True)
class Library:
    """What one person has 45 of."""

    owner: Person
    project: str
    avatar: str

    def get(self, pattern: str, **query: Any) -> Answer:
        """Read a list of `LISTS`."""
        path = pattern.format(project=self.project, avatar=self.avatar)
        sign = "&" if "?" in path else "?"
        return self.owner.get(f"{path}{sign}{urlencode(query)}" if query else path)


@pytest.fixture(scope="module")
def rich(http: Any) -> Library:
    """Somebody with 45 of everything."""
    person = Person(http, SECRET)
    post_bonuses(person, COUNT - 1)
    project, *_ = [person.project()["id"] for _ in range(COUNT)]
    avatars = making.many_avatars(person, project, COUNT)
    for _ in range(COUNT // 5):
        assert person.generate(project, count=5).status == 202
    for number in range(COUNT):
        assert making.use(person, avatars[0], f"use-{number}").status == 201
    fill_trash(person, project)
    return Library(person, project, avatars[0])


def post_bonuses(person: Person, count: int) -> None:
    from chalicelib import host
    from chalicelib.foundation.accounts.postings import Action, Posting

    person.balance()
    thanks = Action("thanks", "Thank you")
    for number in range(count):
        bonus = Posting(f"bonus-{number}", 100, type="bonus", action=thanks)
        host.platform().ledger.post(person.user_id, [bonus], lambda _: None)


def fill_trash(person: Person, project: str) -> None:
    """Throw away 22 projects and 23 avatars that are in no other list."""
    for _ in range(22):
        old = person.project()["id"]
        assert person.delete(f"{APP}/projects/{old}").status == 200
    for avatar in making.many_avatars(person, project, 23):
        assert person.delete(f"{APP}/avatars/{avatar}").status == 200


def pages(rich: Library, pattern: str, limit: int) -> Iterator[Answer]:
    """Follow the cursors; yield each answer."""
    cursor: str | None = ""
    while cursor is not None:
        more = {"cursor": cursor} if cursor else {}
        answer = rich.get(pattern, limit=limit, **more)
        assert answer.status == 200, answer.json
        yield answer
        cursor = answer.json["nextCursor"]


def ids(answer: Any, name: str) -> list[str]:
    return [item["id"] for item in answer.json[name]]


@every_list
@pytest.mark.parametrize("limit", [7, 15, 45])
def test_pages_hold_everything_once_and_end_exactly(rich: Library, pattern: str, limit: int):
    answers = list(pages(rich, pattern, limit))
    found = [id_ for answer in answers for id_ in ids(answer, LISTS[pattern])]
    if pattern == "/credits/history":
        assert len(found) > COUNT
    else:
        assert len(found) == COUNT
    assert len(set(found)) == len(found)
    assert len(answers) == -(-len(found) // limit)


@every_list
def test_newest_come_first(rich: Library, pattern: str):
    items = [item for page in pages(rich, pattern, 20) for item in page.json[LISTS[pattern]]]
    if LISTS[pattern] == "trash":
        assert [item["kind"] for item in items] == ["project"] * 22 + ["avatar"] * 23
        for kind in ("project", "avatar"):
            times = [item["trashedAt"] for item in items if item["kind"] == kind]
            assert times == sorted(times, reverse=True)
    elif LISTS[pattern] == "history":
        times = [item.get("occurredAt") or item["createdAt"] for item in items]
        assert times == sorted(times, reverse=True)
    else:
        found = [item["id"] for item in items]
        assert found == sorted(found, reverse=True)


@every_list
def test_page_is_twenty_unless_asked(rich: Library, pattern: str):
    answer = rich.get(pattern)
    assert len(answer.json[LISTS[pattern]]) == 20


ALLOWED_CALLS = {
    "trash": 2,
    f"{APP}/avatars/{{avatar}}/usage-history": 3,
    # The first search of a person looks for a base.
    f"{APP}/avatars?q=avatar": 2,
    f"{APP}/avatars?status=ready&projectId={{project}}": 2,
}


@every_list
def test_later_pages_cost_no_more_calls(rich: Library, pattern: str):
    allowed = ALLOWED_CALLS.get(pattern, ALLOWED_CALLS.get(LISTS[pattern], 1))
    for answer in pages(rich, pattern, 20):
        assert len(answer.aws_calls) <= allowed


@every_list
@pytest.mark.parametrize("limit", ["0", "101", "abc", "1.0", "-5", "1e1", " 5"])
def test_limits_out_of_bounds_are_refused(rich: Library, pattern: str, limit: str):
    answer = rich.get(pattern, limit=limit)
    assert answer.status == 400
    assert answer.json["details"][0]["path"] == ["limit"]


@every_list
def test_unknown_query_parameters_are_refused(rich: Library, pattern: str):
    answer = rich.get(pattern, page=2)
    assert answer.status == 400
    assert answer.json["details"][0]["path"] == ["page"]


@every_list
def test_cursor_is_good_for_its_own_list_only(rich: Library, pattern: str):
    cursor = next(pages(rich, pattern, 5)).json["nextCursor"]
    for other in LISTS:
        answer = rich.get(other, cursor=cursor)
        assert answer.status == (200 if other == pattern else 400)


@every_list
def test_spoilt_cursor_is_refused(rich: Library, pattern: str):
    cursor = next(pages(rich, pattern, 5)).json["nextCursor"]
    swapped = [("A" if cursor[place] != "A" else "E", place) for place in (0, 20, -1)]
    flipped = [cursor[:place] + new + cursor[place:][1:] for new, place in swapped]
    for spoilt in (*flipped, cursor[:9], "null", "é", "x" * 1001):
        answer = rich.get(pattern, cursor=spoilt)
        assert answer.status == 400, spoilt


def test_cursor_of_somebody_else_is_refused(rich: Library, stranger: Person):
    for pattern in (f"{APP}/projects", f"{APP}/avatars", f"{APP}/trash", "/credits/history"):
        cursor = next(pages(rich, pattern, 5)).json["nextCursor"]
        answer = stranger.get(pattern, cursor=cursor)
        assert (answer.status, answer.json["code"]) == (400, "bad_cursor")


@pytest.mark.parametrize("project", ["x", "é", "a" * 27, "../../x"])
def test_filter_that_is_no_id_is_refused(person: Person, project: str):
    for name in ("avatars", "generations"):
        assert person.get(f"{APP}/{name}", projectId=project).status == 400


def test_avatars_of_an_empty_project_are_an_empty_list(person: Person):
    answer = person.get(f"{APP}/avatars", projectId=person.project()["id"])
    assert (answer.json["avatars"], answer.json["nextCursor"]) == ([], None)


def test_avatars_of_no_project_are_not_found(person: Person):
    assert person.get(f"{APP}/avatars", projectId="0" * 26).status == 404
