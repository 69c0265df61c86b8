"""What the actions of the Pose Generator cost, in credits."""

from __future__ import annotations

from types import MappingProxyType

POSE = "pose"
POSE_OF_MANY = "pose_of_many"
RETRY = "retry_pose"
MANY = 100

PRICES = MappingProxyType({POSE: 10, POSE_OF_MANY: 5, RETRY: 5})


def code_of(total: int) -> str:
    """Return what each picture of an order of `total` costs, as a code of the price table."""
    return POSE_OF_MANY if total >= MANY else POSE


def affordable(balance: int, most: int) -> int:
    """Return how many pictures a balance pays for, up to `most`."""
    many = min(most, balance // PRICES[POSE_OF_MANY])
    return many if many >= MANY else min(MANY - 1, balance // PRICES[POSE])


def cheaper(total: int) -> int | None:
    """Return the larger number of pictures that costs less than `total`, None if none does."""
    dearer = total < MANY and total * PRICES[POSE] > MANY * PRICES[POSE_OF_MANY]
    return MANY if dearer else None
