"""Our signatures are botocore's, byte for byte."""

from __future__ import annotations

import json
from base64 import b64decode
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from botocore.auth import S3SigV4PostAuth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import ReadOnlyCredentials

from chalicelib.aws.signing import BucketAddress, presigned_post, signed_url, stable_url

NOW = datetime(2026, 3, 1, 12, 34, 56, 789_000, UTC)
REGION = "ap-southeast-1"
KEYS = [
    "media/user-1/01HZ/image.jpg",
    "a b/c+d~e.png",
    "naïve/画像/👩.webp",
    "quotes'\"/(1)!*&=?#%.jpg",
    "//double/./..//dots",
]
CREDENTIALS = {
    "permanent": ReadOnlyCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+EXAMPLEKEY", None),
    "of a role": ReadOnlyCredentials("ASIDEXAMPLE", "secret/with+signs", "to/ken+with=signs=="),
}
ADDRESSES = {
    "virtual host": BucketAddress(f"https://media.s3.{REGION}.amazonaws.com", REGION),
    "path": BucketAddress("http://localhost:4599/media", REGION),
}
both = pytest.mark.parametrize("who", CREDENTIALS)
everywhere = pytest.mark.parametrize("where", ADDRESSES)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop botocore's clock at `NOW`."""
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda **_: NOW)


def botocores_url(credentials: Any, address: BucketAddress, key: str) -> str:
    request = AWSRequest("GET", f"{address.url}/{quote(key, safe='/~')}")
    S3SigV4QueryAuth(credentials, "s3", REGION, expires=900).add_auth(request)
    return str(request.url)


@both
@everywhere
@pytest.mark.parametrize("key", KEYS)
def test_signed_url_is_botocores(clock: None, who: str, where: str, key: str):
    ours = signed_url(ADDRESSES[where], CREDENTIALS[who], key, NOW, expires=900)
    assert ours == botocores_url(CREDENTIALS[who], ADDRESSES[where], key)


@both
@everywhere
@pytest.mark.parametrize("key", KEYS)
def test_presigned_post_is_botocores(clock: None, who: str, where: str, key: str):
    address, credentials = ADDRESSES[where], CREDENTIALS[who]
    given = {"key": key, "Content-Type": "image/png"}
    lifetime = timedelta(minutes=15)
    form = presigned_post(address, credentials, given, size=(7, 7), now=NOW, lifetime=lifetime)
    conditions = [{"bucket": "media"}, {"key": key}, {"Content-Type": "image/png"}]
    request = AWSRequest("POST", address.url)
    request.context["s3-presign-post-fields"] = dict(given)
    request.context["s3-presign-post-policy"] = {
        "expiration": "2026-03-01T12:49:56Z",
        "conditions": [*conditions, ["content-length-range", 7, 7]],
    }
    S3SigV4PostAuth(credentials, "s3", REGION).add_auth(request)
    theirs = request.context["s3-presign-post-fields"]
    assert _policy(form.fields) == _policy(theirs)
    assert _signature_of(credentials, form.fields) == form.fields["x-amz-signature"]
    assert _signature_of(credentials, theirs) == theirs["x-amz-signature"]
    assert _unsigned(form.fields) == _unsigned(theirs)
    assert form.expires_at == NOW + lifetime


def _policy(fields: dict[str, str]) -> dict[str, Any]:
    policy = json.loads(b64decode(fields["policy"]))
    policy["conditions"].sort(key=json.dumps)
    return dict(policy)


def _unsigned(fields: dict[str, str]) -> dict[str, str]:
    return {k: v for k, v in fields.items() if k not in ("policy", "x-amz-signature")}


def _signature_of(credentials: Any, fields: dict[str, str]) -> str:
    request = AWSRequest("POST", "https://example.com")
    request.context["timestamp"] = fields["x-amz-date"]
    signer = S3SigV4PostAuth(credentials, "s3", REGION)
    return str(signer.signature(fields["policy"], request))


def test_stable_url_stays_the_same_within_the_hour():
    urls = {_stable(NOW.replace(minute=minute, second=minute)) for minute in range(0, 60, 7)}
    assert len(urls) == 1
    assert _stable(NOW + timedelta(hours=1)) not in urls


@pytest.mark.parametrize("minute", [0, 1, 30, 59])
def test_stable_url_works_for_one_to_two_hours(minute: int):
    now = NOW.replace(minute=minute, second=59)
    query = parse_qs(urlsplit(_stable(now)).query)
    start = datetime.strptime(query["X-Amz-Date"][0], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    end = start + timedelta(seconds=int(query["X-Amz-Expires"][0]))
    assert start <= now
    assert timedelta(hours=1) <= end - now <= timedelta(hours=2)


def test_signing_key_follows_the_day():
    midnight = datetime(2026, 3, 2, tzinfo=UTC)
    before, after = (_signature(midnight + timedelta(seconds=step)) for step in (-1, 0))
    assert before != after


def _stable(now: datetime) -> str:
    return stable_url(ADDRESSES["path"], CREDENTIALS["permanent"], "a/b.jpg", now)


def _signature(now: datetime) -> str:
    url = signed_url(ADDRESSES["path"], CREDENTIALS["permanent"], "a", now, expires=60)
    return url.rpartition("=")[2]
