"""Endpoints as records: what the edge runs, what host.py mounts, what OpenAPI describes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from chalicelib.kit.fields import Reply, Request

Handler = TypeVar("Handler", bound=Callable[..., Reply])


@dataclass(frozen=True)
class Endpoint:
    """One method on one path.

    The handler is called with the feature's services, the caller unless the endpoint is public, the
    path's parameters, and `body` and `query` where models are given.
    """

    method: str
    path: str
    handler: Callable[..., Reply]
    reply: type[Reply]
    body: type[Request] | None = None
    query: type[Request] | None = None
    status: int = 200
    public: bool = False

    @property
    def name(self) -> str:
        return self.handler.__name__

    @property
    def summary(self) -> str:
        return (self.handler.__doc__ or "").strip().split("\n")[0]

    @property
    def route(self) -> str:
        return f"{self.method} {self.path}"


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
