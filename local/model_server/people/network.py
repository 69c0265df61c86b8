"""A network out of a TensorFlow Lite file, run by LiteRT."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from local.model_server.cutout.plane import Plane


class Network:
    """One network with its memory, which serves one picture at a time."""

    def __init__(self, file: Path) -> None:
        self._interpreter = Interpreter(str(file), num_threads=1)
        self._interpreter.allocate_tensors()
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._outputs = [found["index"] for found in self._interpreter.get_output_details()]
        self._one_at_a_time = threading.Lock()

    def __call__(self, picture: Plane) -> list[Plane]:
        """Return what the network makes of one picture, without the axis that counts pictures."""
        with self._one_at_a_time:
            self._interpreter.set_tensor(self._input, picture[np.newaxis].astype(np.float32))
            self._interpreter.invoke()
            return [self._interpreter.get_tensor(output)[0] for output in self._outputs]


def likelihood(logits: Plane) -> Plane:
    """Return what logits say, from 0 to 1."""
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -60, 60))), np.float32)
