"""Projects and poses of one's own: killed at every call; projects with many things in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from chalicelib.apps.pose_generator.errors import PoseProjectNotInTrash
from chalicelib.apps.pose_generator.schemas.projects import PoseProjectCreate
from chalicelib.apps.pose_generator.schemas.templates import OwnPoseChange, OwnPoseCreate
from chalicelib.apps.pose_generator.service.removal import SECONDS, Removal
from chalicelib.apps.pose_generator.services import PoseGenerator, build
from chalicelib.apps.pose_generator.store.projects import find_project
from chalicelib.apps.pose_generator.templates import templates
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.promises import assert_promises
from tests.integration.faults.world import World

MONTH = 31 * 24 * 60 * 60
ACTS: dict[str, Callable[[PoseGenerator, str, str], object]] = {
    "trash": lambda app, user, project: app.trash.trash(user, project),
    "restore": lambda app, user, project: app.trash.restore(user, project),
    "purge": lambda app, user, project: app.trash.purge(user, project),
}


@pytest.fixture
def app(world: World) -> PoseGenerator:
    return build(world.platform)


def a_project(app: PoseGenerator, user: str) -> str:
    return str(app.projects.create(user, PoseProjectCreate(name="Lebaran")).project_id)


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", ACTS)
def test_an_act_killed_at_any_call_is_done_or_not(
    world: World, app: PoseGenerator, kills: Kills, moment: Moment, act: str
):
    for kill in kills(moment):
        with kill:
            user = world.somebody()
            project = a_project(app, user)
            if act != "trash":
                app.trash.trash(user, project)
            kill(partial(ACTS[act], app, user, project))
            world.settle()
            assert_promises(world, user)
            if (row := find_project(user, project)) and row.trashed_at:
                world.clock.pass_time(MONTH)
                world.settle()
                assert find_project(user, project) is None
            assert_promises(world, user)


POSE = OwnPoseCreate.model_validate({"name": "Pose", "keypoints": templates()[0].keypoints})
CHANGE = OwnPoseChange.model_validate({"name": "Other"})
POSE_ACTS: dict[str, Callable[[PoseGenerator, str, str], object]] = {
    "create": lambda app, user, _: app.own_poses.create(user, POSE),
    "change": lambda app, user, pose: app.own_poses.change(user, pose, CHANGE, None),
    "mark": lambda app, user, pose: app.templates.mark(user, pose, favourite=True),
    "remove": lambda app, user, pose: app.own_poses.remove(user, pose),
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("act", POSE_ACTS)
def test_an_act_on_a_pose_of_ones_own_killed_at_any_call_is_done_or_not(
    world: World, app: PoseGenerator, kills: Kills, moment: Moment, act: str
):
    for kill in kills(moment):
        with kill:
            user = world.somebody()
            pose = app.own_poses.create(user, POSE).template.id
            kill(partial(POSE_ACTS[act], app, user, pose))
            assert_promises(world, user)


class Things:
    """Things in projects, each of which takes a while to remove."""

    def __init__(self, world: World, count: int, seconds: float) -> None:
        self.world, self.left, self.seconds, self.now = world, count, seconds, 0.0

    def remove_some(self, user_id: str, project_id: str) -> bool:
        self.now += self.seconds
        self.left -= 1
        return self.left > 0


def test_what_takes_longer_than_some_seconds_to_remove_the_sweep_goes_on_with(
    world: World, app: PoseGenerator
):
    user = world.somebody()
    project = a_project(app, user)
    app.trash.trash(user, project)
    things = Things(world, 3, SECONDS)
    removal = Removal([things], world.clock, monotonic=lambda: things.now)
    row = find_project(user, project)
    assert row is not None
    assert removal.purge(row)
    assert things.left == 1
    marked = find_project(user, project)
    assert marked is not None
    assert marked.unfinished
    with pytest.raises(PoseProjectNotInTrash):
        app.trash.restore(user, project)
    assert removal.purge(marked)
    assert (things.left, find_project(user, project)) == (0, None)
