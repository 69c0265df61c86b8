"""A real HTTPS server on loopback that answers from a script and remembers what it was asked."""

from __future__ import annotations

import json
import ssl
import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote


@dataclass(frozen=True)
class Scripted:
    """One answer. `length` overrides Content-Length.

    `hold` waits seconds before answering, `stall` waits seconds after the body.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    hold: float = 0.0
    stall: float = 0.0


def scripted_json(content: object, status: int = 200, **headers: str) -> Scripted:
    """Return `content` as a JSON answer; `Retry_After="3"` becomes `Retry-After: 3`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(content).encode()
    return Scripted(status, body, {"Content-Type": "application/json", **named})


@dataclass(frozen=True)
class Asked:
    """One request as it arrived; `path` is decoded and includes the query."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class FakeServer:
    """Answers per method and path: in order, the last one for ever."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[Asked] = []
        self.released = threading.Event()
        self._scripts: dict[str, list[Scripted]] = defaultdict(list)

    def answer(self, line: str, *answers: Scripted) -> None:
        """Script `line`, for example "GET /api/models/x?expand[]=y"."""
        self._scripts[line] = list(answers)

    def requests(self, start: str) -> list[Asked]:
        """Return the requests whose method and path begin with `start`."""
        return [asked for asked in self.asked if f"{asked.method} {asked.path}".startswith(start)]

    def next_answer(self, asked: Asked) -> Scripted:
        self.asked.append(asked)
        script = self._scripts.get(f"{asked.method} {asked.path}")
        if not script:
            return scripted_json({"error": "Not Found"}, 404)
        return script.pop(0) if len(script) > 1 else script[0]


def _handler(fake: list[FakeServer]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle(self) -> None:
            with suppress(OSError):
                super().handle()

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            headers = dict(self.headers.items())
            asked = Asked(self.command, unquote(self.path), headers, self.rfile.read(length))
            answer = fake[0].next_answer(asked)
            fake[0].released.wait(answer.hold)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            declared = len(answer.body) if answer.length is None else answer.length
            self.send_header("Content-Length", str(declared))
            self.end_headers()
            self.wfile.write(answer.body)
            fake[0].released.wait(answer.stall)
            self.close_connection = declared != len(answer.body)

        do_POST = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test output clean."""

    return Handler


@contextmanager
def fake_server(certificate: Path | None = None) -> Iterator[FakeServer]:
    """Run a server on a free loopback port, with TLS when given a PEM of key and certificate."""
    box: list[FakeServer] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(box))
    scheme = "http"
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    box.append(FakeServer(f"{scheme}://127.0.0.1:{server.server_port}"))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield box[0]
    finally:
        box[0].released.set()
        server.shutdown()
        server.server_close()
        thread.join()
