"""The prompts that a person used last."""

from __future__ import annotations

from tests.integration.person import APP, Person

BAKER, BARISTA = "a calm portrait of a baker", "a barista behind her counter"


def used(person: Person, **query: int) -> list[tuple[str, str]]:
    found = person.get(f"{APP}/prompts", **query).json["prompts"]
    return [(item["prompt"], item["generationId"]) for item in found]


def order(person: Person, project: str, prompt: str) -> str:
    return str(person.generate(project, prompt=prompt).json["generations"][0]["id"])


def test_each_prompt_is_told_once_with_its_last_use(person: Person):
    project = person.project()["id"]
    order(person, project, BAKER)
    barista = order(person, project, BARISTA)
    baker = order(person, project, BAKER)
    assert used(person) == [(BAKER, baker), (BARISTA, barista)]
    assert used(person, limit=1) == [(BAKER, baker)]


def test_prompts_of_a_trashed_project_are_not_told(person: Person):
    kept, trashed = person.project()["id"], person.project()["id"]
    baker = order(person, kept, BAKER)
    order(person, trashed, BARISTA)
    person.delete(f"{APP}/projects/{trashed}")
    assert used(person) == [(BAKER, baker)]


def test_prompts_of_others_are_not_told(person: Person, stranger: Person):
    order(stranger, stranger.project()["id"], BAKER)
    assert used(person) == []


def test_more_prompts_than_there_may_be_are_refused(person: Person):
    assert person.get(f"{APP}/prompts", limit=51).status == 400
