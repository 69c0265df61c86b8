"""Batches of poses in the world of the tests of faults."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.pose_generator.app import APP
from chalicelib.apps.pose_generator.schemas.batches import PoseOrder
from chalicelib.apps.pose_generator.schemas.projects import PoseProjectCreate
from chalicelib.apps.pose_generator.schemas.results import PoseExport
from chalicelib.apps.pose_generator.schemas.templates import OwnPoseCreate
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.apps.pose_generator.store.batches import find_batch
from chalicelib.apps.pose_generator.store.templates import TemplateRow
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.foundation.generation.orders import OrderRow
from tests.integration.faults.world import World

POSE = {"name": "Pose saya", "keypoints": [*templates()[0].keypoints]}


def app(world: World) -> PoseGenerator:
    """Return the use cases on the world's platform."""
    world.platform.bind(APP)
    found: PoseGenerator = APP.build(world.platform)
    return found


def wish(world: World, user: str, total: int, **fields: Any) -> PoseOrder:
    """Return an order of a new avatar in a new project, so often in a pose of the person's own."""
    avatar = world.uploaded(user, world.project(user))
    use = app(world)
    project = use.projects.create(user, PoseProjectCreate(name="Lebaran")).project_id
    own = use.own_poses.create(user, OwnPoseCreate.model_validate(POSE)).template.id
    named = {"projectId": project, "avatarId": avatar, "templateIds": [own] * total}
    return PoseOrder.model_validate({**named, **fields})


def order(world: World, user: str, total: int, **fields: Any) -> str:
    """Order a batch; return its id."""
    return str(app(world).orders.place(user, wish(world, user, total, **fields)).id)


def read(user: str, batch: str) -> OrderRow:
    found = find_batch(user, batch)
    assert found is not None
    return found


def pack(world: World, user: str, batch: str) -> None:
    """Have a ZIP made of a batch."""
    body = PoseExport.model_validate({"generationId": batch})
    app(world).pose_exports.order(user, body)
    assert world.zips.run() == []


def counted(user: str) -> tuple[int, int, int]:
    """Return how many pictures were made, judged and found good of all poses of one's own."""
    rows = [row for row in TemplateRow.query(user, consistent_read=True) if row.is_pose]
    used, judged, passed = (
        sum(int(getattr(row, name) or 0) for row in rows) for name in ("used", "judged", "passed")
    )
    return used, judged, passed
