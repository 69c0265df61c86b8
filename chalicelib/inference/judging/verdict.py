"""From checks to a verdict. The thresholds come from `benchmarks/judge`."""

from __future__ import annotations

from typing import Literal

from chalicelib.inference.judging.port import Checks

Verdict = Literal["passed", "failed", "unjudged"]
Reason = Literal[
    "blank", "wrong_size", "nobody", "several_people", "wrong_pose", "product_missing", "other_face"
]

POSE_MATCH = 0.6
FACE_MATCH = 0.45


def verdict(checks: Checks) -> tuple[Verdict, tuple[Reason, ...]]:
    """Return the verdict and the reasons of a failed one, the gravest first.

    A picture passes when its people and their pose could be judged. A face that is turned away
    tells nothing, and neither does a product without a place of its own: they only fail a picture.
    """
    reasons = _reasons(checks)
    if reasons:
        return "failed", reasons
    judged = checks.people is not None and checks.pose_match is not None
    return ("passed" if judged else "unjudged"), ()


def _reasons(checks: Checks) -> tuple[Reason, ...]:
    if checks.blank:
        return ("blank",)
    found: list[tuple[bool, Reason]] = [
        (not checks.sized, "wrong_size"),
        (checks.people == 0, "nobody"),
        (checks.people is not None and checks.people > 1, "several_people"),
        (_below(checks.pose_match, POSE_MATCH), "wrong_pose"),
        (checks.product_visible is False, "product_missing"),
        (_below(checks.face_match, FACE_MATCH), "other_face"),
    ]
    return tuple(reason for fails, reason in found if fails)


def _below(match: float | None, least: float) -> bool:
    return match is not None and match < least
