"""What botocore does around a call, and moto never looks at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any
from unittest.mock import patch

from botocore.awsrequest import AWSPreparedRequest
from botocore.endpoint import Endpoint
from botocore.regions import EndpointRulesetResolver
from botocore.useragent import UserAgentString

from .signatures import is_local, unsigned

AGENT = "quick"
WITHOUT_ADDRESSES = {"dynamodb", "sqs"}
"""Services whose address says nothing of what is asked for."""


@contextmanager
def calls_made_with_less() -> Iterator[None]:
    """Leave out addresses found again, names of programs, and how an answer might be retried."""
    address, request = EndpointRulesetResolver.construct_endpoint, Endpoint.create_request
    retry = Endpoint._needs_retry

    def construct(resolver: Any, operation_model: Any, call_args: Any, request_context: Any) -> Any:
        found = resolver.__dict__.setdefault("found", {})
        asked = operation_model.name, call_args.get("Bucket")
        if asked not in found:
            found[asked] = address(resolver, operation_model, call_args, request_context)
        return found[asked]

    def create(endpoint: Endpoint, params: Any, operation_model: Any = None) -> Any:
        service = operation_model.service_model.service_name
        if service not in WITHOUT_ADDRESSES or is_local(endpoint.host):
            return request(endpoint, params, operation_model)
        region = params["context"]["client_region"]
        params["headers"]["Authorization"] = unsigned(region, service)
        asked = (params[name] for name in ("method", "url", "headers", "body"))
        return AWSPreparedRequest(*asked, stream_output=False)

    def needs_retry(
        endpoint: Endpoint, attempts: int, model: Any, params: Any, answer: Any, error: Any = None
    ) -> bool:
        if answer is not None and answer[0].status_code == HTTPStatus.OK:
            return False
        return bool(retry(endpoint, attempts, model, params, answer, error))

    with (
        patch.object(EndpointRulesetResolver, "construct_endpoint", construct),
        patch.object(UserAgentString, "to_string", lambda _: AGENT),
        patch.object(Endpoint, "create_request", create),
        patch.object(Endpoint, "_update_retries_context", lambda *_: None),
        patch.object(Endpoint, "_needs_retry", needs_retry),
    ):
        yield
