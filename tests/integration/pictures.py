"""Of the same bytes the same is made: as the product does, but only once in a test run."""

from __future__ import annotations

from functools import cache

from chalicelib.imaging import prepare
from chalicelib.imaging.cutout import cut_out
from chalicelib.imaging.listing import compose
from chalicelib.imaging.logo import prepare_logo
from chalicelib.imaging.poses.skeleton import Keypoint, control_picture
from chalicelib.imaging.watermark import marked

_drawn = cache(control_picture)


def _once_per_figure(keypoints: list[Keypoint], **size: int) -> bytes:
    return _drawn(tuple(keypoints), **size)


ONCE_PER_PICTURE = {
    "chalicelib.imaging.prepare": cache(prepare),
    "chalicelib.imaging.cutout.cut_out": cache(cut_out),
    "chalicelib.imaging.listing.compose": cache(compose),
    "chalicelib.imaging.logo.prepare_logo": cache(prepare_logo),
    "chalicelib.imaging.poses.skeleton.control_picture": _once_per_figure,
    "chalicelib.imaging.watermark.marked": cache(marked),
}
