"""What two people and their workers may do next, drawn at random."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.core.errors import AppError
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import ACTIVE, UNMADE, GenerationRow
from chalicelib.foundation.search.wish import Wish
from chalicelib.foundation.work import places
from chalicelib.kit.asked import InvalidInput
from tests.integration.faults.app_acts import APP_ACTS, Act, one
from tests.integration.faults.faults import Killed, Moment
from tests.integration.faults.provider import PICTURE, busy, refused
from tests.integration.faults.world import UPLOAD, World, an_upload

OUTCOMES: tuple[Exception | bytes, ...] = (PICTURE, busy(), busy(), PICTURE[:60], refused())
SUBJECTS = ("Siti", "Budi")
WAITS = (1, 11, 101, 200, 1300, 8000)


@dataclass(frozen=True)
class Step:
    """One act of a person, `pick` saying on what; perhaps with a fault at its `number`th call."""

    act: str
    who: int
    pick: int
    number: int = 0
    moment: Moment = "before"
    meanwhile: str = ""


class Life:
    """Two people in one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.people = [world.somebody() for _ in range(2)]
        for user in self.people:
            world.project(user)

    def take(self, step: Step) -> None:
        """Do one step; refusals and sudden death are part of life."""
        if step.number:
            self._plan(step)
        try:
            self._do(step.act, step)
        except (AppError, Killed):
            return
        finally:
            self.world.faults.plans.clear()

    def end(self) -> None:
        """Let all work end; batches that wait for somebody are called off."""
        self.world.settle()
        for user in self.people:
            for order in OrderRow.query(user):
                self.world.platform.ordering.cancel(user, order.order_id)
        self.world.settle()

    def _plan(self, step: Step) -> None:
        def fault() -> None:
            if not step.meanwhile:
                raise Killed
            try:
                self._do(step.meanwhile, step)
            except AppError:
                return

        self.world.faults.at(step.number, step.moment, fault)

    def _do(self, act: str, step: Step) -> None:
        ALL_ACTS[act](self.world, self.people[step.who], step.pick)


def _avatar(user: str, pick: int) -> str:
    return one([row.avatar_id for row in AvatarRow.query(user)], pick)


def _project(user: str, pick: int) -> str:
    return one([row.project_id for row in ProjectRow.query(user)], pick)


def _upload(data: bytes | None) -> Callable[[World, str, int], object]:
    def act(world: World, user: str, pick: int) -> None:
        avatar = world.reserve(user, _project(user, pick))
        if data is not None:
            world.arrive(user, avatar, data)

    return act


def _upload_two(world: World, user: str, pick: int) -> None:
    somebody = {"subject": SUBJECTS[pick % len(SUBJECTS)]}
    files = an_upload(consent=somebody), InvalidInput("no picture"), an_upload()
    avatars = world.reserve_many(user, _project(user, pick), *files)
    world.arrive(user, avatars[0])


def _erase(world: World, user: str, pick: int) -> None:
    world.consents.erase(user, SUBJECTS[pick % len(SUBJECTS)])


def _arrive_again(world: World, user: str, pick: int) -> None:
    world.arrive(user, _avatar(user, pick), UPLOAD if pick % 2 else b"no picture")


def _order(world: World, user: str, pick: int) -> None:
    world.provider.script.append(OUTCOMES[pick % len(OUTCOMES)])
    world.order(user, _project(user, pick), 1 + pick % 2)


def _order_another(world: World, user: str, pick: int) -> None:
    avatar = _avatar(user, pick)
    if avatar != "none":
        world.order(user, _project(user, pick), by=avatar)


def _cancel(world: World, user: str, pick: int) -> None:
    rows = [row for row in GenerationRow.query(user) if row.status in ACTIVE]
    world.generations.cancel(user, one([row.generation_id for row in rows], pick))


def _retry(world: World, user: str, pick: int) -> None:
    rows = [row for row in GenerationRow.query(user) if row.status in UNMADE]
    world.generations.retry(user, one([row.generation_id for row in rows], pick))


def _keep(world: World, user: str, pick: int) -> None:
    rows = [row for row in GenerationRow.query(user) if row.is_sample]
    projects = {row.id: row.project_id for row in rows}
    preview = one(sorted(projects), pick)
    if preview != "none":
        world.keep(user, projects[preview], preview)


def _discard(world: World, user: str, pick: int) -> None:
    rows = [row.id for row in GenerationRow.query(user) if row.is_sample]
    world.previews.discard(user, one(rows, pick))


def _use(world: World, user: str, pick: int) -> None:
    avatar = _avatar(user, pick)
    if avatar != "none":
        world.uses.put(world.use(user, avatar, event=f"e{pick % 4}"))


def _restore(world: World, user: str, pick: int) -> None:
    if pick % 3:
        world.trash.restore_project(user, _project(user, pick))
    else:
        world.trash.restore_avatar(user, _avatar(user, pick))


def _purge(world: World, user: str, pick: int) -> None:
    projects = [row for row in ProjectRow.query(user) if row.place.startswith(places.TRASH)]
    avatars = [row for row in AvatarRow.query(user) if row.place.startswith(places.TRASH)]
    ids = [row.project_id for row in projects] + [row.avatar_id for row in avatars]
    world.trash.purge(user, one(ids, pick))


def _export(world: World, user: str, pick: int) -> None:
    some = {_avatar(user, pick), _avatar(user, pick + 1)} - {"none"}
    if some:
        world.export(user, sorted(some))


def _search(world: World, user: str, _: int) -> None:
    for row in world.searches.page(user, Wish(), limit=100).rows:
        assert row.trashed_at is None


def _move(world: World, user: str, pick: int) -> None:
    avatars = _some([row.avatar_id for row in AvatarRow.query(user)], pick)
    world.moves.move(user, avatars, _project(user, pick + 1))


def _copy(world: World, user: str, pick: int) -> None:
    avatars = _some([row.avatar_id for row in AvatarRow.query(user)], pick)
    world.copies.order(user, avatars, _project(user, pick))


def _some(ids: list[Any], pick: int) -> list[str]:
    """Return two of the ids, or the same one twice."""
    return [one(ids, pick), one(ids, pick + pick % 2)]


def _duplicate(world: World, *_: object) -> None:
    for post in world.posts.values():
        post.duplicate()


ACTS: dict[str, Act] = {
    "project": lambda world, user, _: world.project(user),
    "upload": _upload(UPLOAD),
    "upload of no picture": _upload(b"no picture"),
    "upload that never comes": _upload(None),
    "upload again": _arrive_again,
    "upload two": _upload_two,
    "erase": _erase,
    "order": _order,
    "order another": _order_another,
    "cancel": _cancel,
    "retry": _retry,
    "preview": lambda world, user, pick: world.preview(user, _project(user, pick)),
    "keep preview": _keep,
    "discard preview": _discard,
    "use": _use,
    "trash avatar": lambda world, user, pick: world.trash.trash_avatar(user, _avatar(user, pick)),
    "trash project": lambda world, user, pick: world.trash.trash_project(
        user, _project(user, pick)
    ),
    "restore": _restore,
    "purge": _purge,
    "move": _move,
    "copy": _copy,
    "sweep": lambda world, *_: world.sweep(),
    "wait": lambda world, _, pick: world.clock.pass_time(WAITS[pick % len(WAITS)]),
    "duplicate": _duplicate,
    "draw": lambda world, *_: world.generation.run(),
    "cut": lambda world, *_: world.arrivals.run(),
    "count": lambda world, *_: world.uses.run(),
    "write copies": lambda world, *_: world.copying.run(),
    "search": _search,
    "export": _export,
    "pack": lambda world, *_: world.zips.run(),
    "index": lambda world, *_: world.bases.run(),
}
ALL_ACTS = {**ACTS, **APP_ACTS}
