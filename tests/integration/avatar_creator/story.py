"""What the functions do for the Avatar Creator, each of it at least once."""

from __future__ import annotations

from tests.integration import making
from tests.integration.faults.undone import leave_everything_undone
from tests.integration.faults.world import World
from tests.integration.person import APP, Person

HOUR = 60 * 60
MONTH = 31 * 24 * HOUR


def tell(world: World, person: Person) -> None:
    """Upload, draw and use; let the sweep find what stopped; search; remove for good."""
    user = world.somebody()
    project = world.project(user)
    avatar = world.uploaded(user, project)
    world.arrive(user, "gone")
    world.arrive(user, world.reserve(user, project), b"no picture")
    world.arrivals.run()
    world.order_preset(user, project)
    world.order(user, project, by=avatar)
    world.preview(user, project)
    world.uses.put(world.use(user, avatar))
    world.copies.order(user, [avatar], project)
    _copy_what_goes(world, user, project)
    world.settle()
    leave_everything_undone(world, user)
    world.arrive(user, world.reserve(user, project))
    world.arrivals.lose()
    world.copies.order(user, [avatar], project)
    world.copying.lose()
    world.clock.pass_time(2.1 * HOUR)
    world.settle()
    world.clock.pass_time(MONTH)
    world.sweep()
    _find(world, person)
    _move(person)
    _remove(person)


def _copy_what_goes(world: World, user: str, project: str) -> None:
    avatar = world.uploaded(user, project)
    world.copies.order(user, [avatar], project)
    world.trash.trash_avatar(user, avatar)


def _find(world: World, person: Person) -> None:
    project = person.project()["id"]
    for _ in range(2):
        making.ready_avatar(person, project)
    person.get(f"{APP}/avatars", q="siti")
    world.bases.put({"kind": "avatar", "userId": person.user_id, "newerThan": ""})
    world.bases.run()


def _move(person: Person) -> None:
    order = person.generate(person.project()["id"]).json["generations"][0]["id"]
    body = {"avatarIds": [making.complete(person, order)], "projectId": person.project()["id"]}
    person.post(f"{APP}/avatars/move", body)


def _remove(person: Person) -> None:
    avatar = making.ready_avatar(person, person.project()["id"])["id"]
    making.use(person, avatar, "story")
    person.post(f"{APP}/avatars/usage", {"avatarIds": [avatar]})
    person.delete(f"{APP}/avatars/{avatar}")
    person.delete(f"{APP}/trash/{avatar}")
