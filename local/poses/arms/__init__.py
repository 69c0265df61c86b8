"""What arms do, by name."""

from local.poses.arms.doing import DOING
from local.poses.arms.holding import HOLDING
from local.poses.arms.resting import RESTING
from local.poses.arms.showing import SHOWING
from local.poses.arms.touching import TOUCHING

ARMS = {**RESTING, **TOUCHING, **HOLDING, **SHOWING, **DOING}

__all__ = ["ARMS"]
