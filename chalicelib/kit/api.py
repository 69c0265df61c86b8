"""Chalice, with its own refusals in our shape and endpoints mounted from records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import Any

from chalice.app import Chalice, Request, Response

from chalicelib.kit import versions
from chalicelib.kit.asked import HttpRequest
from chalicelib.kit.edge import Edge
from chalicelib.kit.endpoint import Mounted

JSON = {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}
TEXT = {
    "Cache-Control": "public, max-age=300",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
_MESSAGES = {
    405: "This address does not know that method.",
    500: "Something went wrong on our side.",
}


class RouteTable(defaultdict[str, Any]):
    """Chalice's routes by path. What is mounted below a root is loaded when it is looked for.

    A request loads the part of the suite it is for; whoever lists the routes, as packaging does,
    loads them all.
    """

    def __init__(self) -> None:
        super().__init__(dict)
        self._loads: dict[str, Callable[[], None]] = {}
        self._loaded: set[Callable[[], None]] = set()

    def later(self, root: str, load: Callable[[], None]) -> None:
        """Call `load` once, before the first look at `root` or at a path below it."""
        self._loads[root] = load

    def __missing__(self, path: str) -> Any:
        fitting = [root for root in self._loads if f"{path}/".startswith(f"{root}/")]
        if fitting and self._load(self._loads[max(fitting, key=len)]):
            return self[path]
        return super().__missing__(path)

    def __iter__(self) -> Iterator[str]:
        self._load_all()
        return super().__iter__()

    def __len__(self) -> int:
        self._load_all()
        return super().__len__()

    def items(self) -> Any:
        self._load_all()
        return super().items()

    def _load_all(self) -> None:
        for load in self._loads.values():
            self._load(load)

    def _load(self, load: Callable[[], None]) -> bool:
        """Return whether there was something left to load."""
        if load in self._loaded:
            return False
        self._loaded.add(load)
        load()
        return True


class Api(Chalice):
    """A Chalice app that mounts `Endpoint`s."""

    def __init__(self, app_name: str, **options: Any) -> None:
        super().__init__(app_name, **options)
        self.routes: RouteTable = RouteTable()

    def mount_later(self, roots: Iterable[str], load: Callable[[], None]) -> None:
        """Have `load` mount what lies at or below `roots` when a path there is first asked for."""
        for root in roots:
            self.routes.later(root, load)

    def mount(self, served: Mounted, edge: Callable[[], Edge], services: Callable[[], Any]) -> None:
        """Serve an endpoint; `edge` and `services` are built at the first request."""

        def view(**path: str) -> Response:
            reply = edge().run(served, services, _read(self.current_request, path))
            return Response(reply.body, {**JSON, **reply.headers}, reply.status)

        self.route(
            served.path,
            methods=[served.endpoint.method],
            name=f"{served.endpoint.name}_{served.endpoint.method.lower()}",
            content_types=["*/*"],
        )(view)

    def serve_text(self, path: str, content_type: str, text: Callable[[], str]) -> None:
        """Serve a text that is the same for everybody."""

        def view() -> Response:
            tag = versions.tag(text(), None)
            headers: dict[str, Any] = {**TEXT, "ETag": tag, "Content-Type": content_type}
            if versions.is_among(tag, _header(self.current_request, "if-none-match")):
                return Response("", headers, HTTPStatus.NOT_MODIFIED)
            return Response(text(), headers, HTTPStatus.OK)

        self.route(path, methods=["GET"], name=f"text_{path}", content_types=["*/*"])(view)

    def __call__(self, event: Any, context: Any) -> Any:
        answer = super().__call__(event, context)
        status = answer["statusCode"]
        if status >= HTTPStatus.BAD_REQUEST and '"success"' not in str(answer["body"]):
            code = {405: "method_not_allowed"}.get(status, "internal_error")
            message = _MESSAGES.get(status, "This request cannot be answered.")
            request_id = event.get("requestContext", {}).get("requestId", "")
            refusal = {"success": False, "error": message, "code": code, "requestId": request_id}
            answer["body"] = json.dumps(refusal)
        return answer


def _header(request: Request | None, name: str) -> str | None:
    return request.headers.get(name) if request else None


def _read(request: Request | None, path: dict[str, str]) -> HttpRequest:
    if request is None:
        raise RuntimeError("a view ran outside a request")
    body = request.raw_body
    return HttpRequest(
        id=request.context.get("requestId", ""),
        headers=request.headers,
        path=path,
        query=request.query_params or {},
        body=body.encode() if isinstance(body, str) else body,
    )
