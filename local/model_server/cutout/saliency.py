"""What the eye is drawn to: U²-Net in its small form (Qin et al., 2020), run by OpenCV."""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from local.model_server.cutout.plane import Pixels, Plane

WEIGHTS = Path(__file__).with_name("u2netp.onnx")
SIDE = 320
# What the network was trained with: the mean and spread of ImageNet's colours.
MEAN = np.array([0.485, 0.456, 0.406], np.float32)
SPREAD = np.array([0.229, 0.224, 0.225], np.float32)

_one_at_a_time = threading.Lock()


def salient(picture: Pixels) -> Plane:
    """Return how much each part of an RGB picture is its subject: 320x320, from 0 to 1."""
    small = cv2.resize(picture, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
    scaled = (small / max(1.0, float(small.max())) - MEAN) / SPREAD
    net = _network()
    with _one_at_a_time:
        net.setInput(scaled.transpose(2, 0, 1)[np.newaxis])
        found = net.forward(net.getUnconnectedOutLayersNames()[0])[0, 0]
    low, high = float(found.min()), float(found.max())
    return np.asarray((found - low) / max(high - low, 1e-6), np.float32)


@cache
def _network() -> Any:
    return cv2.dnn.readNetFromONNX(str(WEIGHTS))
