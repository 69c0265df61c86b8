"""Calls are not signed: of a signature, moto reads whose it is and of which region."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch
from urllib.parse import urlsplit

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest

LOCAL = {"127.0.0.1", "localhost"}


@contextmanager
def requests_left_unsigned() -> Iterator[None]:
    """Leave out what a signature takes, but of addresses and forms."""
    original = SigV4Auth.add_auth

    def add_auth(signer: SigV4Auth, request: AWSRequest) -> None:
        if type(signer) not in (SigV4Auth, S3SigV4Auth) or is_local(request.url):
            return original(signer, request)
        request.headers["X-Amz-Content-SHA256"] = signer.payload(request)  # says if it is in chunks
        request.headers["Authorization"] = unsigned(signer._region_name, signer._service_name)
        return None

    with patch.object(SigV4Auth, "add_auth", add_auth):
        yield


def is_local(address: str) -> bool:
    """Tell whether a call goes to a deployed stack beside, which looks at signatures."""
    return urlsplit(address).hostname in LOCAL


def unsigned(region: str, service: str) -> str:
    """Return the header of a request up to where the signature begins."""
    return f"AWS4-HMAC-SHA256 Credential=testing/20260101/{region}/{service}/aws4_request"
