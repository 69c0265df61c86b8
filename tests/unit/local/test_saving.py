"""The emulator saves itself while it runs; here it is a small application of the test's own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest

from local.saving import SAVE_PATH, Saving

SOON = 0.01
LONG = 60.0


@dataclass
class Emulator:
    """Counts its requests; that count is its state."""

    requests: int = 0
    saved: list[int] = field(default_factory=list)
    changing: bool = False
    trouble: list[Exception] = field(default_factory=list)
    slow: threading.Event | None = None
    written: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            self.requests += 1
            await send({"type": "http.response.start", "status": 200, "headers": []})
            return
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.saved.append(-1)  # what it does at its own end
        await send({"type": "lifespan.shutdown.complete"})

    def look(self) -> dict[str, int] | None:
        if self.trouble:
            raise self.trouble.pop()
        return None if self.changing else {"requests": self.requests}

    def write(self, state: dict[str, int]) -> None:
        if self.slow:
            self.slow.wait()
        self.saved.append(state["requests"])
        self.written.release()

    async def is_saved(self) -> bool:
        """Wait for the next save; False when none comes."""
        return await asyncio.to_thread(self.written.acquire, timeout=10)


@dataclass
class Server:
    """Drives the application as an ASGI server does."""

    app: Saving

    async def ask(self, path: str) -> int:
        """Return the status of a request."""
        sent: list[dict[str, Any]] = []

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        await self.app({"type": "http", "path": path}, None, send)
        status: int = sent[0]["status"]
        return status

    async def live(self, through: Callable[[], Awaitable[None]]) -> None:
        """Start the application, do `through`, and end it."""
        heard: asyncio.Queue[dict[str, str]] = asyncio.Queue()
        started = asyncio.Event()

        async def send(message: dict[str, str]) -> None:
            if message["type"] == "lifespan.startup.complete":
                started.set()

        life = asyncio.create_task(self.app({"type": "lifespan"}, heard.get, send))
        await heard.put({"type": "lifespan.startup"})
        await started.wait()
        await through()
        await heard.put({"type": "lifespan.shutdown"})
        await life


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


def serve(emulator: Emulator, seconds: float) -> Server:
    return Server(Saving(emulator, emulator.look, emulator.write, seconds=seconds))


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run it on a thread of its own: where browser tests go on, this one has a loop already."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def test_it_saves_a_while_after_a_request(emulator: Emulator):
    server = serve(emulator, SOON)

    async def through() -> None:
        for _ in range(2):
            assert await server.ask("/") == 200
            assert await emulator.is_saved()

    run(server.live(through))
    assert emulator.saved == [1, 2, -1]


def test_it_saves_nothing_when_nobody_asked_for_anything(emulator: Emulator):
    run(serve(emulator, SOON).live(lambda: asyncio.sleep(10 * SOON)))
    assert emulator.saved == [-1]


def test_it_saves_at_once_when_told_to(emulator: Emulator):
    server = serve(emulator, LONG)

    async def through() -> None:
        await server.ask("/")
        assert await server.ask(SAVE_PATH) == 204
        assert emulator.saved == [1]

    run(server.live(through))


def test_it_waits_for_a_moment_worth_coming_back_to(emulator: Emulator):
    server = serve(emulator, SOON)
    emulator.changing = True

    async def through() -> None:
        await server.ask("/")
        assert await server.ask(SAVE_PATH) == 409
        await asyncio.sleep(10 * SOON)
        assert emulator.saved == []
        emulator.changing = False
        assert await emulator.is_saved()

    run(server.live(through))


def test_it_tries_again_after_trouble(emulator: Emulator):
    server = serve(emulator, SOON)
    emulator.trouble = [RuntimeError("dictionary changed size during iteration")]

    async def through() -> None:
        await server.ask("/")
        assert await emulator.is_saved()

    run(server.live(through))


def test_its_own_last_save_waits_for_one_under_way(emulator: Emulator):
    server = serve(emulator, SOON)
    emulator.slow = threading.Event()

    async def through() -> None:
        await server.ask("/")
        await asyncio.sleep(5 * SOON)
        asyncio.get_running_loop().call_later(10 * SOON, emulator.slow.set)

    run(server.live(through))
    assert emulator.saved == [1, -1]


def test_requests_go_on_while_it_writes(emulator: Emulator):
    server = serve(emulator, LONG)
    emulator.slow = threading.Event()

    async def through() -> None:
        saving = asyncio.create_task(server.ask(SAVE_PATH))
        await asyncio.sleep(SOON)
        assert await server.ask("/") == 200
        assert emulator.saved == []
        emulator.slow.set()
        assert await saving == 204

    run(server.live(through))
    assert emulator.saved == [0, -1]
