"""Places of a hand that many arms share, for either side alike."""

from __future__ import annotations

from local.poses.blocks import Arms, Reach, Said, Swing

BESIDE = Swing(ahead=3, out=10, bend=16, inward=20)
LOOSE = Swing(ahead=8, out=14, bend=28, inward=30)
HIP = Reach("pelvis", 0.135, 0.075, -0.005, elbow=(1, 0, -0.35), fingers=(-0.5, -0.25, 0.8))
POCKET = Reach("pelvis", 0.122, 0.005, 0.03, elbow=(0.7, 0, -0.7), fingers=(-0.25, -0.9, 0.3))
BACK_POCKET = Reach("pelvis", 0.1, 0.05, -0.1, elbow=(0.8, 0, -0.8), fingers=(-0.5, -0.8, 0.1))
THIGH = Reach("knee", 0.0, 0.05, -0.13, elbow=(0.6, -0.2, -0.7), fingers=(-0.3, -0.1, 1))
KNEE = Reach("knee", 0.0, 0.066, -0.06, elbow=(0.8, -0.2, -0.4), fingers=(-0.25, -0.1, 1))
LAP = Reach("pelvis", 0.035, 0.085, 0.15, elbow=(0.8, -0.2, -0.6), fingers=(-0.8, -0.3, 0.4))
CHEEK = Reach("head", 0.075, -0.062, 0.108, elbow=(0.45, -1, 0.1), fingers=(-0.25, 0.9, -0.25))
CHIN = Reach("head", 0.03, -0.07, 0.115, elbow=(0.4, -1, 0.1), fingers=(-0.2, 0.9, -0.35))
NECK = Reach("head", 0.078, 0.035, -0.045, elbow=(0.9, -0.4, 0.3), fingers=(-0.95, 0.0, -0.25))
HAIR = Reach("head", 0.088, 0.1, 0.0, elbow=(1, 0.1, 0.15), fingers=(-0.9, 0.3, -0.2))
CROWN = Reach("head", 0.06, 0.132, -0.01, elbow=(1, 0.6, 0.1), fingers=(-1, 0.25, 0))
LAPEL = Reach("chest", 0.035, -0.15, 0.095, elbow=(0.7, -0.8, -0.2), fingers=(-0.5, 0.8, 0.1))
HEART = Reach("chest", 0.035, -0.12, 0.1, elbow=(0.8, -0.7, 0), fingers=(-0.95, 0.3, -0.05))
STOMACH = Reach("pelvis", 0.055, 0.1, 0.1, elbow=(0.8, -0.4, -0.4), fingers=(-0.9, -0.2, 0.15))
BEHIND = Reach("pelvis", 0.045, 0.05, -0.105, elbow=(0.8, 0, -0.7), fingers=(-0.9, -0.3, 0))
AT_CHEST = Reach("chest", 0.06, -0.13, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.5, 0.6))
BY_FACE = Reach("head", 0.135, -0.045, 0.13, elbow=(0.5, -1, 0), fingers=(-0.15, 0.9, 0.1))
FORWARD = Reach("chest", 0.05, -0.06, 0.285, elbow=(0.5, -1, 0), fingers=(-0.1, 0.35, 0.9))
OUT_LOW = Reach("chest", 0.22, -0.2, 0.13, elbow=(0.3, -1, -0.4), fingers=(0.6, 0.1, 0.5))
OPEN_PALM = Reach("chest", 0.21, -0.09, 0.14, elbow=(0.2, -1, -0.2), fingers=(0.6, 0.25, 0.5))
RAISED = Reach("shoulder", 0.09, 0.27, 0.07, elbow=(0.9, 0.1, 0.2))
BY_SIDE = Reach("pelvis", 0.16, -0.02, 0.04, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3))


def both(said: Said, arm: Reach | Swing, shrug: float = 0.0) -> Arms:
    return Arms(said, arm, arm, shrug=shrug)
