"""Text for spreadsheets (RFC 4180)."""

from __future__ import annotations

# Excel takes a file for UTF-8 only by this mark.
MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(words: str) -> str:
    """Return text that no spreadsheet takes for a formula.

    See https://owasp.org/www-community/attacks/CSV_Injection.
    """
    return f"'{words}" if words.lstrip().startswith(_FORMULA) else words
