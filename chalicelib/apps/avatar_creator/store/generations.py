"""Rows of the `generations` table."""

from __future__ import annotations

from typing import Any

from pynamodb.attributes import JSONAttribute, NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Page, RawKey, find, read_page
from chalicelib.foundation.work.open_work import OpenIndex

ACTIVE = ("pending", "processing")
WAITING = "waiting"


class GenerationStates(LocalSecondaryIndex["GenerationRow"]):
    """Generations by `<state>#<id>`, where pending and processing are both `active`."""

    class Meta:
        index_name = "state"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class ProjectGenerations(LocalSecondaryIndex["GenerationRow"]):
    """Generations of one project: `<projectId>#<id>`."""

    class Meta:
        index_name = "project"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    project_key = UnicodeAttribute(range_key=True, attr_name="projectKey")


class GenerationRow(Model):
    """One ordered picture. `subject` is persona and attributes, `sent` what the model got."""

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    generation_id = UnicodeAttribute(range_key=True, attr_name="generationId")
    project_id = UnicodeAttribute(attr_name="projectId")
    avatar_id = UnicodeAttribute(attr_name="avatarId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    project_key = UnicodeAttribute(attr_name="projectKey")
    status = UnicodeAttribute()
    stage = UnicodeAttribute()
    progress = NumberAttribute(default=0)
    attempts = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)

    name = UnicodeAttribute()
    prompt = UnicodeAttribute()
    width = NumberAttribute()
    height = NumberAttribute()
    seed = NumberAttribute()
    subject: JSONAttribute = JSONAttribute()

    sent: JSONAttribute = JSONAttribute(null=True)
    ticket = UnicodeAttribute(null=True)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    completed_at = UnicodeAttribute(attr_name="completedAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = GenerationStates()
    by_project = ProjectGenerations()
    open_index = OpenIndex()


EXISTS = GenerationRow.generation_id.exists()
IS_NEW = GenerationRow.generation_id.does_not_exist()
IS_ACTIVE = GenerationRow.status.is_in(*ACTIVE)


def state_key(status: str, generation_id: str) -> str:
    return f"{'active' if status in ACTIVE else status}#{generation_id}"


def project_key(project_id: str, generation_id: str = "") -> str:
    return f"{project_id}#{generation_id}"


def find_generation(user_id: str, generation_id: str) -> GenerationRow | None:
    return find(GenerationRow, user_id, generation_id)


def read_generations(
    user_id: str,
    *,
    status: str | None,
    project_id: str | None,
    limit: int,
    start: RawKey | None,
) -> Page[GenerationRow]:
    """Return a page, newest first, of one state, of one project, of both or of all."""
    options: dict[str, Any] = {"limit": limit, "start": start}
    if status:
        within = GenerationRow.state_key.startswith(state_key(status, ""))
        options |= {"index": "state", "within": within, "where": _where(status, project_id)}
    elif project_id:
        within = GenerationRow.project_key.startswith(project_key(project_id))
        options |= {"index": "project", "within": within}
    return read_page(GenerationRow, user_id, **options)


def _where(status: str, project_id: str | None) -> Condition | None:
    """Return what the state index cannot tell: which active state, and which project."""
    state = GenerationRow.status == status if status in ACTIVE else None
    if project_id is None:
        return state
    here = GenerationRow.project_id == project_id
    return here if state is None else state & here
