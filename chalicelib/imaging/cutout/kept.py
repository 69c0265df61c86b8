"""Cut-outs as they are stored, and corrected when they are stored already."""

from __future__ import annotations

import json
from dataclasses import asdict

from chalicelib.imaging.cutout.make import CutOut, cut_out
from chalicelib.imaging.cutout.matte import read_matte
from chalicelib.imaging.cutout.retouch import retouched
from chalicelib.imaging.errors import NothingCutOut, TypeMismatch
from chalicelib.imaging.formats import PNG
from chalicelib.imaging.prepare import PreparedPicture


def prepared(cut: CutOut) -> PreparedPicture:
    """Return a cut-out ready to be stored as any picture is, with what is known of it.

    Raises `NothingCutOut`.
    """
    found = cut.found
    if "empty" in found.reasons:
        raise NothingCutOut("No product was found in this picture.")
    known = {
        "box": asdict(found.box) if found.box else None,
        "coverage": found.coverage,
        "verdict": found.verdict,
        "reasons": list(found.reasons),
        "dominantColor": cut.dominant_color.upper() if cut.dominant_color else None,
    }
    return PreparedPicture(
        image=cut.image,
        content_type=PNG.content_type,
        extension=PNG.extension,
        width=cut.width,
        height=cut.height,
        thumbnail=cut.thumbnail,
        placeholder=cut.placeholder,
        cutout=json.dumps(known, separators=(",", ":")),
    )


def corrected(picture: bytes, before: bytes, marks: bytes) -> CutOut:
    """Return the cut-out of a prepared picture as it was `before`, after the brush.

    `marks` are as `retouched` takes them. Raises `PictureRejected`.
    """
    matte = read_matte(before, picture)
    if matte is None:
        raise TypeMismatch("The cut-out has another shape than the picture.")
    return cut_out(picture, retouched(matte, marks))
