"""Where a business is found: telephone numbers, and names or addresses of the web."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from chalicelib.kit.fields import Text

# E.164 has up to 15 digits.
_LEAST_DIGITS, _MOST_DIGITS = 8, 15
_NUMBER = re.compile(r"\+?[0-9][0-9 -]*")
# An address of the web, or a name: whatever has a scheme has a colon.
_WEB = re.compile(r"https?://[^\s/?#:]+(?::[0-9]+)?(?:[/?#]\S*)?", re.IGNORECASE)
_NAME = re.compile(r"[^:/\\][^:\\]*")


def _telephone(text: str) -> str:
    digits = sum(character.isdigit() for character in text)
    if not _NUMBER.fullmatch(text) or not _LEAST_DIGITS <= digits <= _MOST_DIGITS:
        raise ValueError("must be a telephone number of 8 to 15 digits, like 0812 3456 7890")
    return text


def _place(text: str) -> str:
    if not _WEB.fullmatch(text) and not _NAME.fullmatch(text):
        raise ValueError("must be a name, or an address that begins with http:// or https://")
    return text


Telephone = Annotated[str, Text(1, 100), AfterValidator(_telephone)]
Place = Annotated[str, Text(1, 100), AfterValidator(_place)]
