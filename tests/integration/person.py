"""A signed-in person who talks to the API."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import jwt

APP = "/apps/avatar-creator"


@dataclass
class Answer:
    """Status and JSON of a reply, and the AWS calls it took."""

    status: int
    json: Any
    headers: dict[str, str]
    aws_calls: list[str]


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

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Answer:
        url = f"{path}?{urlencode(query)}" if query else path
        data = body if isinstance(body, bytes | str) else json.dumps(body)
        return self.send(method, url, data if body is not None else b"", token=self.token())

    def send(self, method: str, url: str, body: Any = b"", *, token: str | None) -> Answer:
        """Send exactly this, with any token or none."""
        from chalicelib.aws.session import calls

        headers = {"Content-Type": "application/json"}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        calls.reset()
        reply = self.http.request(method, url, headers, body)
        return Answer(reply.status_code, reply.json_body, reply.headers, list(calls.operations))

    def get(self, path: str, **query: Any) -> Answer:
        return self.call("GET", path, **query)

    def post(self, path: str, body: Any = None) -> Answer:
        return self.call("POST", path, {} if body is None else body)

    def patch(self, path: str, body: Any) -> Answer:
        return self.call("PATCH", path, body)

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

    def balance(self) -> int:
        return int(self.get("/credits").json["balance"])

    def ledger(self) -> list[dict[str, Any]]:
        """Return every entry, newest first."""
        return list(self.get("/credits/history", limit=100).json["history"])
