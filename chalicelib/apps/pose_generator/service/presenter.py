"""Rows as people see them."""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.projects import PoseProjectOut
from chalicelib.apps.pose_generator.schemas.templates import PoseTemplateOut
from chalicelib.apps.pose_generator.service.finding import KnownTemplate
from chalicelib.apps.pose_generator.store.projects import PoseProjectRow


def shown_project(row: PoseProjectRow) -> PoseProjectOut:
    """Return a project as people see it."""
    return PoseProjectOut(
        id=row.project_id,
        user_id=row.user_id,
        name=row.name,
        description=row.description,
        brand_kit_id=row.brand_kit_id,
        version=int(row.version or 0),
        created_at=row.created_at,
        updated_at=row.updated_at,
        trashed_at=row.trashed_at,
    )


def shown_template(known: KnownTemplate) -> PoseTemplateOut:
    """Return a template as a person sees it."""
    return PoseTemplateOut.model_construct(
        **dict(known.template),
        usage_count=known.evidence.used,
        success_rate=known.evidence.success_rate,
        rating=known.evidence.rating,
        favourite=known.favourite,
        mine=known.mine,
    )
