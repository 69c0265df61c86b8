from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from jwt import PyJWKClientConnectionError
from jwt.algorithms import RSAAlgorithm

from chalicelib.kit.jwks import KEEP_SECONDS, RETRY_SECONDS, KeySet, SignInUnavailable
from tests.unit.kit.tokens import rsa_key


def as_jwk(kid: str) -> dict[str, Any]:
    public = RSAAlgorithm.to_jwk(rsa_key("pool").public_key())
    return {**json.loads(public), "kid": kid}


@dataclass
class Pool:
    """Serves its keys, or trouble."""

    kids: list[str] = field(default_factory=lambda: ["one"])
    trouble: Exception | None = None
    fetched: int = 0
    now: float = 0.0

    def fetch(self, _: str) -> dict[str, Any]:
        self.fetched += 1
        if self.trouble:
            raise self.trouble
        return {"keys": [*(as_jwk(kid) for kid in self.kids), {"kty": "EC", "kid": "curve"}]}


@pytest.fixture
def pool() -> Pool:
    return Pool()


@pytest.fixture
def keys(pool: Pool) -> KeySet:
    return KeySet("http://pool/jwks", fetch=pool.fetch, monotonic=lambda: pool.now)


def test_keys_are_fetched_once(keys: KeySet, pool: Pool):
    assert keys.key("one") is not None
    assert keys.key("one") is not None
    assert pool.fetched == 1


def test_only_rsa_keys_are_used(keys: KeySet):
    assert keys.key("curve") is None


def test_unknown_ids_ask_again_at_most_once_a_minute(keys: KeySet, pool: Pool):
    for _ in range(5):
        assert keys.key("made-up") is None
    assert pool.fetched == 1
    pool.now += RETRY_SECONDS + 1
    assert keys.key("made-up") is None
    assert pool.fetched == 2


def test_new_key_is_found_after_rotation(keys: KeySet, pool: Pool):
    keys.key("one")
    pool.kids = ["two"]
    pool.now += RETRY_SECONDS + 1
    assert keys.key("two") is not None
    assert keys.key("one") is None


@pytest.mark.parametrize(
    "trouble", [PyJWKClientConnectionError("refused"), TimeoutError(), ConnectionResetError()]
)
def test_keys_at_hand_stay_good_while_the_pool_is_away(
    keys: KeySet, pool: Pool, trouble: Exception
):
    keys.key("one")
    pool.trouble = trouble
    pool.now += KEEP_SECONDS + 1
    assert keys.key("one") is not None
    assert keys.key("one") is not None
    assert pool.fetched == 2


@pytest.mark.parametrize(
    "trouble",
    [PyJWKClientConnectionError("no"), ConnectionResetError(), json.JSONDecodeError("", "", 0)],
)
def test_nobody_can_sign_in_without_keys(keys: KeySet, pool: Pool, trouble: Exception):
    pool.trouble = trouble
    with pytest.raises(SignInUnavailable):
        keys.key("one")


@pytest.mark.parametrize("document", [{}, {"keys": None}, {"keys": [{"kty": "RSA", "kid": "a"}]}])
def test_document_that_holds_no_keys_means_out_of_reach(document: dict[str, Any]):
    keys = KeySet("http://pool/jwks", fetch=lambda _: document)
    with pytest.raises(SignInUnavailable):
        keys.key("one")


class PoolServer(ThreadingHTTPServer):
    """A pool over HTTP that notes who asked for what."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answer(BaseHTTPRequestHandler):
    server: PoolServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        moved = self.path == "/moved"
        self.send_response(HTTPStatus.FOUND if moved else HTTPStatus.OK)
        if moved:
            self.send_header("Location", f"{self.server.url}/keys")
        self.end_headers()
        if not moved:
            self.wfile.write(json.dumps({"keys": [as_jwk("one")]}).encode())

    def log_message(self, format: str, *args: Any) -> None:
        return


@pytest.fixture
def server() -> Iterator[PoolServer]:
    with PoolServer() as running:
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def test_keys_come_over_http(server: PoolServer):
    assert KeySet(f"{server.url}/keys").key("one") is not None


def test_redirects_are_not_followed(server: PoolServer):
    with pytest.raises(SignInUnavailable):
        KeySet(f"{server.url}/moved").key("one")
    assert server.asked == ["/moved"]


@pytest.mark.parametrize("url", ["file:///etc/hostname", "http://127.0.0.1:9/keys"])
def test_address_that_serves_no_keys_means_out_of_reach(url: str):
    with pytest.raises(SignInUnavailable):
        KeySet(url).key("one")
