"""Files are read as they lie there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from unittest.mock import patch
from urllib.parse import unquote, urlsplit

from botocore import utils
from moto.core import DEFAULT_ACCOUNT_ID
from moto.core.botocore_stubber import BotocoreStubber
from moto.s3.models import s3_backends

REMEMBERED = 1000
MISSING = b"<Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message></Error>"
CONDITIONS = {"range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"}


@contextmanager
def files_read_directly() -> Iterator[None]:
    """Hand over a whole file, or say that it is not there; with all else moto is asked."""
    original = BotocoreStubber.process_request

    def process(stubber: BotocoreStubber, request: Any) -> Any:
        if not _asks_for_a_whole_file(request):
            return original(stubber, request)
        file = _file(request)
        if file is None:
            return 404, {}, MISSING
        return 200, {**file.response_dict, **file.metadata}, file.value

    times = lru_cache(REMEMBERED)(utils._parse_timestamp_with_tzinfo)
    with (
        patch.object(BotocoreStubber, "process_request", process),
        patch.object(utils, "_parse_timestamp_with_tzinfo", times),
    ):
        yield


def _asks_for_a_whole_file(request: Any) -> bool:
    """Tell whether it asks for `https://<bucket>.s3.…/<key>`, whatever is there."""
    address = urlsplit(request.url)
    return (
        request.method == "GET"
        and ".s3." in address.netloc
        and address.path != "/"
        and not address.query
        and not any(name.lower() in CONDITIONS for name in request.headers)
    )


def _file(request: Any) -> Any:
    address = urlsplit(request.url)
    bucket, _, _ = address.netloc.partition(".")
    files = s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets[bucket].keys
    return files.get(unquote(address.path.removeprefix("/")))
