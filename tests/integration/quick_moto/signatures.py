"""Rows are asked for unsigned: moto looks at the signatures of files and queues alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest


@contextmanager
def rows_asked_unsigned() -> Iterator[None]:
    """Leave out what a signature takes: a tenth of what botocore does."""
    original = SigV4Auth.add_auth

    def add_auth(signer: SigV4Auth, request: AWSRequest) -> None:
        if signer._service_name != "dynamodb":
            original(signer, request)

    with patch.object(SigV4Auth, "add_auth", add_auth):
        yield
