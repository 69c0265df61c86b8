"""Pictures of presets, ordered and drawn by processes that die: made, paid and counted once."""

from __future__ import annotations

from functools import partial

import pytest

from chalicelib.foundation.generation.store import GenerationRow
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import AFTER_THE_LEASE, PRESET, World


def uses(world: World) -> int:
    return world.presets.read(PRESET).usage_count


@pytest.mark.parametrize("moment", MOMENTS)
def test_an_order_killed_at_any_call_is_all_or_nothing(world: World, moment: Moment, kills: Kills):
    for kill in kills(moment, at_least=2):
        with kill:
            user, before = world.somebody(), uses(world)
            project = world.project(user)
            killed = kill(partial(world.order_preset, user, project))
            world.settle()
            rows = list(GenerationRow.query(user, consistent_read=True))
            assert [row.status for row in rows] in ([], ["completed"])
            assert killed or rows
            assert uses(world) == before + len(rows)
            assert_promises(world, user)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_worker_killed_at_any_call_counts_the_preset_once(
    world: World, moment: Moment, kills: Kills
):
    for kill in kills(moment, at_least=5):
        with kill:
            user, before = world.somebody(), uses(world)
            generation = world.order_preset(user, world.project(user))
            kill(world.generation.run)
            world.generation.duplicate()
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.generation.run() == []
            assert world.generation_row(user, generation).status == "completed"
            assert uses(world) == before + 1
            assert_promises(world, user)
