"""What the functions do for all apps alike, each of it at least once."""

from __future__ import annotations

from typing import Any

from chalicelib.foundation.exports.job import ATTEMPTS, LEASE
from chalicelib.foundation.exports.store import KEPT
from tests.integration.faults import batches
from tests.integration.faults.post import Post
from tests.integration.faults.provider import busy, refused
from tests.integration.faults.world import World
from tests.integration.person import APP, Person

HOUR = 60 * 60


def tell(world: World, person: Person) -> None:
    """Send requests again, order many pictures, and hand the workers what they cannot do.

    What is returned is returned by a worker that has just started and knows no balance.
    """
    _send_again(person)
    _hand_over(world.arrivals, {"Records": [{"s3": {"object": {"key": "uploads/nobody/user/id"}}}]})
    _hand_over(world.uses, {})
    user = world.somebody()
    batches.place(world.platform, user, 4)
    world.provider.script.extend([busy(), refused()])
    world.forget_balances()
    world.generation.run()
    world.settle()
    world.arrive(user, world.reserve(user, world.project(user)), b"no picture")
    world.forget_balances()
    world.arrivals.run()
    _export(world, user)


def _export(world: World, user: str) -> None:
    """Have a ZIP made after its worker died, one fail, and one given up half-way."""
    avatars = [world.uploaded(user, world.project(user))]
    for kills in (1, ATTEMPTS):
        world.export(user, avatars)
        for _ in range(kills):
            assert world.kill(1, "before", world.zips.run, "UploadPart")
            world.clock.pass_time(2 * LEASE.total_seconds())
        world.zips.run()
    world.export(user, avatars)
    world.zips.lose()
    world.clock.pass_time(2 * LEASE.total_seconds())
    world.sweep()
    assert world.kill(1, "before", world.zips.run, "UploadPart")
    world.zips.lose()
    for seconds in (3 * HOUR, KEPT.total_seconds()):
        world.clock.pass_time(seconds)
        world.sweep()


def _hand_over(post: Post, body: Any) -> None:
    """Let a worker refuse a message, which then goes to the dead letters."""
    post.put(body)
    assert len(post.run()) == 1
    post.lose()


def _send_again(person: Person) -> None:
    """Send a request twice under a key, and one that is refused: its key is free again."""
    for _ in range(2):
        person.post(f"{APP}/projects", {"name": "Once"}, Idempotency_Key="once")
    person.post(f"{APP}/generations/nowhere/retry", Idempotency_Key="refused")
