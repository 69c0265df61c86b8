"""Who is calling: verifies Cognito's tokens and, when a secret is set, the platform's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar, Protocol

from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError, Kind
from chalicelib.kit.token_use import is_for_access

LEEWAY = timedelta(seconds=60)
LONGEST_LIFE = timedelta(days=8)
_GROUPS = "cognito:groups"
_USER_ID = re.compile(r"[A-Za-z0-9_-]+")
_USER_ID_MAX = 128


class NotSignedIn(AppError):
    """There is no token, or it does not hold."""

    kind: ClassVar[Kind] = Kind.UNAUTHENTICATED
    code = "unauthenticated"

    def __init__(self, message: str = "Please sign in again.") -> None:
        super().__init__(message)


@dataclass(frozen=True)
class Caller:
    """The person or program behind a request."""

    user_id: str
    email: str | None = None
    groups: frozenset[str] = frozenset()
    """The groups of the user pool that the person is in."""


class KeySource(Protocol):
    """Finds a public key by its id; None when the user pool has no such key."""

    def key(self, kid: str) -> Any: ...


@dataclass(frozen=True)
class CognitoTrust:
    """Which user pool's tokens are accepted."""

    issuer: str
    client_id: str
    keys: KeySource


@dataclass(frozen=True)
class PlatformTrust:
    """Which of the platform's own tokens are accepted; empty issuer or audience: any."""

    secret: str
    issuer: str = ""
    audience: str = ""


class Identity:
    """Turns an Authorization header into a `Caller`. One algorithm per key, chosen by us."""

    def __init__(
        self, *, cognito: CognitoTrust | None, platform: PlatformTrust | None, clock: Clock
    ) -> None:
        self._cognito = cognito
        self._platform = platform
        self._clock = clock

    def caller(self, authorization: str | None) -> Caller:
        """Return who sent the header. Raises `NotSignedIn`."""
        import jwt

        token = _bearer(authorization)
        try:
            header = jwt.get_unverified_header(token)
            claims = self._verifier(header.get("alg"))(token, header)
            expires = int(claims["exp"])
        except (jwt.PyJWTError, ValueError, TypeError, ArithmeticError, RecursionError) as error:
            raise NotSignedIn from error
        if expires > (self._clock() + LONGEST_LIFE + LEEWAY).timestamp():
            raise NotSignedIn("This token is valid for too long.")
        return Caller(_user_id(claims), _text(claims.get("email")), _groups(claims))

    def _verifier(self, algorithm: Any) -> Callable[[str, dict[str, Any]], dict[str, Any]]:
        if algorithm == "RS256" and self._cognito:
            return self._from_cognito
        if algorithm == "HS256" and self._platform:
            return self._from_platform
        raise NotSignedIn

    def _from_cognito(self, token: str, header: dict[str, Any]) -> dict[str, Any]:
        import jwt

        trust = self._cognito
        kid = header.get("kid")
        key = trust.keys.key(kid) if trust and isinstance(kid, str) else None
        if trust is None or key is None:
            raise NotSignedIn
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=["RS256"],
            issuer=trust.issuer,
            leeway=LEEWAY,
            options={"require": ["exp", "iss", "sub", "token_use"], "verify_aud": False},
        )
        client = {"access": "client_id", "id": "aud"}.get(str(claims["token_use"]), "")
        if claims.get(client) != trust.client_id:
            raise NotSignedIn
        return {**claims, "userId": claims["sub"]}

    def _from_platform(self, token: str, header: dict[str, Any]) -> dict[str, Any]:
        import jwt

        trust = self._platform
        if trust is None:
            raise NotSignedIn
        claims: dict[str, Any] = jwt.decode(
            token,
            trust.secret,
            algorithms=["HS256"],
            issuer=trust.issuer or None,
            audience=trust.audience or None,
            leeway=LEEWAY,
            options={"require": ["exp"], "verify_aud": bool(trust.audience)},
        )
        if not is_for_access(header, claims):
            raise NotSignedIn("This token is for something else. Send an access token.")
        claims.pop(_GROUPS, None)  # only the pool says who is in its groups
        return claims


def _bearer(authorization: str | None) -> str:
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotSignedIn("Send a token in the Authorization header: Bearer <token>.")
    return token.strip()


def _user_id(claims: dict[str, Any]) -> str:
    user_id = claims.get("userId") or claims.get("sub")
    if not isinstance(user_id, str) or len(user_id) > _USER_ID_MAX:
        raise NotSignedIn
    if not _USER_ID.fullmatch(user_id):
        raise NotSignedIn
    return user_id


def _groups(claims: dict[str, Any]) -> frozenset[str]:
    groups = claims.get(_GROUPS)
    return frozenset(map(str, groups)) if isinstance(groups, list) else frozenset()


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
