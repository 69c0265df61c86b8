"""Whatever two people do, in whatever order, and whoever dies meanwhile: the promises hold."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from tests.integration.faults.acts import ACTS, Life, Step
from tests.integration.faults.app_acts import APP_ACTS
from tests.integration.faults.faults import MOMENTS
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World
from tests.integration.rows import Rows

WORK = ("draw", "cut", "count", "index", "sweep", "wait")
AVATARS = ("upload", "trash avatar", "purge", "use")
MOST_FREQUENT = ("product", "pose project", "batch", "cut out", "lay out")
BEGINNING = ("upload", "product", "pose project", "kit", "cut")

always = settings(
    max_examples=24,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # shrinking would take minutes
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def lives(acts: Iterable[str]) -> st.SearchStrategy[list[Step]]:
    """Return what people may do one after the other; an act named twice is twice as frequent."""
    acts = list(acts)
    step = st.builds(
        Step,
        act=st.sampled_from(acts),
        who=st.integers(0, 1),
        pick=st.integers(0, 11),
        number=st.one_of(st.just(0), st.integers(1, 14)),
        moment=st.sampled_from(MOMENTS),
        meanwhile=st.one_of(st.just(""), st.sampled_from(sorted(set(acts)))),
    )
    return st.lists(step, min_size=4, max_size=16)


@given(lives([*ACTS, *WORK]))
@always
def test_the_promises_hold_whatever_happens_to_avatars(
    world: World, caplog: pytest.LogCaptureFixture, life: list[Step]
):
    _live(world, caplog, life)


@given(lives([*APP_ACTS, *AVATARS, *WORK, *MOST_FREQUENT]))
@always
def test_the_promises_hold_whatever_happens_in_the_other_apps(
    world: World, caplog: pytest.LogCaptureFixture, life: list[Step]
):
    begun = [Step(act, who, pick=1) for act in BEGINNING for who in (0, 1)]
    _live(world, caplog, [*begun, *life])


def _live(world: World, caplog: pytest.LogCaptureFixture, life: list[Step]) -> None:
    Rows.clear()
    caplog.clear()
    world.provider.script.clear()
    world.judge.script.clear()
    for post in world.posts.values():
        post.lose()
    people = Life(world)
    for step in life:
        people.take(step)
    people.end()
    for user in people.people:
        note(user)
        assert_promises(world, user)
    crashed = [record for record in caplog.records if record.exc_info]
    assert crashed == []
