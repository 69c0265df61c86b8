"""Names of files in a ZIP: made of a pattern, safe on every system, none twice.

https://learn.microsoft.com/windows/win32/fileio/naming-a-file
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from chalicelib.kit.fields import Text

LONGEST = 100
NUMBER = "number"
_PLACE = re.compile(r"{(\w+)}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])", re.IGNORECASE)


@dataclass(frozen=True)
class Pattern:
    """Annotates a `str` that may name any of `words` and the number, as in `{number} {name}`."""

    words: Collection[str]

    def __call__(self, text: str) -> str:
        """Return the text. Raises ValueError for one that names anything else."""
        known = (*self.words, NUMBER)
        for word in _PLACE.findall(text):
            if word not in known:
                there = ", ".join(f"{{{name}}}" for name in known)
                raise ValueError(f"may only name {there}; there is no {{{word}}}")
        return text


PatternText = Annotated[str, Text(1, LONGEST)]


class FileNames:
    """Gives names to the files of `total` things."""

    def __init__(self, pattern: str, total: int) -> None:
        self._pattern = pattern
        self._digits = len(str(total))
        self._taken: set[str] = set()

    def name(self, words: Mapping[str, str], number: int, extension: str) -> str:
        """Return the name of the next file; `number` is the place of what it is of, from 1 on."""
        filled = {**words, NUMBER: str(number).zfill(self._digits)}
        stem = safe(_PLACE.sub(lambda match: filled.get(match[1], ""), self._pattern))
        name, copy = f"{stem}.{extension}", 1
        while _folded(name) in self._taken:
            copy += 1
            name = f"{stem} ({copy}).{extension}"
        self._taken.add(_folded(name))
        return name


def disposition(name: str) -> str:
    """Return the header by which browsers save a ZIP of this name (RFC 6266)."""
    file = f"{safe(name)}.zip"
    plain = file.encode("ascii", "replace").decode().replace("?", "_")
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file, safe='')}"


def safe(text: str) -> str:
    """Return `text` as a name without extension that Windows, macOS and Linux take."""
    seen = "".join(map(_seen, unicodedata.normalize("NFC", text)))
    plain = _FORBIDDEN.sub("-", seen)[:LONGEST]
    name = " ".join(plain.split()).strip(". ") or "file"
    return f"{name}_" if _DEVICES.fullmatch(name.partition(".")[0].strip()) else name


def _seen(character: str) -> str:
    """Return what can be seen of a character: nothing of one that turns the direction of others."""
    if character.isspace():
        return " "
    return character if character.isprintable() else ""


def _folded(name: str) -> str:
    """Return what names have in common that some file systems take for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", name).casefold())
