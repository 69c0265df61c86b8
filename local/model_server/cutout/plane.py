"""The arrays that the cutting works on."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Rows of pixels: height, width, red-green-blue; 0 to 255."""

Plane: TypeAlias = NDArray[np.floating[Any]]
"""Height and width, and for colours a third axis; 0 to 1."""
