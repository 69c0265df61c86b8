"""What came of a template, and what it is sorted by."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.apps.pose_generator.store.templates import TemplateRow

# What a template without evidence is taken for, and how many pictures that weighs as much as: so
# one lucky picture leads no list, and what is new stands between the good and the bad.
_SUCCESS, _SUCCESS_WEIGHT = 0.8, 5
_STARS, _STARS_WEIGHT = 3.5, 3
_SCALE = 1000


@dataclass(frozen=True)
class Evidence:
    """Counts of the pictures of one template: made, judged, passed, rated, and their stars."""

    used: int = 0
    judged: int = 0
    passed: int = 0
    ratings: int = 0
    stars: int = 0

    @property
    def success_rate(self) -> float | None:
        return round(self.passed / self.judged, 3) if self.judged else None

    @property
    def rating(self) -> float | None:
        return round(self.stars / self.ratings, 1) if self.ratings else None

    @property
    def success_rank(self) -> int:
        weighed = self.passed + _SUCCESS * _SUCCESS_WEIGHT
        return round(_SCALE * weighed / (self.judged + _SUCCESS_WEIGHT))

    @property
    def rating_rank(self) -> int:
        weighed = self.stars + _STARS * _STARS_WEIGHT
        return round(_SCALE * weighed / (self.ratings + _STARS_WEIGHT))


NONE = Evidence()


def evidence_of(row: TemplateRow | None) -> Evidence:
    """Return what a row counted; nothing when there is none."""
    if row is None:
        return NONE
    return Evidence(
        used=int(row.used or 0),
        judged=int(row.judged or 0),
        passed=int(row.passed or 0),
        ratings=int(row.ratings or 0),
        stars=int(row.stars or 0),
    )
