"""Work of every kind that stopped somewhere."""

from __future__ import annotations

from tests.integration.faults.world import World


def leave_everything_undone(world: World, user: str) -> None:
    """Lose messages, files and events, and kill a trashing and a removal."""
    project, other = world.project(user), world.project(user)
    world.order(user, project)
    world.generation.lose()
    world.reserve(user, project)
    world.arrive(user, world.reserve(user, project))
    removed = world.uploaded(user, project)
    world.arrivals.lose()
    world.trash.trash_avatar(user, removed)
    assert world.kill(4, "before", lambda: world.trash.purge(user, removed))
    world.uploaded(user, other)
    assert world.kill(2, "before", lambda: world.trash.trash_project(user, other))
