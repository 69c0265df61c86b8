"""Previews over HTTP: free, marked, for a day, and kept once."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops

from chalicelib import host
from chalicelib.apps.avatar_creator import APP as RECORD
from chalicelib.core.clock import iso, utc_now
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.limits.rates import Rates
from tests.integration import making
from tests.integration.person import APP, Answer, Person
from tests.integration.stored import every_object, every_row, rows_about

SUBJECT = {"persona": {"name": "Siti", "age": 32}, "attributes": {"gender": "female"}}


@pytest.fixture
def project(person: Person) -> str:
    return str(person.project()["id"])


def previews(person: Person, project: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = person.get(f"{APP}/projects/{project}/previews").json["previews"]
    return found


def row_of(person: Person, preview: str) -> Any:
    return making.generation_row(person, f"preview#{preview}")


def expire(person: Person, preview: str) -> None:
    """Let a preview's time be over; the sweep has not come yet."""
    row = row_of(person, preview)
    row.update([type(row).expires_at.set(iso(utc_now()))])


def discard(person: Person, preview: str) -> Answer:
    return person.delete(f"{APP}/generations/{preview}")


def refusal(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.json["code"]


def test_a_preview_is_free_small_and_named_by_its_words(person: Person, project: str):
    made = person.preview(project, **SUBJECT, seed=7).json["generation"]
    assert (made["kind"], made["status"], made["price"]) == ("preview", "pending", 0)
    assert (made["width"], made["height"], made["seed"]) == (512, 512, 7)
    assert made["name"] == "professional woman with a modern hijab"
    assert (made["previewUrl"], made["avatarId"]) == (None, None)
    assert person.get(f"{APP}/generations/{made['id']}").json["generation"] == made
    assert person.balance() == 1000
    assert previews(person, project) == [made]


def test_it_is_no_avatar_and_in_no_list_of_such(person: Person, project: str):
    preview = making.preview(person, project)
    for query in ({}, {"projectId": project}, {"status": "completed"}, {"status": "active"}):
        assert person.get(f"{APP}/generations", **query).json["generations"] == []
    assert person.get(f"{APP}/avatars", projectId=project).json["avatars"] == []
    assert person.post(f"{APP}/generations/{preview}/retry").status == 404


def test_it_is_shown_with_a_watermark_in_its_pixels(person: Person, project: str):
    preview = making.preview(person, project)
    row = row_of(person, preview)
    below = f"media/{person.user_id}/{row.picture_id}/"
    assert every_object(below) == [f"{below}{name}" for name in FILES]
    clean, shown = (_picture(f"{below}{name}") for name in ("image.png", "sample.webp"))
    changed = ImageChops.difference(clean, shown).convert("L").histogram()
    assert sum(changed[30:]) > clean.width * clean.height / 50


FILES = ("image.png", "sample.webp", "thumb.webp")


def _picture(key: str) -> Image.Image:
    data = host.platform().storage.read(key, at_most=10_000_000)
    assert data is not None
    return Image.open(BytesIO(data)).convert("RGB")


def test_no_address_of_the_clean_picture_is_given_before_it_is_kept(person: Person, project: str):
    preview = making.preview(person, project)
    picture = row_of(person, preview).picture_id
    paths = (
        f"{APP}/generations/{preview}",
        f"{APP}/projects/{project}/previews",
        f"{APP}/projects/{project}",
        f"{APP}/projects",
        f"{APP}/generations",
        f"{APP}/avatars",
        f"{APP}/stats",
        "/work?status=ended",
    )
    texts = "".join(person.get(path).text for path in paths)
    assert set(re.findall(rf"/{picture}/([\w.]+)\?", texts)) == {"sample.webp"}
    kept = person.keep(project, preview).json["avatar"]
    assert f"/{picture}/image.png?" in kept["imageUrl"]
    assert f"/{picture}/thumb.webp?" in kept["thumbnailUrl"]


def test_kept_it_is_an_avatar_like_any_other(person: Person, project: str):
    preview = making.preview(person, project, **SUBJECT, seed=7)
    row = row_of(person, preview)
    answer = person.keep(project, preview, name="Bu Siti", attributes={"style": "batik"})
    assert answer.status == 201
    avatar = answer.json["avatar"]
    assert (avatar["name"], avatar["status"], avatar["prompt"]) == ("Bu Siti", "ready", row.prompt)
    assert (avatar["id"], avatar["sourceType"]) == (row.picture_id, "text_to_image")
    assert (avatar["seed"], avatar["model"]) == (row.facts["seed"], row.facts["model"])
    assert (avatar["width"], avatar["height"]) == (80, 64)
    assert (avatar["persona"]["age"], avatar["attributes"]["gender"]) == (32, "female")
    assert avatar["attributes"]["style"] == "batik"
    assert person.get(f"{APP}/avatars", projectId=project).json["avatars"] == [avatar]
    shown = person.get(f"{APP}/projects/{project}").json["project"]
    assert (shown["avatarCount"], len(shown["covers"])) == (1, 1)
    assert previews(person, project) == []
    about = person.get(f"{APP}/generations/{preview}").json["generation"]
    assert (about["avatarId"], avatar["generationId"]) == (avatar["id"], None)


def test_keeping_is_paid_once_however_often_it_is_asked_for(person: Person, project: str):
    preview = making.preview(person, project)
    avatar = person.keep(project, preview).json["avatar"]["id"]
    again = person.keep(project, preview)
    assert refusal(again) == (409, "preview_kept")
    assert again.json["avatarId"] == avatar
    spent = person.ledger()[0]
    assert (spent["amount"], spent["action"], spent["referenceId"]) == (-15, "save_preview", avatar)
    assert person.balance() == 985


def test_a_repeat_under_the_same_key_gets_the_first_answer(person: Person, project: str):
    preview = making.preview(person, project)
    path = f"{APP}/projects/{project}/avatars/save-preview"
    body = {"generationId": preview, "name": "Siti"}
    first, second = (person.post(path, body, Idempotency_Key="keep") for _ in range(2))
    assert (first.status, first.json) == (second.status, second.json)
    assert person.balance() == 985


def test_it_cannot_be_kept_without_the_credits(person: Person, project: str):
    preview = making.preview(person, project)
    for _ in range(99):
        assert person.upload(project).status == 201
    before = every_row()
    assert refusal(person.keep(project, preview)) == (402, "insufficient_credits")
    assert every_row() == before


@pytest.mark.parametrize("state", ["pending", "processing", "failed", "cancelled"])
def test_one_that_was_not_made_cannot_be_kept(person: Person, project: str, state: str):
    preview = person.preview(project).json["generation"]["id"]
    if state == "processing":
        making.begin(person, f"preview#{preview}")
    elif state == "failed":
        making.fail(person, f"preview#{preview}")
    elif state == "cancelled":
        assert person.post(f"{APP}/generations/{preview}/cancel").status == 200
    assert refusal(person.keep(project, preview)) == (409, "preview_not_ready")
    assert person.balance() == 1000


def test_an_expired_one_says_so_before_and_after_it_is_removed(person: Person, project: str):
    preview = making.preview(person, project)
    expire(person, preview)
    person.balance()
    before = every_row()
    removed = first_id_at(utc_now() - timedelta(hours=25))
    assert refusal(person.keep(project, removed)) == (404, "preview_expired")
    assert refusal(discard(person, removed)) == (404, "preview_expired")
    assert person.keep(project, preview).status == 404
    assert person.get(f"{APP}/generations/{preview}").status == 404
    assert every_row() == before


def test_somebody_elses_is_not_found(person: Person, stranger: Person, project: str):
    preview = making.preview(person, project)
    own = stranger.project()["id"]
    stranger.balance()
    assert refusal(stranger.keep(own, preview)) == (404, "preview_not_found")
    assert refusal(stranger.keep(project, preview)) == (404, "preview_not_found")
    assert refusal(discard(stranger, preview)) == (404, "preview_not_found")
    assert refusal(stranger.get(f"{APP}/projects/{project}/previews")) == (404, "project_not_found")
    assert stranger.balance() == 1000
    assert len(previews(person, project)) == 1


def test_it_is_kept_in_its_own_project(person: Person, project: str):
    preview = making.preview(person, project)
    other = person.project()["id"]
    assert refusal(person.keep(other, preview)) == (404, "preview_not_found")


def test_a_generated_avatar_is_no_preview(person: Person, project: str):
    generation = person.generate(project).json["generations"][0]["id"]
    making.complete(person, generation)
    assert refusal(person.keep(project, generation)) == (404, "preview_not_found")
    assert refusal(discard(person, generation)) == (404, "preview_not_found")


@pytest.mark.parametrize(
    "fields", [{"seed": 5}, {"prompt": "other words than those"}, {"imageUrl": "https://x"}]
)
def test_bytes_and_words_never_come_from_whoever_keeps_it(
    person: Person, project: str, fields: dict[str, Any]
):
    preview = making.preview(person, project)
    assert person.keep(project, preview, **fields).status == 400
    assert person.balance() == 1000


def test_discarded_nothing_of_it_remains(person: Person, project: str):
    for state in ("pending", "completed"):
        preview = person.preview(project).json["generation"]["id"]
        row = row_of(person, preview)
        if state == "completed":
            making.complete(person, row.generation_id)
        assert discard(person, preview).status == 200
        assert discard(person, preview).status == 404
        assert every_object(f"media/{person.user_id}/{row.picture_id}/") == []
        assert rows_about(preview) == rows_about(str(row.order_id)) == []
    assert previews(person, project) == []


def test_discarding_a_kept_one_leaves_the_avatar(person: Person, project: str):
    preview = making.preview(person, project)
    avatar = person.keep(project, preview).json["avatar"]["id"]
    assert discard(person, preview).status == 200
    files = [f"media/{person.user_id}/{avatar}/{name}" for name in ("image.png", "thumb.webp")]
    assert every_object(f"media/{person.user_id}/") == files
    assert person.get(f"{APP}/avatars/{avatar}").status == 200


def test_a_purged_avatar_takes_its_preview_along(person: Person, project: str):
    preview = making.preview(person, project)
    avatar = person.keep(project, preview).json["avatar"]["id"]
    person.delete(f"{APP}/avatars/{avatar}")
    assert person.delete(f"{APP}/trash/{avatar}").status == 200
    assert every_object(f"media/{person.user_id}/") == []
    assert rows_about(preview) == []
    assert refusal(person.keep(project, preview)) == (404, "preview_not_found")


def test_it_goes_to_the_trash_and_back_with_its_project(person: Person, project: str):
    preview = making.preview(person, project)
    person.delete(f"{APP}/projects/{project}")
    assert person.get(f"{APP}/generations/{preview}").status == 404
    assert person.keep(project, preview).status == 404
    person.post(f"{APP}/projects/{project}/restore")
    assert [one["id"] for one in previews(person, project)] == [preview]


def test_a_purged_project_leaves_nothing_of_its_previews(person: Person, project: str):
    made = making.preview(person, project)
    waiting = person.preview(project).json["generation"]["id"]
    person.delete(f"{APP}/projects/{project}")
    assert person.delete(f"{APP}/trash/{project}").status == 200
    assert every_object(f"media/{person.user_id}/") == []
    assert rows_about(made) == rows_about(waiting) == rows_about(project) == []


def test_a_list_of_them_is_paged_newest_first(person: Person, project: str):
    made = [making.preview(person, project) for _ in range(3)]
    path = f"{APP}/projects/{project}/previews"
    first = person.get(path, limit=2)
    rest = person.get(path, limit=2, cursor=first.json["nextCursor"])
    shown = [one["id"] for page in (first, rest) for one in page.json["previews"]]
    assert shown == made[::-1]
    assert rest.json["nextCursor"] is None
    elsewhere = person.project()["id"]
    refused = person.get(f"{APP}/projects/{elsewhere}/previews", cursor=first.json["nextCursor"])
    assert refusal(refused) == (400, "bad_cursor")


@pytest.fixture
def usual_limits(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a person have as much as the app says."""
    limits = {f"{RECORD.id}.{name}": limit for name, limit in RECORD.limits.items()}
    rates = Rates(limits, utc_now)
    guards = host.edge()._guards
    monkeypatch.setattr(host.edge(), "_guards", type(guards)(guards.requests, lambda: rates))
    monkeypatch.setattr(host.services(RECORD.id).previews, "_rates", rates)


def test_the_21st_of_the_day_is_refused_and_the_allowance_counts_down(
    usual_limits: None, person: Person, project: str
):
    def allowance() -> dict[str, Any]:
        found: dict[str, Any] = person.get(f"{APP}/preview-allowance").json["allowance"]
        return found

    assert (allowance()["left"], allowance()["most"]) == (20, 20)
    for _ in range(20):
        assert person.preview(project).status == 202
    assert allowance()["left"] == 0
    assert allowance()["until"].endswith("T00:00:00.000Z")
    refused = person.preview(project)
    assert refusal(refused) == (429, "rate_limited")
    assert 0 < int(refused.headers["Retry-After"]) <= 24 * 3600
    assert len(person.get(f"{APP}/projects/{project}/previews", limit=100).json["previews"]) == 20


def test_what_is_refused_does_not_count(usual_limits: None, person: Person):
    assert person.preview("01ARZ3NDEKTSV4RRFFQ69G5FAV").status == 404
    assert person.get(f"{APP}/preview-allowance").json["allowance"]["left"] == 20
