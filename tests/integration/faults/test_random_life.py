"""Whatever two people do, in whatever order, and whoever dies meanwhile: the promises hold."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from tests.integration.faults.acts import ACTS, Life, Step
from tests.integration.faults.faults import MOMENTS
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.state import Rows
from tests.integration.faults.world import World

WORK = ("draw", "cut", "count", "index", "sweep", "wait")

steps = st.builds(
    Step,
    act=st.sampled_from([*ACTS, *WORK]),
    who=st.integers(0, 1),
    pick=st.integers(0, 11),
    number=st.one_of(st.just(0), st.integers(1, 14)),
    moment=st.sampled_from(MOMENTS),
    meanwhile=st.one_of(st.just(""), st.sampled_from(sorted(ACTS))),
)


@given(st.lists(steps, min_size=4, max_size=16))
@settings(
    max_examples=40,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # shrinking would take minutes
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_promises_hold_whatever_happens(
    world: World, caplog: pytest.LogCaptureFixture, life: list[Step]
):
    Rows.clear()
    caplog.clear()
    world.provider.script.clear()
    for post in world.posts.values():
        post.lose()
    people = Life(world)
    for step in life:
        people.take(step)
    world.settle()
    for user in people.people:
        note(user)
        assert_promises(world, user)
    crashed = [record for record in caplog.records if record.exc_info]
    assert crashed == []
