"""What the functions do for the Pose Generator, each of it at least once."""

from __future__ import annotations

from tests.integration.faults.world import World
from tests.integration.person import Person
from tests.integration.pose_generator import making


def tell(world: World, person: Person) -> None:
    """Have the projects of a person searched."""
    for _ in range(2):
        making.project(person)
    world.bases.put({"kind": "pose_project", "userId": person.user_id, "newerThan": ""})
    world.bases.run()
