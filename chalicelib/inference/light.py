"""Small copies of the pictures that go to a model."""

from __future__ import annotations

from typing import Protocol


class LightCopy(Protocol):
    """Makes a small copy of a JPEG, PNG or WebP file, of the same shape.

    Models look at a thousand pixels a side, and more than that only makes a call long.
    """

    def __call__(self, picture: bytes, *, opaque: bool) -> bytes:
        """Return a JPEG or WebP file. An opaque one is white where the picture shows through."""
        ...
