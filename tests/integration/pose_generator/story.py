"""What the functions do for the Pose Generator, each of it at least once."""

from __future__ import annotations

from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from tests.integration.faults import posing
from tests.integration.faults.world import World
from tests.integration.person import Person
from tests.integration.pose_generator import making

MONTH = 31 * 24 * 60 * 60


def tell(world: World, person: Person) -> None:
    """Search projects, draw a batch and pack it; let the sweep remove a project with its batch."""
    for _ in range(2):
        making.project(person)
    world.bases.put({"kind": "pose_project", "userId": person.user_id, "newerThan": ""})
    world.bases.run()
    user = world.somebody()
    batch = posing.order(world, user, 3)
    world.settle()
    posing.pack(world, user, batch)
    trashed = posing.order(world, user, 3)
    project = posing.read(user, trashed).project_id
    posing.app(world).trash.trash(user, project)
    world.clock.pass_time(MONTH)
    world.sweep()
    assert not PoseProjectRow.count(user, PoseProjectRow.project_id == project)
