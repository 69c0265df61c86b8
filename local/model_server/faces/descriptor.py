"""What a face looks like, in 128 numbers: dlib's residual network, as face-api.js has its weights.

https://github.com/davisking/dlib, `face_recognition_resnet_model_v1`: the descriptors of one
person are nearer than 0.6. Its layers are few and all alike, so NumPy runs it.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np

from local.model_server.cutout.plane import Pixels, Plane

SIDE = 150
# The mean colour that the network was trained with.
MEAN = np.array([122.782, 117.001, 104.298], np.float32)
FILE = Path(__file__).with_name("face_recognition_model.bin")
MANIFEST = FILE.with_name("face_recognition_model-weights_manifest.json")
BLOCKS = (
    "conv32_1", "conv32_2", "conv32_3", "conv64_down", "conv64_1", "conv64_2", "conv64_3",
    "conv128_down", "conv128_1", "conv128_2", "conv256_down", "conv256_1", "conv256_2",
    "conv256_down_out",
)  # fmt: skip


def describe(face: Pixels) -> Plane:
    """Return the 128 numbers of a face, 150 x 150 pixels."""
    plane: Plane = (face.astype(np.float32) - MEAN) / 256
    plane = _highest(_rectified(_layer(plane, "conv32_down", step=2)))
    for name in BLOCKS:
        plane = _block(plane, name, step=2 if "down" in name else 1)
    return np.asarray(plane.mean(axis=(0, 1)) @ _weights()["fc"])


def _block(plane: Plane, name: str, *, step: int) -> Plane:
    """Return a residual block: two layers, beside which the plane goes on as it was."""
    inner = _bordered(plane) if step == 1 else plane
    inner = _rectified(_layer(inner, f"{name}/conv1", step=step))
    inner = _layer(_bordered(inner), f"{name}/conv2", step=1)
    beside = plane if step == 1 else _halved(plane)
    shape = np.maximum(inner.shape, beside.shape)
    return _rectified(_grown(inner, shape) + _grown(beside, shape))


def _layer(plane: Plane, name: str, *, step: int) -> Plane:
    """Return a convolution without a border, scaled and moved."""
    weights = _weights()
    filters = weights[f"{name}/conv/filters"]
    high, wide = ((plane.shape[axis] - filters.shape[axis]) // step + 1 for axis in (0, 1))
    total = np.zeros((high, wide, filters.shape[3]), np.float32)
    for down, across in np.ndindex(*filters.shape[:2]):
        part = plane[down : down + step * high : step, across : across + step * wide : step]
        total += part[:high, :wide] @ filters[down, across]
    moved = total + weights[f"{name}/conv/bias"]
    return np.asarray(moved * weights[f"{name}/scale/weights"] + weights[f"{name}/scale/biases"])


def _rectified(plane: Plane) -> Plane:
    return np.maximum(plane, 0)


def _bordered(plane: Plane) -> Plane:
    return np.pad(plane, ((1, 1), (1, 1), (0, 0)))


def _highest(plane: Plane) -> Plane:
    """Return the highest of every 3 x 3, two pixels apart."""
    windows = np.lib.stride_tricks.sliding_window_view(plane, (3, 3), axis=(0, 1))
    return np.asarray(windows[::2, ::2].max(axis=(-1, -2)))


def _halved(plane: Plane) -> Plane:
    """Return the means of every 2 x 2."""
    high, wide = plane.shape[0] // 2, plane.shape[1] // 2
    return np.asarray(plane[: 2 * high, : 2 * wide].reshape(high, 2, wide, 2, -1).mean(axis=(1, 3)))


def _grown(plane: Plane, shape: Plane) -> Plane:
    return np.pad(plane, [(0, int(to) - at) for to, at in zip(shape, plane.shape, strict=True)])


@cache
def _weights() -> dict[str, Plane]:
    """Return the weights by name; most are bytes in the file, each group with its scale."""
    data, at = FILE.read_bytes(), 0
    weights: dict[str, Plane] = {}
    for entry in json.loads(MANIFEST.read_text())[0]["weights"]:
        count = int(np.prod(entry["shape"]))
        scale = entry.get("quantization")
        stored = np.dtype(np.uint8 if scale else np.float32)
        found = np.frombuffer(data, stored, count, at).astype(np.float32)
        at += count * stored.itemsize
        if scale:
            found = (found * scale["scale"] + scale["min"]).astype(np.float32)
        weights[entry["name"]] = found.reshape(entry["shape"])
    return weights
