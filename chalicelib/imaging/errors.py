"""Why a picture is refused. Messages are for the person who sent it; codes are for translation."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class PictureRejected(AppError):
    """The picture cannot be used. Each reason is a subclass with its own code."""

    kind: ClassVar[Kind] = Kind.INVALID
    code: ClassVar[str] = "picture_rejected"


class NotAPicture(PictureRejected):
    """The content is neither JPEG nor PNG nor WebP."""

    code = "picture_not_recognised"


class TypeMismatch(PictureRejected):
    """The content is of another type than the one announced for it."""

    code = "picture_type_mismatch"


class PictureDamaged(PictureRejected):
    """The file is cut short or broken."""

    code = "picture_damaged"


class FileTooLarge(PictureRejected):
    """The file has too many bytes."""

    code = "picture_file_too_large"


class TooManyPixels(PictureRejected):
    """Width times height is over the limit."""

    code = "picture_too_many_pixels"


class PictureTooSmall(PictureRejected):
    """A side is shorter than the shortest allowed."""

    code = "picture_too_small"


class SideTooLong(PictureRejected):
    """A side is longer than the longest allowed."""

    code = "picture_side_too_long"


class PictureAnimated(PictureRejected):
    """The file holds an animation."""

    code = "picture_animated"


class PictureTooComplex(PictureRejected):
    """Decoding the file would take unreasonable time."""

    code = "picture_too_complex"


class PictureEmpty(PictureRejected):
    """Nothing of the picture is seen."""

    code = "picture_empty"


class NothingCutOut(PictureRejected):
    """A cut-out in which nothing is left of the picture."""

    code = "nothing_cut_out"


class SvgUnsafe(PictureRejected):
    """The drawing would run something, or load something from elsewhere."""

    code = "svg_unsafe"


class SvgWithText(PictureRejected):
    """The drawing holds text, whose font is not in it."""

    code = "svg_with_text"
