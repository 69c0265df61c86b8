"""Finding avatars: by words and properties, in any order, the same for few and for many."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.integration import making
from tests.integration.brand_kit import kits
from tests.integration.conftest import SECRET
from tests.integration.finding import bases, drop_base, find, found, make_base, old_base, pages
from tests.integration.person import APP, Person

KIT = "01JZZZZZZZZZZZZZZZZZZZZZZZ"
FILTERS: dict[str, tuple[dict[str, Any], set[str]]] = {
    "a word of the name": ({"q": "siti"}, {"Siti Aminah"}),
    "accents and case": ({"q": "RENE"}, {"René 2"}),
    "accents in the question": ({"q": "sítí"}, {"Siti Aminah"}),
    "part of a word": ({"q": "mina"}, {"Siti Aminah"}),
    "every word, in any field": ({"q": "patient aminah guru"}, {"Siti Aminah"}),
    "one word that is not there": ({"q": "aminah pilot"}, set()),
    "the persona's background": ({"q": "sells batik"}, {"Budi 10"}),
    "no words across fields": ({"q": "aminahibu"}, set()),
    "gender": ({"gender": "female"}, {"Siti Aminah"}),
    "age range": ({"ageRange": "mature"}, {"Budi 10"}),
    "style however written": ({"style": "BATIK"}, {"Siti Aminah", "René 2"}),
    "ethnicity": ({"ethnicity": "javanese"}, {"Budi 10"}),
    "brand kit": ({"brandKitId": KIT}, {"René 2"}),
    "source": ({"sourceType": "uploaded"}, {"Siti Aminah", "Budi 10", "René 2"}),
    "made by AI": ({"sourceType": "ai_generated"}, {"Guru"}),
    "state": ({"status": "awaiting_upload"}, {"Budi 10"}),
    "still to come": ({"status": "open"}, {"Budi 10"}),
    "favourites": ({"favourite": "true"}, {"Siti Aminah"}),
    "three stars": ({"rating": "3"}, {"Siti Aminah"}),
    "five stars": ({"rating": "5"}, set()),
    "no favourites": ({"favourite": "false", "gender": "female"}, set()),
    "several at once": ({"style": "batik", "q": "rene", "status": "ready"}, {"René 2"}),
    "the prompt": ({"q": "whiteboard"}, {"Guru"}),
}
ORDERS = {
    "newest": ["Guru", "René 2", "Budi 10", "Siti Aminah"],
    "oldest": ["Siti Aminah", "Budi 10", "René 2", "Guru"],
    "name": ["Budi 10", "Guru", "René 2", "Siti Aminah"],
    "updated": ["Siti Aminah", "Guru", "René 2", "Budi 10"],
    "used": ["Budi 10", "Siti Aminah", "Guru", "René 2"],
    "rating": ["Siti Aminah", "Guru", "René 2", "Budi 10"],
    "lastUsed": ["Siti Aminah", "Budi 10", "Guru", "René 2"],
}


@pytest.fixture(scope="module")
def owner(http: Any) -> Person:
    """Somebody with four avatars."""
    person = Person(http, SECRET)
    project = person.project()["id"]
    persona = {"name": "Ibu Guru", "personality": ["Patient"]}
    kits.store(person, KIT)
    siti = making.ready_avatar(
        person, project, name="Siti Aminah", gender="female", style="Batik", persona=persona
    )["id"]
    budi = person.upload(
        project,
        name="Budi 10",
        ageRange="mature",
        ethnicity="Javanese",
        persona={"background": "Sells batik."},
    ).json["avatar"]["id"]
    making.ready_avatar(person, project, name="René 2", style="batik", brandKitId=KIT)
    order = person.generate(project, name="Guru", prompt="a teacher at a whiteboard")
    making.complete(person, order.json["generations"][0]["id"])
    assert person.patch(f"{APP}/avatars/{siti}", {"favourite": True, "rating": 4}).status == 200
    for number in range(2):
        making.use(person, budi, f"b{number}", occurredAt="2026-01-01T00:00:00Z")
    making.use(person, siti, "s", occurredAt="2026-01-02T00:00:00Z")
    return person


WAYS = {
    "few": "Query",
    "the base alone": "Query BatchGetItem",
    "changes alone": "Query BatchGetItem",
    "all, before there is a base": "Query GetObject SendMessageBatch Query BatchGetItem",
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, owner: Person, monkeypatch: pytest.MonkeyPatch) -> str:
    """How avatars are found, by name; who searches knows already whether there is a base."""
    drop_base(owner)
    if request.param != "few":
        monkeypatch.setattr("chalicelib.foundation.search.finder.FEW", 1)
        monkeypatch.setattr("chalicelib.foundation.search.job.FEW", 1)
    if request.param == "the base alone":
        make_base(owner)
        monkeypatch.setattr("chalicelib.foundation.search.finder.MARGIN", timedelta(hours=-1))
    if request.param == "changes alone":
        old_base(owner)
    bases().find(owner.user_id)
    return str(request.param)


@pytest.mark.parametrize(("query", "names"), FILTERS.values(), ids=FILTERS.keys())
def test_only_what_fits_is_found(owner: Person, way: str, query: dict[str, Any], names: set[str]):
    answer = find(owner, **query)
    assert {avatar["name"] for avatar in answer.json["avatars"]} == names
    assert (answer.json["total"], answer.json["nextCursor"]) == (len(names), None)


@pytest.mark.parametrize("order", ORDERS)
def test_they_come_in_the_order_asked_for_page_by_page(owner: Person, way: str, order: str):
    answers = list(pages(owner, sort=order, status="ready", limit=2))
    names = [avatar["name"] for answer in answers for avatar in answer.json["avatars"]]
    assert names == [name for name in ORDERS[order] if name != "Budi 10"]
    assert len(answers) == 2
    assert found(owner, sort=order, gender="") == ORDERS[order]


def test_every_call_is_counted(owner: Person, way: str):
    answer = find(owner, q="a")
    assert answer.json["total"] == 3
    assert answer.aws_calls == WAYS[way].split()


def test_until_there_is_a_base_only_the_newest_are_looked_through(
    owner: Person, monkeypatch: pytest.MonkeyPatch
):
    drop_base(owner)
    for user in ("finder", "job"):
        monkeypatch.setattr(f"chalicelib.foundation.search.{user}.FEW", 1)
    monkeypatch.setattr("chalicelib.foundation.search.finder.MOST", 2)
    some = find(owner, sort="oldest").json
    assert [avatar["name"] for avatar in some["avatars"]] == ORDERS["oldest"][-2:]
    assert (some["total"], some["complete"]) == (2, False)
    make_base(owner)
    every = find(owner, sort="oldest").json
    assert (every["total"], every["complete"]) == (4, True)


def test_a_cursor_belongs_to_its_search(owner: Person, stranger: Person):
    cursor = find(owner, q="a", limit=1).json["nextCursor"]
    assert find(owner, q="a", limit=2, cursor=cursor).json["nextCursor"] is None
    for other in ({"q": "b"}, {}, {"q": "a", "sort": "name"}, {"q": "a", "gender": "female"}):
        answer = owner.get(f"{APP}/avatars", cursor=cursor, **other)
        assert (answer.status, answer.json["code"]) == (400, "bad_cursor")
    assert stranger.get(f"{APP}/avatars", cursor=cursor, q="a").status == 400
    plain = find(owner, limit=1).json["nextCursor"]
    assert owner.get(f"{APP}/avatars", cursor=plain, q="a").status == 400


def test_a_stranger_finds_nothing(owner: Person, stranger: Person):
    answer = find(stranger, q="siti")
    assert (answer.json["avatars"], answer.json["total"]) == ([], 0)
    project = find(owner).json["avatars"][0]["projectId"]
    assert stranger.get(f"{APP}/avatars", q="siti", projectId=project).status == 404


def test_a_plain_list_is_one_query_and_counts_nothing(owner: Person):
    answer = find(owner, q="", sort="newest", gender="")
    assert answer.aws_calls == ["Query"]
    assert answer.json["total"] is None


BAD = {
    "q": "x" * 101,
    "gender": "woman",
    "sort": "best",
    "favourite": "1",
    "rating": "6",
    "brandKitId": "kit",
}


@pytest.mark.parametrize("name", BAD)
def test_questions_that_make_no_sense_are_refused(person: Person, name: str):
    answer = person.get(f"{APP}/avatars", **{name: BAD[name]})
    assert answer.status == 400
    assert answer.json["details"][0]["path"] == [name]


def test_names_of_any_letters_can_be_paged_through(person: Person):
    project = person.project()["id"]
    names = sorted(letter * 100 for letter in ("\U0001f600", "\ufdfa", "\u00e9", "9"))
    for name in names:
        assert person.upload(project, name=name).status == 201
    answers = list(pages(person, sort="name", limit=1))
    assert sorted(avatar["name"] for one in answers for avatar in one.json["avatars"]) == names
