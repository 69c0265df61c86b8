"""Somebody who works with the deployed sample app over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jwt
import requests

from tests.stack.deployed import Deployed, eventually
from tests.stack.studio import jpeg

APP = "/apps/notes"


@dataclass
class Writer:
    """A new person who writes notes."""

    stack: Deployed
    token: str

    @property
    def user_id(self) -> str:
        return str(jwt.decode(self.token, options={"verify_signature": False})["sub"])

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        url = f"{APP}{path}"
        return self.stack.call(method, url, token=self.token, json=body, headers=headers)

    def ok(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        answer = self.call(method, path, body, **headers)
        assert answer.ok, answer.text
        return answer.json()

    def write(self, size: int, **headers: str) -> Any:
        body = {"text": "Pesanan siap", "contentType": "image/jpeg", "size": size}
        return self.ok("POST", "/notes", body, **headers)

    def send(self, written: Any, picture: bytes) -> None:
        form = written["upload"]
        files = {"file": ("note.jpg", picture)}
        posted = requests.post(form["url"], data=form["fields"], files=files, timeout=30)
        assert posted.status_code == 204, posted.text

    def became(self, status: str, note: Any) -> Any:
        """Wait for a note to come into a state; return it as it is then."""

        def look() -> Any:
            found = self.ok("GET", f"/notes/{note['id']}")["note"]
            return found if found["status"] == status else None

        return eventually(look)

    def posted(self) -> Any:
        """Return a note that has been all the way."""
        picture = jpeg()
        written = self.write(len(picture))
        self.send(written, picture)
        return self.became("posted", written["note"])

    def order(self, count: int) -> str:
        """Order stamps; return the order's id."""
        body = {"name": "Campaign", "count": count}
        return str(self.ok("POST", "/stamps", body)["stamps"]["id"])

    def work(self, status: str) -> list[Any]:
        """Return what is under way, or has ended."""
        answer = self.stack.call("GET", f"/work?status={status}", token=self.token)
        return list(answer.json()["work"])

    def balance(self) -> int:
        return int(self.stack.call("GET", "/credits", token=self.token).json()["balance"])

    def spent(self) -> list[int]:
        """Return what the ledger says of this app, the oldest first."""
        history = self.stack.call("GET", "/credits/history", token=self.token).json()["history"]
        return [entry["amount"] for entry in reversed(history) if entry["appId"] == "notes"]
