"""The HTTP side of the demo model server."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from local.model_server.answers import HTML, Answer, error_answer, json_answer
from local.model_server.asked import BadCall, logged, read_call
from local.model_server.cutout.call import cutout_answer, read_picture
from local.model_server.faults import BadFault, Control, Fault
from local.model_server.generation import picture_answer
from local.model_server.people.call import people_answer, read_face

MEGABYTE = 1024 * 1024
LARGEST_BODY = 32 * MEGABYTE  # with pictures in it
CUTOUT = "/cutout"
PEOPLE = "/people"
MODEL = "lumiku-demo"
HELD_SECONDS = 60.0
SLOW_SECONDS = 2.0


class ModelServer(ThreadingHTTPServer):
    """Serves the dedicated-endpoint protocol on `host`:`port`; port 0 takes a free one."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), Handler)
        self.control = Control()
        self._stopping = threading.Event()

    @property
    def url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def hold(self, seconds: float) -> None:
        """Wait, but no longer than until the server stops."""
        self._stopping.wait(seconds)

    def stop(self) -> None:
        """Stop serving and close the socket. Called from another thread than the serving one."""
        self._stopping.set()
        self.shutdown()
        self.server_close()


class Handler(BaseHTTPRequestHandler):
    """One connection, kept alive over many requests."""

    protocol_version = "HTTP/1.1"
    server_version = "lumiku-model-server"
    timeout = 120
    # Head and body are two writes; without this the second waits for the client's late ACK.
    disable_nagle_algorithm = True
    server: ModelServer

    def handle(self) -> None:
        """Serve the connection; a client that hangs up early is no news."""
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        if self._path == "/control":
            self._send(json_answer(200, self.server.control.state()))
        elif self._path == "/health":
            self._send(json_answer(200, {"ok": True, "model": MODEL, "demo": True}))
        else:
            self._send(json_answer(404, {"error": "Not Found"}))

    def do_DELETE(self) -> None:
        if self._path != "/control":
            self._send(json_answer(404, {"error": "Not Found"}))
            return
        self.server.control.clear()
        self._send(json_answer(200, self.server.control.state()))

    def do_POST(self) -> None:
        try:
            self._send(self._posted(self._json()))
        except (BadCall, BadFault) as error:
            self._send(json_answer(400, {"error": str(error)}))

    def _posted(self, body: object) -> Answer | None:
        if self._path == "/control":
            self.server.control.add(body)
            return json_answer(200, self.server.control.state())
        if self._path in {"/", "/predict"}:
            return self._generated(body)
        if self._path == CUTOUT:
            return self._looked_at(body, cutout_answer)
        if self._path == PEOPLE:
            return self._looked_at(body, partial(people_answer, face=read_face(body)))
        return json_answer(404, {"error": "Not Found"})

    def _generated(self, body: object) -> Answer | None:
        call = read_call(body)
        received = {"prompt": call.prompt, "parameters": logged(body)}
        fault = self.server.control.take(received, seed=call.seed)
        wrong = fault.wrong if fault else None
        picture = partial(picture_answer, call, self.headers.get("Accept", ""), wrong)
        return self._faulty(fault, picture) if fault and not wrong else picture()

    def _looked_at(self, body: object, answer: Callable[[bytes], Answer]) -> Answer | None:
        picture = read_picture(body)
        fault = self.server.control.take({"path": self._path, "bytes": len(picture)})
        good = partial(answer, picture)
        return self._faulty(fault, good) if fault else good()

    def _faulty(self, fault: Fault, good: Callable[[], Answer]) -> Answer | None:
        match fault.kind:
            case "timeout":
                self.server.hold(_seconds(fault, HELD_SECONDS))
                return None
            case "slow":
                self.server.hold(_seconds(fault, SLOW_SECONDS))
                return good()
            case "html":
                return Answer(502, "text/html; charset=utf-8", HTML)
            case "garbage":
                return Answer(200, "image/png", b"not a picture " * 64)
            case "truncated":
                return replace(good(), cut=True)
            case kind:
                return error_answer(kind, retry_after=fault.retry_after, seconds=fault.seconds)

    @property
    def _path(self) -> str:
        return urlsplit(self.path).path

    def _json(self) -> object:
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > LARGEST_BODY:
            self.close_connection = True
            most = f"{LARGEST_BODY // MEGABYTE} MiB"
            raise BadCall(f"the body must be JSON of at most {most} with a Content-Length")
        try:
            return json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            raise BadCall("the body is not JSON") from None

    def _send(self, answer: Answer | None) -> None:
        """Send `answer`; None hangs up without one."""
        if answer is None:
            self.close_connection = True
            return
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.media_type)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body[: len(answer.body) // 2] if answer.cut else answer.body)
        self.close_connection = self.close_connection or answer.cut

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: prompts and polls would fill the terminal; /control has the log."""


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
