"""A signed-in person who talks to the API."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import jwt

from chalicelib.foundation.app import API
from tests.integration.roles import acting

APP = "/apps/avatar-creator"


@dataclass
class Answer:
    """A reply, and the AWS calls it took."""

    status: int
    text: str
    headers: dict[str, str]
    aws_calls: list[str]

    @cached_property
    def json(self) -> Any:
        return json.loads(self.text)


@dataclass
class Person:
    """Requests go out with this person's token."""

    http: Any
    secret: str
    user_id: str = field(default_factory=lambda: uuid4().hex)

    def token(self, **claims: Any) -> str:
        """Return a platform token; `claims` add to it or override it."""
        standard = {"userId": self.user_id, "exp": int(time.time()) + 3600}
        return jwt.encode({**standard, **claims}, self.secret, algorithm="HS256")

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        **query: Any,
    ) -> Answer:
        url = f"{path}?{urlencode(query)}" if query else path
        data = body if isinstance(body, bytes | str) else json.dumps(body)
        data = data if body is not None else b""
        return self.send(method, url, data, token=self.token(), headers=headers)

    def send(
        self,
        method: str,
        url: str,
        body: Any = b"",
        *,
        token: str | None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send exactly this, with any token or none."""
        from chalicelib.aws.session import calls

        sent = {"Content-Type": "application/json", **(headers or {})}
        if token is not None:
            sent["Authorization"] = f"Bearer {token}"
        calls.reset()
        with acting(API):
            reply = self.http.request(method, url, sent, body)
        return Answer(reply.status_code, reply.body.decode(), reply.headers, list(calls.operations))

    def get(self, path: str, **query: Any) -> Answer:
        return self.call("GET", path, **query)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        """Send a POST; `Idempotency_Key` and the like become headers."""
        return self.call("POST", path, {} if body is None else body, _named(headers))

    def patch(self, path: str, body: Any, **headers: str) -> Answer:
        """Send a PATCH, with headers as `post` takes them."""
        return self.call("PATCH", path, body, _named(headers))

    def delete(self, path: str) -> Answer:
        return self.call("DELETE", path)

    def project(self, **fields: Any) -> dict[str, Any]:
        """Create a project."""
        answer = self.post(f"{APP}/projects", {"name": "Campaign", **fields})
        assert answer.status == 201, answer.json
        project: dict[str, Any] = answer.json["project"]
        return project

    def upload(self, project_id: str, **fields: Any) -> Answer:
        """Reserve an upload."""
        body = {"name": "Siti", "fileName": "siti.jpg", "contentType": "image/jpeg", "size": 1000}
        return self.post(f"{APP}/projects/{project_id}/avatars/upload", {**body, **fields})

    def generate(self, project_id: str, **fields: Any) -> Answer:
        """Order pictures."""
        body = {"name": "Siti", "prompt": "professional woman with a modern hijab"}
        return self.post(f"{APP}/projects/{project_id}/avatars/generate", {**body, **fields})

    def preview(self, project_id: str, **fields: Any) -> Answer:
        """Order a preview."""
        body = {"prompt": "professional woman with a modern hijab", **fields}
        return self.post(f"{APP}/projects/{project_id}/avatars/generate-preview", body)

    def keep(self, project_id: str, preview_id: str, **fields: Any) -> Answer:
        """Make an avatar of a preview."""
        body = {"generationId": preview_id, "name": "Siti", **fields}
        return self.post(f"{APP}/projects/{project_id}/avatars/save-preview", body)

    def balance(self) -> int:
        return int(self.get("/credits").json["balance"])

    def ledger(self) -> list[dict[str, Any]]:
        """Return every entry, newest first."""
        return list(self.get("/credits/history", limit=100).json["history"])


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
