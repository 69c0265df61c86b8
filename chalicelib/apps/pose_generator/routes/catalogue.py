"""What pictures can be made of, and a person's numbers."""

from __future__ import annotations

from chalicelib.apps.pose_generator.categories import category_names
from chalicelib.apps.pose_generator.scenes import scenes
from chalicelib.apps.pose_generator.schemas.scenes import ScenesReply
from chalicelib.apps.pose_generator.schemas.stats import PoseStatsOut, PoseStatsReply
from chalicelib.apps.pose_generator.schemas.templates import PoseCategoriesReply, PoseCategoryOut
from chalicelib.apps.pose_generator.services import PoseGenerator
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/categories")
def list_pose_categories(app: PoseGenerator, caller: Caller) -> PoseCategoriesReply:
    """List the categories of templates, and how many the person finds in each."""
    counts = app.templates.categories(caller.user_id)
    return PoseCategoriesReply(
        categories=[
            PoseCategoryOut(id=id_, name=name, count=counts[id_])
            for id_, name in category_names().items()
        ]
    )


@router.get("/scenes", public=True)
def list_scenes(_: PoseGenerator) -> ScenesReply:
    """List the scenes; an order may also say where in words of its own."""
    return ScenesReply(scenes=list(scenes()))


@router.get("/stats")
def read_pose_stats(app: PoseGenerator, caller: Caller) -> PoseStatsReply:
    """Read the person's numbers."""
    numbers = app.stats.read(caller.user_id)
    pictures = numbers.pictures
    return PoseStatsReply(
        stats=PoseStatsOut(
            total_projects=numbers.projects,
            recent_projects=numbers.recent,
            total_templates=len(templates()),
            own_poses=numbers.own_poses,
            total_pictures=pictures.used,
            judged_pictures=pictures.judged,
            passed_pictures=pictures.passed,
            success_rate=pictures.success_rate,
            average_rating=pictures.rating,
            credit_balance=numbers.balance,
        )
    )
