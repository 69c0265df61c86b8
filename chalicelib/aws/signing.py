"""Signature Version 4 for pictures: GET URLs that stay the same for a while, and POST policies.

A page of 100 avatars needs 200 URLs, and botocore's client takes some 250 µs for one. What the URLs
of an hour have in common is the costly part and is kept. Tests hold the result to botocore's, byte
for byte.
https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

ALGORITHM = "AWS4-HMAC-SHA256"
WINDOW = timedelta(hours=1)


class Credentials(Protocol):
    """What botocore calls frozen credentials."""

    access_key: str
    secret_key: str
    token: str | None

    def __hash__(self) -> int: ...


@dataclass(frozen=True)
class BucketAddress:
    """Where one bucket answers: `url` without a trailing slash, bucket included."""

    url: str
    region: str

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @cached_property
    def path(self) -> str:
        return urlsplit(self.url).path


@dataclass(frozen=True)
class PresignedPost:
    """A form that uploads one object: post `fields`, then the file as `file`, to `url`."""

    url: str
    fields: dict[str, str]
    expires_at: datetime


def stable_url(address: BucketAddress, credentials: Credentials, key: str, now: datetime) -> str:
    """Return a GET URL for `key`, the same for every call within an hour so that browsers cache it.

    It works for at least one hour from `now` and at most two.
    """
    start = datetime.fromtimestamp(now.timestamp() // WINDOW.seconds * WINDOW.seconds, UTC)
    return signed_url(address, credentials, key, start, expires=2 * WINDOW.seconds)


def signed_url(
    address: BucketAddress, credentials: Credentials, key: str, signed_at: datetime, *, expires: int
) -> str:
    """Return a GET URL for `key` that works for `expires` seconds from `signed_at`."""
    common = _common(address, credentials, signed_at, expires)
    path = f"{address.path}/{quote(key, safe='/~')}"
    request = hashlib.sha256(f"GET\n{path}\n{common.request}".encode()).hexdigest()
    signature = _hmac(common.signing_key, f"{common.signed}\n{request}").hex()
    return f"{common.origin}{path}?{common.query}&X-Amz-Signature={signature}"


def presigned_post(
    address: BucketAddress,
    credentials: Credentials,
    fields: dict[str, str],
    *,
    size: tuple[int, int],
    now: datetime,
    lifetime: timedelta,
) -> PresignedPost:
    """Return a form bound to exactly `fields` (at least `key`) and to a size in bytes."""
    stamp = _stamp(now)
    signed = {
        **fields,
        "x-amz-algorithm": ALGORITHM,
        "x-amz-credential": f"{credentials.access_key}/{_scope(now, address.region)}",
        "x-amz-date": stamp,
    }
    if credentials.token:
        signed["x-amz-security-token"] = credentials.token
    expires_at = now + lifetime
    bucket = {"bucket": _bucket(address)}
    conditions: list[Any] = [bucket, *({name: value} for name, value in signed.items())]
    conditions.append(["content-length-range", *size])
    expiration = expires_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    policy = json.dumps({"expiration": expiration, "conditions": conditions})
    encoded = b64encode(policy.encode()).decode()
    signing_key = _signing_key(credentials.secret_key, stamp[:8], address.region)
    signature = _hmac(signing_key, encoded).hex()
    return PresignedPost(
        address.url, {**signed, "policy": encoded, "x-amz-signature": signature}, expires_at
    )


@dataclass(frozen=True)
class _Common:
    """What all URLs of one moment share: of the URL itself, and of what is signed for it."""

    origin: str
    query: str
    request: str
    signed: str
    signing_key: bytes


@lru_cache(maxsize=8)
def _common(
    address: BucketAddress, credentials: Credentials, signed_at: datetime, expires: int
) -> _Common:
    stamp, scope = _stamp(signed_at), _scope(signed_at, address.region)
    query = [
        f"X-Amz-Algorithm={ALGORITHM}",
        f"X-Amz-Credential={quote(f'{credentials.access_key}/{scope}', safe='')}",
        f"X-Amz-Date={stamp}",
        f"X-Amz-Expires={expires}",
        "X-Amz-SignedHeaders=host",
    ]
    if credentials.token:
        query.append(f"X-Amz-Security-Token={quote(credentials.token, safe='')}")
    headers = f"host:{address.host}\n"
    return _Common(
        origin=address.url.removesuffix(address.path),
        query="&".join(query),
        request="\n".join(["&".join(sorted(query)), headers, "host", "UNSIGNED-PAYLOAD"]),
        signed=f"{ALGORITHM}\n{stamp}\n{scope}",
        signing_key=_signing_key(credentials.secret_key, stamp[:8], address.region),
    )


def _bucket(address: BucketAddress) -> str:
    return address.path.strip("/") or address.host.split(".s3.", 1)[0]


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _scope(moment: datetime, region: str) -> str:
    return f"{_stamp(moment)[:8]}/{region}/s3/aws4_request"


@lru_cache(maxsize=8)
def _signing_key(secret: str, day: str, region: str) -> bytes:
    key = _hmac(f"AWS4{secret}".encode(), day)
    for part in (region, "s3", "aws4_request"):
        key = _hmac(key, part)
    return key


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")
