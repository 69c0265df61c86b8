"""Rows of the `generations` table: one for each picture that is made, of every app.

`kind` says what is made. Avatars came first and have none; their keys are plain ids. The keys of
all other kinds begin with the kind, so that a list of avatars never has to skip them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from pynamodb.attributes import (
    BooleanAttribute,
    JSONAttribute,
    NumberAttribute,
    UnicodeAttribute,
)
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.indexes import AllProjection, LocalSecondaryIndex
from pynamodb.models import Model

from chalicelib.aws.tables import Change, Page, RawKey, find, find_many, read_page
from chalicelib.core.clock import iso, parse_iso
from chalicelib.core.ids import first_id_at
from chalicelib.foundation.work import open_work
from chalicelib.foundation.work.open_work import OPEN, OpenIndex
from chalicelib.foundation.work.settlement import CLEAR_AWAY

AVATAR = "avatar"
ACTIVE = ("pending", "processing")
UNMADE = ("failed", "cancelled")
WAITING = "waiting"
AGAIN = "again"
GONE = "gone"
AT_ONCE = 90
FIRST_LOOK = timedelta(minutes=2)
_AFTER_IDS = ":"  # sorts after every ULID, which begin with a digit, and before every kind


class GenerationStates(LocalSecondaryIndex["GenerationRow"]):
    """Generations by `<state>#<id>`, where pending and processing are both `active`."""

    class Meta:
        index_name = "state"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    state_key = UnicodeAttribute(range_key=True, attr_name="stateKey")


class ProjectGenerations(LocalSecondaryIndex["GenerationRow"]):
    """Generations of one project, or of one order of another kind: `<projectId>#<id>`.

    Samples of a project come behind its avatars: `<projectId>#<kind>#<id>`.
    """

    class Meta:
        index_name = "project"
        projection = AllProjection()

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    project_key = UnicodeAttribute(range_key=True, attr_name="projectKey")


class GenerationRow(Model):
    """One ordered picture. `picture_id` is what it is stored under, and the id of what is made.

    `subject` is what its kind knows of it (of an avatar: persona and attributes), `sent` what the
    model got, `facts` what is known of the picture once it is made. It has a place in the queue
    since `released_at`, and none before. It is hidden while its project is in the trash.

    One that did not pass its check is drawn once more for free, `redrawn` says why. A picture of a
    batch has its `position` there; people rate and pick it, and take it along in ZIPs (`exports`).

    A sample is for choosing by: people see it with a watermark until `expires_at`, when it goes for
    good, unless it was made into something of its own (`kept_at`).
    """

    class Meta:
        table_name = ""

    user_id = UnicodeAttribute(hash_key=True, attr_name="userId")
    generation_id = UnicodeAttribute(range_key=True, attr_name="generationId")
    kind = UnicodeAttribute(null=True)
    order_id = UnicodeAttribute(attr_name="orderId", null=True)
    project_id = UnicodeAttribute(attr_name="projectId")
    picture_id = UnicodeAttribute(attr_name="avatarId")
    state_key = UnicodeAttribute(attr_name="stateKey")
    project_key = UnicodeAttribute(attr_name="projectKey")
    status = UnicodeAttribute()
    stage = UnicodeAttribute()
    progress = NumberAttribute(default=0)
    attempts = NumberAttribute(default=0)
    crashes = NumberAttribute(default=0)
    charged = NumberAttribute(default=0)

    name = UnicodeAttribute()
    prompt = UnicodeAttribute()
    width = NumberAttribute()
    height = NumberAttribute()
    seed = NumberAttribute()
    subject: JSONAttribute = JSONAttribute()
    retry_of = UnicodeAttribute(attr_name="retryOf", null=True)
    retried_as = UnicodeAttribute(attr_name="retriedAs", null=True)
    redrawn = UnicodeAttribute(null=True)
    position = NumberAttribute(null=True)
    rating = NumberAttribute(null=True)
    picked = BooleanAttribute(null=True)
    exports = NumberAttribute(null=True)

    sent: JSONAttribute = JSONAttribute(null=True)
    usual_seconds = NumberAttribute(attr_name="usualSeconds", null=True)
    facts: JSONAttribute = JSONAttribute(null=True)
    ticket = UnicodeAttribute(null=True)
    error_code = UnicodeAttribute(attr_name="errorCode", null=True)
    error_message = UnicodeAttribute(attr_name="errorMessage", null=True)
    created_at = UnicodeAttribute(attr_name="createdAt")
    updated_at = UnicodeAttribute(attr_name="updatedAt")
    released_at = UnicodeAttribute(attr_name="releasedAt", null=True)
    completed_at = UnicodeAttribute(attr_name="completedAt", null=True)
    hidden_at = UnicodeAttribute(attr_name="hiddenAt", null=True)
    expires_at = UnicodeAttribute(attr_name="expiresAt", null=True)
    kept_at = UnicodeAttribute(attr_name="keptAt", null=True)
    leased_until = UnicodeAttribute(attr_name="leasedUntil", null=True)
    unfinished = UnicodeAttribute(null=True)
    due_at = UnicodeAttribute(attr_name="dueAt", null=True)

    by_state = GenerationStates()
    by_project = ProjectGenerations()
    open_index = OpenIndex()

    @property
    def made(self) -> str:
        """What is made: the kind."""
        return self.kind or AVATAR

    @property
    def id(self) -> str:
        """The id by which people know it."""
        return self.generation_id.rpartition("#")[2]

    @property
    def is_sample(self) -> bool:
        return self.expires_at is not None

    @property
    def is_untouched(self) -> bool:
        """Whether it has a place in the queue, and no worker has begun with it."""
        return self.released_at is not None and self.status == "pending" and not self.leased_until

    @property
    def may_be_stored(self) -> bool:
        """Whether a worker has got so far with it that its picture may be there already."""
        return bool(self.attempts or self.crashes or self.redrawn or self.ticket)

    def seconds_at(self, now: datetime) -> float:
        """Return how long ago it got its place in the queue."""
        return (now - parse_iso(self.released_at)).total_seconds() if self.released_at else 0.0


EXISTS = GenerationRow.generation_id.exists()
IS_NEW = GenerationRow.generation_id.does_not_exist()
IS_SHOWN: Condition = GenerationRow.hidden_at.does_not_exist() & (GenerationRow.status != GONE)
IS_ACTIVE = GenerationRow.status.is_in(*ACTIVE)


def row_key(kind: str, id_: str) -> str:
    """Return the sort key of a picture of this kind."""
    return id_ if kind == AVATAR else f"{kind}#{id_}"


def state_key(kind: str, status: str, id_: str) -> str:
    """Return where a picture stands among the others of its state; what is under way is mixed."""
    if status in ACTIVE:
        return f"active#{id_}"
    return row_key(kind, f"{status}#{id_}")


def project_key(project_id: str, id_: str = "") -> str:
    return f"{project_id}#{id_}"


def new_picture(
    user_id: str, kind: str, id_: str, *, group: str, now: datetime, **fields: Any
) -> GenerationRow:
    """Return a picture of which nothing has begun, not yet stored.

    `group` is the project of an avatar, the order of any other kind; `fields` are those that the
    kind decides: `picture_id, charged, name, prompt, width, height, seed, subject, retry_of`.
    """
    return GenerationRow(
        user_id,
        row_key(kind, id_),
        kind=None if kind == AVATAR else kind,
        project_id=group,
        state_key=state_key(kind, "pending", id_),
        project_key=project_key(row_key(kind, group), id_),
        status="pending",
        stage="queued",
        progress=0,
        attempts=0,
        created_at=iso(now),
        updated_at=iso(now),
        **fields,
    )


def new_sample(
    user_id: str,
    kind: str,
    id_: str,
    *,
    project_id: str,
    now: datetime,
    until: datetime,
    **fields: Any,
) -> GenerationRow:
    """Return a sample in a project, not yet stored, as `new_picture` does. It goes at `until`."""
    row = new_picture(user_id, kind, id_, group=project_id, now=now, **fields)
    row.project_key = project_key(project_id, row.generation_id)
    row.expires_at = row.due_at = iso(until)
    row.unfinished = OPEN
    return row


def find_generation(user_id: str, generation_id: str) -> GenerationRow | None:
    """Return a picture by its sort key."""
    return find(GenerationRow, user_id, generation_id)


def find_generations(user_id: str, ids: Iterable[str]) -> dict[str, GenerationRow]:
    """Return those of up to 100 pictures that there are, by their sort keys."""
    return {row.generation_id: row for row in find_many(GenerationRow, user_id, ids)}


def read_generations(
    user_id: str,
    *,
    status: str | None,
    project_id: str | None,
    limit: int,
    start: RawKey | None,
) -> Page[GenerationRow]:
    """Return a page of avatars, newest first: that ended so, of a project, both or all."""
    options: dict[str, Any] = {"limit": limit, "start": start, "where": IS_SHOWN}
    if status:
        within = GenerationRow.state_key.startswith(state_key(AVATAR, status, ""))
        options |= {"index": "state", "within": within}
        if project_id is not None:
            options["where"] = IS_SHOWN & (GenerationRow.project_id == project_id)
    elif project_id:
        ids = project_key(project_id), project_key(project_id, _AFTER_IDS)
        options |= {"index": "project", "within": GenerationRow.project_key.between(*ids)}
    else:
        options |= {"within": GenerationRow.generation_id < _AFTER_IDS}
    return read_page(GenerationRow, user_id, **options)


def page_of_active(
    rows: Sequence[GenerationRow],
    *,
    status: str | None,
    project_id: str | None,
    limit: int,
    start: RawKey | None,
) -> Page[GenerationRow]:
    """Return a page, newest first, of the avatars among all that a person has under way."""
    before = start["generationId"]["S"] if start else _AFTER_IDS
    wanted = [
        row
        for row in sorted(rows, key=lambda row: row.generation_id, reverse=True)
        if row.kind is None
        and row.hidden_at is None
        and row.generation_id < before
        and status in (None, row.status)
        and project_id in (None, row.project_id)
    ]
    page = wanted[:limit]
    rest = len(wanted) > limit
    return Page(page, {"generationId": {"S": page[-1].generation_id}} if rest else None)


def read_newest(user_id: str, *, limit: int) -> list[GenerationRow]:
    """Return the avatars ordered last that are not hidden, out of `limit`: one Query."""
    within = GenerationRow.generation_id < _AFTER_IDS
    newest = read_page(GenerationRow, user_id, within=within, limit=limit).items
    return [row for row in newest if row.hidden_at is None]


def read_samples(
    user_id: str, kind: str, project_id: str, *, since: datetime, limit: int, start: RawKey | None
) -> Page[GenerationRow]:
    """Return a page of a project's samples from `since` on that nobody keeps, newest first."""
    first, last = (row_key(kind, id_) for id_ in (first_id_at(since), _AFTER_IDS))
    keys = project_key(project_id, first), project_key(project_id, last)
    return read_page(
        GenerationRow,
        user_id,
        index="project",
        within=GenerationRow.project_key.between(*keys),
        where=IS_SHOWN & GenerationRow.kept_at.does_not_exist(),
        limit=limit,
        start=start,
    )


def read_in_order(
    user_id: str, kind: str, order_id: str, first_id: str, last_id: str
) -> list[GenerationRow]:
    """Return the pictures of an order that there are, from one id to another: one Query."""
    group = row_key(kind, order_id)
    keys = project_key(group, first_id), project_key(group, last_id)
    within = GenerationRow.project_key.between(*keys)
    return list(GenerationRow.by_project.query(user_id, within, consistent_read=True))


def read_group(user_id: str, kind: str, order_id: str, *, limit: int) -> list[GenerationRow]:
    """Return the first of an order's pictures that there are."""
    within = GenerationRow.project_key.startswith(project_key(row_key(kind, order_id)))
    options: dict[str, Any] = {"index": "project", "within": within, "newest_first": False}
    return read_page(GenerationRow, user_id, limit=limit, **options).items


def remove_all(rows: Iterable[GenerationRow]) -> None:
    """Remove pictures that are not wanted any more; what is stored of them is gone already."""
    with GenerationRow.batch_write() as batch:
        for row in rows:
            batch.delete(row)


def read_active(user_id: str) -> list[GenerationRow]:
    """Return what is under way or about to be, of every kind, the oldest first."""
    within = GenerationRow.state_key.startswith("active#")
    return list(GenerationRow.by_state.query(user_id, within, consistent_read=True))


def read_in_project(
    user_id: str, project_id: str, *, hidden: bool, limit: int = AT_ONCE
) -> Page[GenerationRow]:
    """Return a page of the generations of a project that are hidden, or of those that are not."""
    within = GenerationRow.project_key.startswith(project_key(project_id))
    where = GenerationRow.hidden_at.exists() if hidden else IS_SHOWN
    return read_page(
        GenerationRow, user_id, index="project", within=within, where=where, limit=limit
    )


def hidden(now: str) -> Change:
    return [GenerationRow.hidden_at.set(now)], EXISTS


def brought_back() -> Change:
    return [GenerationRow.hidden_at.remove()], EXISTS


def moved(row: GenerationRow, project_id: str) -> Change:
    """Return the change when the avatar that was made goes into another project."""
    actions = [
        GenerationRow.project_id.set(project_id),
        GenerationRow.project_key.set(project_key(project_id, row.id)),
    ]
    return actions, EXISTS


def give_place(row: GenerationRow, now: datetime) -> None:
    """Let a row that is not stored yet have a place in the queue from the beginning."""
    row.released_at = iso(now)
    row.unfinished = OPEN
    row.due_at = iso(now + FIRST_LOOK)


def released(now: datetime) -> Change:
    """Return the change that gives a waiting picture a place in the queue."""
    actions = [
        GenerationRow.released_at.set(iso(now)),
        *open_work.look_again_at(GenerationRow, now + FIRST_LOOK),
    ]
    waits = (GenerationRow.status == "pending") & GenerationRow.released_at.does_not_exist()
    return actions, waits


def completed(row: GenerationRow, facts: dict[str, Any], now: datetime) -> Change:
    """Return the change that ends a picture well; a sample stays on the list of open work."""
    left = open_work.finished(GenerationRow)
    if row.expires_at is not None:
        left = open_work.look_again_at(GenerationRow, parse_iso(row.expires_at))
    actions = [
        GenerationRow.status.set("completed"),
        GenerationRow.state_key.set(state_key(row.made, "completed", row.id)),
        GenerationRow.stage.set("done"),
        GenerationRow.progress.set(100),
        GenerationRow.facts.set(facts),
        GenerationRow.completed_at.set(iso(now)),
        GenerationRow.updated_at.set(iso(now)),
        GenerationRow.error_code.remove(),
        GenerationRow.error_message.remove(),
        GenerationRow.leased_until.remove(),
        GenerationRow.ticket.remove(),
        *left,
    ]
    return actions, IS_ACTIVE


def kept(now: datetime) -> Change:
    """Return the change when a sample is made into something of its own: once, and in time."""
    there = (GenerationRow.status == "completed") & (GenerationRow.expires_at > iso(now))
    return [GenerationRow.kept_at.set(iso(now))], there & GenerationRow.kept_at.does_not_exist()


def removing(row: GenerationRow, now: datetime) -> Change:
    """Return the change that takes a sample that has ended out of every list, to be removed."""
    actions = [
        GenerationRow.status.set(GONE),
        GenerationRow.state_key.set(state_key(row.made, GONE, row.id)),
        *open_work.look_again_at(GenerationRow, now + FIRST_LOOK),
    ]
    return actions, EXISTS & ~IS_ACTIVE


def ended(
    row: GenerationRow,
    status: str,
    code: str,
    reason: str,
    *,
    now: datetime,
    only_from: str = "",
    facts: dict[str, Any] | None = None,
) -> Change:
    """Return the change that ends a picture without one, as long as its place is what it was.

    With `facts` there is one, which did not pass its check and stays to be looked at.
    """
    kept = [] if facts is None else [GenerationRow.facts.set(facts)]
    actions = [
        *kept,
        GenerationRow.status.set(status),
        GenerationRow.state_key.set(state_key(row.made, status, row.id)),
        GenerationRow.stage.set(status),
        GenerationRow.error_code.set(code),
        GenerationRow.error_message.set(reason),
        GenerationRow.updated_at.set(iso(now)),
        GenerationRow.leased_until.remove(),
        GenerationRow.ticket.remove(),
        *open_work.look_again_at(GenerationRow, now + CLEAR_AWAY),
    ]
    condition = GenerationRow.status == only_from if only_from else IS_ACTIVE
    if row.released_at is None:
        return actions, condition & GenerationRow.released_at.does_not_exist()
    return actions, condition & (GenerationRow.released_at == row.released_at)


def retried(id_: str) -> Change:
    """Return the change of a picture that came to nothing and is ordered once more."""
    first: Condition = GenerationRow.retried_as.does_not_exist()
    return [GenerationRow.retried_as.set(id_)], first & GenerationRow.status.is_in(*UNMADE)


def rated(before: int | None, rating: int | None) -> Change:
    """Return the change when a person rates a picture, as long as the rating is what it was."""
    stars = GenerationRow.rating
    same = stars.does_not_exist() if before is None else stars == before
    return [stars.remove() if rating is None else stars.set(rating)], EXISTS & same


def picked(mark: bool | None) -> Change:
    """Return the change when a person picks a picture, rejects it, or neither."""
    attribute = GenerationRow.picked
    return [attribute.remove() if mark is None else attribute.set(mark)], EXISTS


def taken_along() -> Change:
    """Return the change when a picture went into a ZIP."""
    return [GenerationRow.exports.add(1)], EXISTS


def claimed(row: GenerationRow, now: datetime, progress: int) -> list[Action]:
    """Return the change of a picture that a worker begins with.

    One that is under way already was left by a worker that neither ended it nor put it off.
    """
    crashed = [GenerationRow.crashes.add(1)] if row.status == "processing" else []
    return [
        *crashed,
        GenerationRow.status.set("processing"),
        GenerationRow.stage.set("preparing"),
        GenerationRow.progress.set(max(progress, int(row.progress))),
        GenerationRow.updated_at.set(iso(now)),
    ]


def put_off(code: str, reason: str, *, again_at: datetime, slack: timedelta) -> list[Action]:
    """Return the change of a picture that waits for its next attempt, leased until then."""
    return [
        GenerationRow.status.set("pending"),
        GenerationRow.stage.set(WAITING),
        GenerationRow.error_code.set(code),
        GenerationRow.error_message.set(reason),
        GenerationRow.leased_until.set(iso(again_at)),
        *open_work.look_again_at(GenerationRow, again_at + slack),
    ]


def once_more(reasons: str, seed: int, *, again_at: datetime, slack: timedelta) -> list[Action]:
    """Return the change of a picture that did not pass its check and is drawn afresh."""
    return [
        GenerationRow.redrawn.set(reasons),
        GenerationRow.seed.set(seed),
        GenerationRow.attempts.set(0),
        GenerationRow.crashes.set(0),
        GenerationRow.status.set("pending"),
        GenerationRow.stage.set(AGAIN),
        GenerationRow.leased_until.set(iso(again_at)),
        *ticketed(""),
        *open_work.look_again_at(GenerationRow, again_at + slack),
    ]


def touched(now: datetime) -> Action:
    return GenerationRow.updated_at.set(iso(now))


def tried() -> list[Action]:
    """Return the change of a picture whose next attempt begins."""
    return [GenerationRow.attempts.add(1)]


def planned(sent: dict[str, Any], usual: float | None) -> list[Action]:
    """Return the change that notes what the model is given, and how long it usually takes."""
    seconds = GenerationRow.usual_seconds
    return [GenerationRow.sent.set(sent), seconds.remove() if usual is None else seconds.set(usual)]


def ticketed(ticket: str) -> list[Action]:
    """Return the change that notes, or with an empty text forgets, the provider's job."""
    return [GenerationRow.ticket.set(ticket) if ticket else GenerationRow.ticket.remove()]


def shown(progress: int, stage: str) -> list[Action]:
    return [GenerationRow.progress.set(progress), GenerationRow.stage.set(stage)]
