"""Pictures of products over HTTP."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from chalicelib.foundation.media.schemas import Sha256, UploadType
from chalicelib.kit.fields import Id, Request, Text, Wire

UPLOAD_MAX = 20 * 1024 * 1024
MASK_MAX = 10 * 1024 * 1024
MOST_PICTURES = 8

PictureStatus = Literal["none", "awaiting_upload", "processing", "ready", "failed"]
CutoutStatus = Literal["none", "working", "ready", "failed"]
Verdict = Literal["ok", "check"]


class PictureFile(Request):
    """A picture about to be uploaded."""

    file_name: Annotated[str, Text(1, 255)]
    content_type: UploadType
    size: Annotated[int, Field(ge=1, le=UPLOAD_MAX, description="In bytes.")]
    sha256: Sha256 | None = None
    remove_background: bool = Field(
        default=False, description="Cut the product out as soon as the picture is there; 3 credits."
    )


class CutoutOrder(Request):
    """Which picture to cut out: the first one unless another is named."""

    picture_id: Id | None = None
    again: bool = Field(default=False, description="Do it anew though it is cut out already.")


class MaskFile(Request):
    """The marks of a brush about to be uploaded: a grey PNG in the shape of the picture.

    0 removes, 255 keeps, 128 leaves the cut-out as it is. It is of the first picture unless another
    is named, and may be smaller than it.
    """

    picture_id: Id | None = None
    size: Annotated[int, Field(ge=1, le=MASK_MAX, description="In bytes.")]


class PictureChange(Request):
    """How to show a picture."""

    use_cutout: bool = Field(description="Show it cut out, or as it came; the other one is kept.")
    verdict: Verdict | None = Field(
        None, description="What a person says who has looked at the cut-out: ok takes it as it is."
    )


class CutoutBoxOut(Wire):
    """Where the product is in its picture, in pixels."""

    x: int
    y: int
    width: int
    height: int


class CutoutOut(Wire):
    """How far a product is cut out of its picture, and how well.

    While a new one is made, and after that failed, box, coverage, verdict and reasons are of the
    one that there was before, if any.
    """

    status: CutoutStatus
    box: CutoutBoxOut | None
    coverage: float | None = Field(description="The share of the picture that it covers, 0 to 1.")
    verdict: Verdict | None
    reasons: list[str] = Field(description="Why a person should look at it: codes.")
    work_id: str | None = Field(description="The work that makes it, or that failed.")
    failure_code: str | None
    failure_reason: str | None
    in_use: bool = Field(description="Whether it is shown; the original is kept either way.")


class ProductPictureOut(Wire):
    """One picture of a product. URLs are short-lived and null until it is ready."""

    id: str
    status: PictureStatus
    failure_code: str | None
    failure_reason: str | None
    original_url: str | None
    transparent_url: str | None = Field(description="The product alone, as PNG, once cut out.")
    thumbnail_url: str | None
    placeholder: str | None = Field(description="A ThumbHash in base64.")
    dominant_color: str | None
    width: int | None
    height: int | None
    bytes: int | None
    content_type: str | None
    cutout: CutoutOut
