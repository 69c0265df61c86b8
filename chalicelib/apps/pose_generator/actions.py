"""What the Pose Generator charges for, as the ledger says it. Codes as in the price table."""

from __future__ import annotations

from types import MappingProxyType

from chalicelib.apps.pose_generator import prices
from chalicelib.foundation.accounts.postings import Action

POSE = Action(prices.POSE, "Pose")
POSE_OF_MANY = Action(prices.POSE_OF_MANY, "Pose of many")
RETRY = Action(prices.RETRY, "Pose once more")
BY_CODE = MappingProxyType({action.code: action for action in (POSE, POSE_OF_MANY, RETRY)})
