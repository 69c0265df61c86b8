"""What the actions of the Pose Generator cost, in credits."""

from __future__ import annotations

from types import MappingProxyType

POSE = "pose"
POSE_OF_MANY = "pose_of_many"
RETRY = "retry_pose"

PRICES = MappingProxyType({POSE: 10, POSE_OF_MANY: 5, RETRY: 5})
