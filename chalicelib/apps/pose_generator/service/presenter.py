"""Rows as people see them."""

from __future__ import annotations

from chalicelib.apps.pose_generator.schemas.projects import PoseProjectOut
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
