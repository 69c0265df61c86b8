"""Pictures in memory: check what was sent, make it safe and uniform, cut thumbnails."""

from chalicelib.imaging.errors import PictureRejected
from chalicelib.imaging.prepare import PreparedPicture, prepare

__all__ = ["PictureRejected", "PreparedPicture", "prepare"]
