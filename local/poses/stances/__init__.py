"""How a body is carried, by name."""

from local.poses.stances.crouching import CROUCHING
from local.poses.stances.floor import FLOOR
from local.poses.stances.leaning import LEANING
from local.poses.stances.sitting import SITTING
from local.poses.stances.standing import STANDING
from local.poses.stances.walking import WALKING

STANCES = {**STANDING, **WALKING, **SITTING, **FLOOR, **LEANING, **CROUCHING}

__all__ = ["STANCES"]
