"""Signing keys and tokens, good and forged."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ISSUER = "https://cognito-idp.ap-southeast-1.amazonaws.com/ap-southeast-1_pool"
CLIENT = "client-1"
KID = "key-1"
SECRET = "a-platform-secret-of-at-least-32-bytes"


@cache
def rsa_key(name: str) -> rsa.RSAPrivateKey:
    """Return a key pair of that name."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_pem(name: str) -> bytes:
    """Return the public half as everybody can download it."""
    public = rsa_key(name).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@dataclass
class Keys:
    """The user pool's keys, and which ids were asked for."""

    asked: list[str] = field(default_factory=list)

    def key(self, kid: str) -> Any:
        self.asked.append(kid)
        return rsa_key("pool").public_key() if kid == KID else None


def in_hours(hours: float) -> int:
    return int((datetime.now(UTC) + timedelta(hours=hours)).timestamp())


def pool_claims(**claims: Any) -> dict[str, Any]:
    """Return the claims of an access token; None takes one away."""
    standard = {
        "iss": ISSUER,
        "sub": "user-1",
        "client_id": CLIENT,
        "token_use": "access",
        "exp": in_hours(1),
    }
    return _without_none({**standard, **claims})


def pool_token(*, key: str = "pool", kid: str | None = KID, **claims: Any) -> str:
    """Return a token of the user pool, signed with the named key."""
    headers = {} if kid is None else {"kid": kid}
    return jwt.encode(pool_claims(**claims), rsa_key(key), algorithm="RS256", headers=headers)


def platform_token(*, secret: str = SECRET, **claims: Any) -> str:
    """Return one of the platform's own tokens."""
    standard = {"userId": "user-1", "email": "siti@example.com", "exp": in_hours(1)}
    return jwt.encode(_without_none({**standard, **claims}), secret, algorithm="HS256")


def by_hand(header: dict[str, Any], claims: Any, secret: bytes | None) -> str:
    """Return a token that no library would make, with an HMAC signature or none."""
    parts = [_encoded(json.dumps(part).encode()) for part in (header, claims)]
    body = ".".join(parts)
    signature = b"" if secret is None else hmac.digest(secret, body.encode(), "sha256")
    return f"{body}.{_encoded(signature)}"


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def _without_none(claims: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in claims.items() if value is not None}
