"""Which kind of file it is, told by its first bytes; names and announced types are not trusted."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.imaging.errors import NotAPicture, TypeMismatch


@dataclass(frozen=True, slots=True)
class Format:
    """A picture format the product takes and writes."""

    name: str
    content_type: str
    extension: str


JPEG = Format("JPEG", "image/jpeg", "jpg")
PNG = Format("PNG", "image/png", "png")
WEBP = Format("WebP", "image/webp", "webp")

_BY_TYPE = {form.content_type: form for form in (JPEG, PNG, WEBP)} | {"image/jpg": JPEG}

# Formats people send by mistake, so that the refusal can name them. `ftyp` brands: ISO 23008-12.
_REFUSED = (
    (0, b"GIF8", "GIF"),
    (4, b"ftypheic", "HEIC"),
    (4, b"ftypheix", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyp", "video"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"%PDF", "PDF"),
    (0, b"<svg", "SVG"),
)


def recognise(data: bytes, declared_type: str | None = None) -> Format:
    """Return the format of `data`.

    Raises `NotAPicture` for anything but JPEG, PNG and WebP, and `TypeMismatch` when
    `declared_type` (a media type such as `image/png`; None or empty: not given) names another.
    """
    found = _sniff(data)
    if found is None:
        raise _not_a_picture(data)
    if declared_type and _BY_TYPE.get(_media_type(declared_type)) is not found:
        raise _mismatch(declared_type, found)
    return found


def _sniff(data: bytes) -> Format | None:
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return WEBP
    return None


def _media_type(text: str) -> str:
    return text.partition(";")[0].strip().lower()


def _not_a_picture(data: bytes) -> NotAPicture:
    if not data:
        return NotAPicture("The file is empty. Please choose another file.")
    kind = next((name for at, magic, name in _REFUSED if data.startswith(magic, at)), None)
    article = f"This is a {kind} file" if kind else "This file is not a picture we can read"
    return NotAPicture(f"{article}. Please save it as JPEG, PNG or WebP and upload that.")


def _mismatch(declared_type: str, found: Format) -> TypeMismatch:
    declared = _BY_TYPE.get(_media_type(declared_type))
    announced = declared.name if declared else declared_type[:100]
    return TypeMismatch(
        f"The file was sent as {announced}, but its content is {found.name}. "
        f"Please rename it to end in .{found.extension}, or save it as {announced}, "
        "and upload it again.",
        declared=announced,
        found=found.name,
    )
