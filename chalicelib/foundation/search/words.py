"""Texts as they are compared: without case, accents and other marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_NUMBER = re.compile(r"\d+")
_DIGITS = 8
_LONGEST = 50


def folded(text: str) -> str:
    """Return `text` as it is compared: "José" and "JOSE" are the same."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))


def words(text: str) -> list[str]:
    """Return the words that somebody looks for."""
    return folded(text).split()


def joined(texts: Iterable[str | None]) -> str:
    """Return all that words are looked for in; no word reaches from one text into the next."""
    return "\n".join(folded(text) for text in texts if text)


def rank_of(name: str) -> str:
    """Return what a name is sorted by: numbers in it count as such, and its end plays no part.

    A cursor holds it, and must stay short.
    """
    padded = _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), folded(name))
    return padded[:_LONGEST]
