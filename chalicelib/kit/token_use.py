"""What a platform token says it is for. One that says nothing, or access, is an access token.

Whoever signs with the platform's secret may also sign refresh tokens and links in e-mails with it;
none of these signs anybody in. See RFC 8725, sections 3.11 and 3.12, and RFC 9068, section 2.1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_USE = {"tokenuse", "tokentype", "typ", "type", "use", "purpose"}
_ACCESS = {"", "access", "access token", "at+jwt", "jwt", "bearer"}
_SCOPE = {"scope", "scopes", "scp"}
_OTHER_USE = re.compile(
    r"\b(refresh|reset|recovery?|confirm(ation)?|verify|verification|activate|activation"
    r"|invite|invitation|unsubscribe|magic)\b"
)


def is_for_access(header: Mapping[str, Any], claims: Mapping[str, Any]) -> bool:
    """Tell whether neither the header's `typ` nor a claim names another use.

    A scope lists permissions, which may be any; only the name of another use does not belong there.
    """
    if _plain(header.get("typ")).removeprefix("application/") not in _ACCESS:
        return False
    return all(_allows(name.replace("_", "").lower(), claims[name]) for name in claims)


def _allows(name: str, value: Any) -> bool:
    if name in _USE:
        return _plain(value) in _ACCESS
    return name not in _SCOPE or not _OTHER_USE.search(_plain(value))


def _plain(value: Any) -> str:
    """Return a text in one spelling; a list of texts, as scopes may be, reads as one."""
    text = "" if value is None else str(value)
    return re.sub(r"[\s_-]+", " ", text).strip().lower()
