"""How people are built: lengths as shares of the stature.

Arms and legs by Drillis and Contini (1966), as tabled in Winter, "Biomechanics and Motor Control of
Human Movement". Spine, breadths and heads are set to usual proportions by eye.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Body:
    """One build. `shoulder` and `hip` are half the breadth between the joints."""

    shoulder: float
    hip: float
    upper_arm: float = 0.186
    forearm: float = 0.146
    hand: float = 0.1
    thigh: float = 0.245
    shank: float = 0.246
    ankle: float = 0.039
    foot: float = 0.11
    waist: float = 0.11
    thorax: float = 0.178
    neck: float = 0.052

    @property
    def leg(self) -> float:
        return self.thigh + self.shank

    @property
    def arm(self) -> float:
        return self.upper_arm + self.forearm


FEMALE = Body(shoulder=0.1, hip=0.056)
MALE = Body(shoulder=0.114, hip=0.052, upper_arm=0.189, forearm=0.15)

# Tall and short legs, broad and narrow shoulders: as much as people of one size differ.
_BUILDS = ((1.0, 1.0), (1.03, 0.97), (0.975, 1.03), (1.015, 1.04))


def builds(gender: str) -> list[Body]:
    """Return some builds of a gender, the usual one first."""
    body = MALE if gender == "male" else FEMALE
    return [_built(body, legs=legs, breadth=breadth) for legs, breadth in _BUILDS]


def _built(body: Body, *, legs: float, breadth: float) -> Body:
    return replace(
        body,
        thigh=body.thigh * legs,
        shank=body.shank * legs,
        thorax=body.thorax * (2 - legs),
        shoulder=body.shoulder * breadth,
        hip=body.hip * (2 - breadth),
    )
