"""`ETag`, `If-None-Match` and `If-Match`."""

from __future__ import annotations

from typing import Any

import pytest

from tests.integration import making
from tests.integration.cases import mounted
from tests.integration.person import APP, Answer, Person


@pytest.fixture(params=["projects", "avatars"])
def path(request: pytest.FixtureRequest, person: Person) -> str:
    """Something that can be read and changed."""
    project = person.project()["id"]
    if request.param == "projects":
        return f"{APP}/projects/{project}"
    return f"{APP}/avatars/{making.ready_avatar(person, project)['id']}"


def read(person: Person, path: str, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return person.call("GET", path, None, named)


def test_what_is_known_already_is_not_sent_again(person: Person, path: str):
    tag = read(person, path).headers["ETag"]
    again = read(person, path, If_None_Match=tag)
    assert (again.status, again.text, again.headers["ETag"]) == (304, "", tag)
    assert again.headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("header", ["W/{}", '"other", {}', "*"])
def test_tags_come_in_lists_and_weak_ones(person: Person, path: str, header: str):
    tag = read(person, path).headers["ETag"]
    assert read(person, path, If_None_Match=header.format(tag)).status == 304


def test_what_has_changed_is_sent(person: Person, path: str):
    tag = read(person, path).headers["ETag"]
    person.patch(path, {"name": "Other"})
    changed = read(person, path, If_None_Match=tag)
    assert (changed.status, changed.headers["ETag"] != tag) == (200, True)


def test_a_use_changes_the_tag_and_refuses_no_edit(person: Person):
    avatar = making.ready_avatar(person, person.project()["id"])["id"]
    path = f"{APP}/avatars/{avatar}"
    tag = read(person, path).headers["ETag"]
    making.use(person, avatar, "counted")
    assert read(person, path, If_None_Match=tag).status == 200
    assert person.patch(path, {"name": "Other"}, If_Match=tag).status == 200


def test_the_catalogue_has_a_tag(person: Person):
    tag = read(person, "/apps").headers["ETag"]
    assert read(person, "/apps", If_None_Match=tag).status == 304


def test_a_change_of_what_was_read_is_taken_and_answers_the_next_version(person: Person, path: str):
    first = person.patch(path, {"name": "One"}, If_Match=read(person, path).headers["ETag"])
    assert first.aws_calls == ["UpdateItem"]
    second = person.patch(path, {"name": "Two"}, If_Match=first.headers["ETag"])
    assert (first.status, second.status) == (200, 200)
    (shown,) = (value for value in second.json.values() if isinstance(value, dict))
    assert (shown["name"], shown["version"]) == ("Two", 2)


@pytest.mark.parametrize("header", ["{}", "W/{}", '"1"', '"nonsense"', "nonsense", '""'])
def test_a_change_of_another_version_is_refused(person: Person, path: str, header: str):
    tag = read(person, path).headers["ETag"]
    for name in ("One", "Two"):
        person.patch(path, {"name": name})
    refused = person.patch(path, {"name": "Mine"}, If_Match=header.format(tag))
    assert (refused.status, refused.json["code"]) == (409, "version_conflict")
    assert refused.json["version"] == 2
    assert '"name":"Two"' in read(person, path).text


@pytest.mark.parametrize("header", ["*", '"2"', '"9", "2-x"'])
def test_a_change_of_the_named_version_is_taken(person: Person, path: str, header: str):
    for name in ("One", "Two"):
        person.patch(path, {"name": name})
    assert person.patch(path, {"name": "Mine"}, If_Match=header).status == 200


def test_what_is_not_there_is_not_found_whatever_the_version(person: Person, path: str):
    tag = read(person, path).headers["ETag"]
    person.delete(path)
    assert person.patch(path, {"name": "Late"}, If_Match=tag).status == 404
    assert person.patch(path, {"name": "Late"}).status == 404


def test_every_change_takes_a_version():
    """A mark that is set or taken away, without a body, comes out the same whoever else changes."""
    served = mounted().items()
    changes = {route: item for route, item in served if item.method in ("PUT", "PATCH")}
    unversioned = [route for route, item in changes.items() if not item.is_versioned]
    assert [route for route in unversioned if changes[route].body] == []
    assert {route.rpartition("/")[2] for route in unversioned} == {"favourite"}


def test_every_read_has_a_tag(person: Person):
    answers: list[Any] = [person.get(path) for path in ("/credits", f"{APP}/projects", "/work")]
    assert all(answer.headers["ETag"] for answer in answers)
