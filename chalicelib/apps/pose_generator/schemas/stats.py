"""A person's numbers over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.kit.fields import Reply, Wire


class PoseStatsOut(Wire):
    """Numbers of a person's projects, poses and pictures."""

    total_projects: int
    recent_projects: int = Field(description="Of the last 7 days.")
    total_templates: int = Field(description="In the catalogue, without one's own.")
    own_poses: int
    total_pictures: int = Field(description="All that were ever made.")
    judged_pictures: int
    passed_pictures: int
    success_rate: float | None = Field(
        description="The share that passed of those that were judged; null before there are any."
    )
    average_rating: float | None = Field(description="1 to 5.")
    credit_balance: int


class PoseStatsReply(Reply):
    """A person's numbers."""

    stats: PoseStatsOut
