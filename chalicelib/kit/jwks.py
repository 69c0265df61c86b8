"""The user pool's public keys, fetched once and kept.

PyJWT fetches them. It could keep them too, but not beyond their time while the pool is away.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, ClassVar

from chalicelib.core.errors import AppError, Kind

KEEP_SECONDS = 6 * 60 * 60
RETRY_SECONDS = 60
TIMEOUT_SECONDS = 3


class SignInUnavailable(AppError):
    """The keys cannot be fetched, so nobody can be recognised."""

    kind: ClassVar[Kind] = Kind.UNAVAILABLE
    code = "sign_in_unavailable"


def fetch_json(url: str) -> dict[str, Any]:
    """Return the JSON object at `url` and nowhere else: redirects are not followed."""
    from jwt import PyJWKClient

    client = PyJWKClient(url, cache_jwk_set=False, timeout=TIMEOUT_SECONDS)
    document: dict[str, Any] = client.fetch_data()
    return document


class KeySet:
    """Public key objects by key id.

    An unknown id makes it look again, at most once a minute: keys rotate, and made-up ids must not
    turn into a flood of requests. While the pool cannot be reached the keys at hand stay good.
    """

    def __init__(
        self,
        url: str,
        *,
        fetch: Callable[[str], dict[str, Any]] = fetch_json,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._fetch = fetch
        self._monotonic = monotonic
        self._keys: dict[str, Any] = {}
        self._fetched_at: float | None = None

    def key(self, kid: str) -> Any:
        """Return the key, None when the pool has none of that id. Raises `SignInUnavailable`."""
        age = None if self._fetched_at is None else self._monotonic() - self._fetched_at
        stale = age is None or age > KEEP_SECONDS or (kid not in self._keys and age > RETRY_SECONDS)
        if stale:
            self._refresh()
        return self._keys.get(kid)

    def _refresh(self) -> None:
        from jwt import PyJWTError

        try:
            self._keys = _usable(self._fetch(self._url))
        except (OSError, ValueError, LookupError, TypeError, PyJWTError) as error:
            if not self._keys:
                raise SignInUnavailable("Sign-in is out of reach. Try again shortly.") from error
        self._fetched_at = self._monotonic()


def _usable(document: dict[str, Any]) -> dict[str, Any]:
    from jwt import PyJWK

    usable = [key for key in document["keys"] if key.get("kty") == "RSA"]
    return {key["kid"]: PyJWK(key, algorithm="RS256").key for key in usable}
