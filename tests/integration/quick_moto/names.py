"""What moto and botocore look for with each call, and find the same each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from types import SimpleNamespace
from typing import Any, get_args
from unittest.mock import patch

from moto import backend_index
from moto.core import errors as known_errors
from moto.core import responses, utils
from moto.core.base_backend import BaseBackend
from moto.s3.responses import S3Response
from moto.sqs import models as sqs

from chalicelib.aws.session import Service


@contextmanager
def names_found_once() -> Iterator[None]:
    """Look once for a service's operations, addresses and errors, and for how names are spelled.

    Only services that we call are looked through for the one that an address belongs to.
    """
    names = cache(responses.method_names_from_class)
    addresses = cache(BaseBackend.urls.fget)
    spelled = cache(utils.camelcase_to_underscores)
    errors = known_errors.ErrorLookupFactory()
    called = [entry for entry in backend_index.backend_url_patterns if entry[0] in _called()]
    with (
        patch.object(responses, "method_names_from_class", names),
        patch.object(responses, "camelcase_to_underscores", spelled),
        patch.object(sqs, "camelcase_to_underscores", spelled),
        patch.object(known_errors, "ErrorLookupFactory", lambda: errors),
        patch.object(S3Response, "subdomain_based_buckets", staticmethod(_by_host())),
        patch.object(BaseBackend, "urls", property(addresses)),
        patch.object(backend_index, "backend_url_patterns", called),
    ):
        yield


def _by_host() -> Callable[[Any], bool]:
    """Return what tells whether a request names its bucket by its host."""
    look = S3Response.subdomain_based_buckets

    @cache
    def names_a_bucket(host: str) -> bool:
        return bool(look(SimpleNamespace(headers={"host": host})))

    return lambda request: names_a_bucket(request.host)


def _called() -> tuple[Any, ...]:
    return get_args(Service)
