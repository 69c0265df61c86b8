"""A user pool's tokens, and its keys on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from jwt.algorithms import RSAAlgorithm

from tests.integration.person import Person
from tests.unit.kit.tokens import KID, pool_token, rsa_key


@dataclass
class Admin(Person):
    """Somebody in the pool's group of administrators."""

    def token(self, **claims: Any) -> str:
        return pool_token(sub=self.user_id, **{"cognito:groups": ["staff", "admin"]}, **claims)


class _Keys(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        key = RSAAlgorithm.to_jwk(rsa_key("pool").public_key(), as_dict=True)
        body = json.dumps({"keys": [{**key, "kid": KID, "use": "sig", "alg": "RS256"}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served_keys() -> Iterator[str]:
    """Serve the pool's keys; yield their URL."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Keys)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/jwks.json"
    finally:
        server.shutdown()
        server.server_close()
