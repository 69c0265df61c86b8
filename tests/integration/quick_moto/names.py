"""What moto and botocore look for with each call, and find the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, get_args
from unittest.mock import patch

from botocore.useragent import UserAgentComponent
from moto import backend_index
from moto.core import responses
from moto.core.base_backend import BaseBackend

from chalicelib.aws.session import Service


@contextmanager
def names_found_once() -> Iterator[None]:
    """Look once for a service's operations and addresses, and for what calls botocore.

    Only services that we call are looked through for the one that an address belongs to.
    """
    names = cache(responses.method_names_from_class)
    written = cache(UserAgentComponent.to_string)
    addresses = cache(BaseBackend.urls.fget)
    called = [entry for entry in backend_index.backend_url_patterns if entry[0] in _called()]
    with (
        patch.object(responses, "method_names_from_class", names),
        patch.object(UserAgentComponent, "to_string", written),
        patch.object(BaseBackend, "urls", property(addresses)),
        patch.object(backend_index, "backend_url_patterns", called),
    ):
        yield


def _called() -> tuple[Any, ...]:
    return get_args(Service)
