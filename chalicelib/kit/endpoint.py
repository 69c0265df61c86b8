"""Endpoints as records: what the edge runs, what host.py mounts, what OpenAPI describes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, get_type_hints

from chalicelib.kit.fields import Reply, Request

Handler = TypeVar("Handler", bound=Callable[..., Reply])
Units = Callable[[Any], int]


def _one(_: Any) -> int:
    return 1


@dataclass(frozen=True)
class Endpoint:
    """One method on one path.

    The handler is called with the feature's services, the caller unless the endpoint is public, the
    path's parameters, and as far as it takes them `body`, `query` and `wanted`; the types of body,
    query and reply are the handler's own. `wanted` are the versions that `If-Match` names. A body
    counts for `units` of the part's `limit`, and has at most `largest` bytes.
    """

    method: str
    path: str
    handler: Callable[..., Reply]
    status: int = 200
    public: bool = False
    limit: str | None = None
    units: Units = _one
    largest: int = 256 * 1024

    @property
    def name(self) -> str:
        return self.handler.__name__

    @property
    def summary(self) -> str:
        return (self.handler.__doc__ or "").strip().split("\n")[0]

    @cached_property
    def body(self) -> type[Request] | None:
        return self._types.get("body")

    @cached_property
    def query(self) -> type[Request] | None:
        return self._types.get("query")

    @cached_property
    def reply(self) -> type[Reply]:
        reply: type[Reply] = self._types["return"]
        return reply

    @cached_property
    def is_versioned(self) -> bool:
        """Whether it changes what has a version, so that `If-Match` means something."""
        return "wanted" in self._types

    @property
    def creates(self) -> bool:
        """Whether it creates or spends, so that `Idempotency-Key` means something."""
        return self.method == "POST" and self.status != 200

    @cached_property
    def _types(self) -> dict[str, Any]:
        return get_type_hints(self.handler)


@dataclass(frozen=True)
class Mounted:
    """An endpoint where it is served: `part` is whose it is, `prefix` what its path begins with."""

    part: str
    prefix: str
    endpoint: Endpoint

    @property
    def path(self) -> str:
        return f"{self.prefix}{self.endpoint.path}"

    @property
    def route(self) -> str:
        return f"{self.endpoint.method} {self.path}"

    @property
    def limit(self) -> str:
        """The full name of the limit that its requests count against."""
        return f"{self.part}.{self.endpoint.limit}"


@dataclass
class Router:
    """Collects the endpoints of one package."""

    endpoints: list[Endpoint] = field(default_factory=list)

    def get(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self._add(["GET"], path, options)

    def post(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self._add(["POST"], path, options)

    def patch(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        """Register for PATCH and PUT alike: both change what is given and nothing else."""
        return self._add(["PATCH", "PUT"], path, options)

    def delete(self, path: str, **options: Any) -> Callable[[Handler], Handler]:
        return self._add(["DELETE"], path, options)

    def _add(
        self, methods: list[str], path: str, options: dict[str, Any]
    ) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            for method in methods:
                self.endpoints.append(Endpoint(method, path, handler, **options))
            return handler

        return register
