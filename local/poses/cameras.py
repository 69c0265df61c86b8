"""Where photographers stand."""

from __future__ import annotations

from local.poses.blocks import Said
from local.poses.camera import Camera

CAMERAS = {
    "front": Camera(Said("dari depan", "from the front"), 0),
    "front-low": Camera(Said("dari depan agak rendah", "from slightly below"), 0, -9),
    "front-high": Camera(Said("dari depan agak tinggi", "from slightly above"), 4, 14),
    "turn-left": Camera(Said("serong kiri", "turned slightly left"), -24),
    "turn-right": Camera(Said("serong kanan", "turned slightly right"), 24),
    "quarter-left": Camera(Said("tiga perempat kiri", "three-quarter left"), -45),
    "quarter-right": Camera(Said("tiga perempat kanan", "three-quarter right"), 45),
    "quarter-low": Camera(Said("tiga perempat agak rendah", "three-quarter from below"), 38, -9),
    "quarter-high": Camera(Said("tiga perempat agak tinggi", "three-quarter from above"), -34, 14),
    "side-left": Camera(Said("dari samping kiri", "from the left side"), 84),
    "side-right": Camera(Said("dari samping kanan", "from the right side"), -84),
    "behind-left": Camera(Said("dari belakang kiri", "from behind on the left"), 138),
    "behind-right": Camera(Said("dari belakang kanan", "from behind on the right"), -138),
    "behind": Camera(Said("dari belakang", "from behind"), 168),
}
