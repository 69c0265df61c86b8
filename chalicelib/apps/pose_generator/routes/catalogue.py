"""What pictures can be set in."""

from __future__ import annotations

from chalicelib.apps.pose_generator.scenes import scenes
from chalicelib.apps.pose_generator.schemas.scenes import ScenesReply
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.kit.endpoint import Router

router = Router()


@router.get("/scenes", public=True)
def list_scenes(_: PoseGenerator) -> ScenesReply:
    """List the scenes; an order may also say where in words of its own."""
    return ScenesReply(scenes=list(scenes()))
