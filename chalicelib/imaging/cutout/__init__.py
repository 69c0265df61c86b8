"""Cut-outs: a picture and its matte made into one, judged, shown and corrected."""

from chalicelib.imaging.cutout.kept import corrected, prepared
from chalicelib.imaging.cutout.make import CutOut, cut_out
from chalicelib.imaging.cutout.retouch import retouched
from chalicelib.imaging.cutout.verdict import Box

__all__ = ["Box", "CutOut", "corrected", "cut_out", "prepared", "retouched"]
