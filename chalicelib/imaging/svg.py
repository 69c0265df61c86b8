"""SVG logos: looked through, drawn once into pixels, and never served back.

What a browser would run or load is refused, though the renderer does neither: who sent such a file
should hear of it. The renderer is a program of its own with little time and memory, so that no
drawing, however it is nested, can hold up or kill the worker.
"""

from __future__ import annotations

import re
import subprocess
import sys
from base64 import b64decode
from binascii import Error as NotBase64
from urllib.parse import unquote_to_bytes
from xml.parsers import expat

from chalicelib.imaging.errors import (
    FileTooLarge,
    NotAPicture,
    PictureDamaged,
    PictureRejected,
    PictureTooComplex,
    SvgUnsafe,
    SvgWithText,
)
from chalicelib.imaging.formats import recognise
from chalicelib.imaging.source import open_picture

MAX_BYTES = 1024 * 1024
LONG_EDGE = 2048
_LONGEST_SHAPE = 20.0
_SECONDS = 15
_MEMORY = 600 * 1024 * 1024
_NAMESPACE = "http://www.w3.org/2000/svg"
_RUNS = {"script", "foreignObject", "iframe", "handler", "listener", "audio", "video"}
_LINKS = {"href", "http://www.w3.org/1999/xlink href", "src"}
_ADDRESS = re.compile(r"url\(\s*['\"]?\s*([^'\")]*)", re.IGNORECASE)
_IMPORT = re.compile(r"@import", re.IGNORECASE)
_NUMBER = re.compile(r"\s*([0-9.]+(?:[eE][+-]?\d+)?)\s*(?:px)?\s*")
_DRAW = """
import resource, sys
sys.path[:0] = sys.argv[3:]
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]), int(sys.argv[2])))
import resvg_py
side, _, length = sys.argv[1].partition("=")
text = sys.stdin.buffer.read().decode()
data = resvg_py.svg_to_bytes(svg_string=text, skip_system_fonts=True, **{side: int(length)})
sys.stdout.buffer.write(data)
"""


def draw(data: bytes) -> bytes:
    """Return the drawing in `data` as PNG, its longer side 2048 pixels.

    Raises `SvgUnsafe`, `SvgWithText`, `PictureDamaged`, `PictureTooComplex`, `FileTooLarge`.
    """
    if len(data) > MAX_BYTES:
        raise FileTooLarge("The drawing is larger than 1 MB.", limit=MAX_BYTES)
    width, height = _Reader().read(data)
    return _drawn(data, f"{'width' if width >= height else 'height'}={LONG_EDGE}")


class _Reader:
    """Reads a drawing once, from start to end, without building anything of it."""

    def __init__(self) -> None:
        self._size: tuple[float, float] | None = None
        self._in_style = False
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        self._parser = parser

    def read(self, data: bytes) -> tuple[float, float]:
        """Return width and height in units of the drawing's own."""
        try:
            data.decode()
            self._parser.Parse(data, True)  # noqa: FBT003 - expat takes no names
        except (expat.ExpatError, UnicodeDecodeError) as fault:
            raise PictureDamaged("The drawing is damaged, or no SVG in UTF-8.") from fault
        if self._size is None:
            raise NotAPicture("This file is not an SVG drawing.")
        width, height = self._size
        if max(width, height) > min(width, height) * _LONGEST_SHAPE:
            raise PictureTooComplex("The drawing is more than 20 times as long as it is wide.")
        return width, height

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, element = name.rpartition(" ")
        if self._size is None:
            if (namespace, element) != (_NAMESPACE, "svg"):
                raise NotAPicture("This file is not an SVG drawing.")
            self._size = _size(attributes)
        if element in _RUNS:
            raise SvgUnsafe(f"The drawing holds <{element}>. Please export it as plain SVG.")
        if element == "text":
            raise SvgWithText(
                "The drawing holds text that depends on a font. "
                "Please convert it to outlines (paths), or save the logo as PNG."
            )
        self._in_style = element == "style"
        for key, value in attributes.items():
            _check_attribute(key, value)

    def _end(self, _: str) -> None:
        self._in_style = False

    def _text(self, text: str) -> None:
        if self._in_style:
            _check_style(text)

    def _entity(self, *_: object) -> None:
        raise SvgUnsafe("The drawing declares entities. Please export it as plain SVG.")

    def _instruction(self, target: str, _: str) -> None:
        if target == "xml-stylesheet":
            raise SvgUnsafe("The drawing loads a style sheet. Please export it as plain SVG.")


def _check_attribute(name: str, value: str) -> None:
    if name.lower().startswith("on"):
        raise SvgUnsafe("The drawing holds scripts. Please export it as plain SVG.")
    if name in _LINKS:
        _check_address(value)
    else:
        _check_style(value)


def _check_style(text: str) -> None:
    if _IMPORT.search(text) or "\\" in text:
        raise SvgUnsafe("The drawing's styles load something. Please export it as plain SVG.")
    for address in _ADDRESS.findall(text):
        _check_address(address)


def _check_address(address: str) -> None:
    """Let through what is in the drawing itself: its own parts, and pictures within our limits."""
    address = address.strip()
    if not address or address.startswith("#"):
        return
    if not address.lower().startswith("data:image/"):
        raise SvgUnsafe("The drawing refers to another file. Please embed what it needs.")
    head, _, body = address.partition(",")
    try:
        data = b64decode(body) if head.lower().endswith(";base64") else unquote_to_bytes(body)
        open_picture(data, recognise(data))
    except (NotBase64, PictureRejected) as fault:
        raise SvgUnsafe("A picture in the drawing is none that we take.") from fault


def _size(attributes: dict[str, str]) -> tuple[float, float]:
    box = attributes.get("viewBox", "").replace(",", " ").split()
    sides = (
        box[2:] if len(box) == 4 else [attributes.get("width", ""), attributes.get("height", "")]
    )
    matches = [_NUMBER.fullmatch(side) for side in sides]
    try:
        width, height = (float(match[1]) if match else 0.0 for match in matches)
    except ValueError:
        width = height = 0.0
    if not (0 < width < float("inf") and 0 < height < float("inf")):
        raise PictureDamaged("The drawing does not say how large it is: it needs a viewBox.")
    return width, height


def _drawn(data: bytes, side: str) -> bytes:
    program = [sys.executable, "-I", "-c", _DRAW, side, str(_MEMORY), *sys.path]
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the drawing goes in as its input
            program, input=data, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise _too_complex() from late
    if done.returncode == 0:
        return done.stdout
    if b"ValueError" in done.stderr and b"limit reached" not in done.stderr:
        raise PictureDamaged("The drawing is damaged. Please export it again.")
    raise _too_complex()


def _too_complex() -> PictureTooComplex:
    return PictureTooComplex("The drawing takes too long to draw. Please simplify it, or send PNG.")
