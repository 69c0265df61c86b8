"""Saves the emulator's state while it runs; by itself the emulator does so only when it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

SAVE_PATH = "/_lumiku/save"
SECONDS = 30.0

Message = MutableMapping[str, Any]
State = dict[str, Any]
logger = logging.getLogger("saving")


class Saving:
    """The emulator, an ASGI application, that saves itself from its start to its end.

    It does so at most `seconds` after a request, and at once when `SAVE_PATH` is asked for. `look`
    returns what there is at this moment, None when that is nothing to come back to. It runs between
    two requests, so half a transaction is never saved; `write` runs beside them.
    """

    def __init__(
        self,
        emulator: Callable[..., Any],
        look: Callable[[], State | None],
        write: Callable[[State], None],
        *,
        seconds: float = SECONDS,
    ) -> None:
        self._emulator = emulator
        self._look = look
        self._write = write
        self._seconds = seconds
        self._asked = False
        self._one_at_a_time = asyncio.Lock()

    async def __call__(self, scope: Message, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(scope, receive, send)
        elif scope.get("path") == SAVE_PATH:
            saved = await self.save()
            await _answer(send, HTTPStatus.NO_CONTENT if saved else HTTPStatus.CONFLICT)
        else:
            self._asked = True
            await self._emulator(scope, receive, send)

    async def save(self) -> bool:
        """Save this moment; False when it is nothing to come back to."""
        async with self._one_at_a_time:
            state = self._look()
            if state is None:
                return False
            self._asked = False
            await asyncio.to_thread(self._write, state)
            return True

    async def _live(self, scope: Message, receive: Any, send: Any) -> None:
        """Save from the emulator's last word about its start to the first about its end."""
        ending = asyncio.Event()
        saving: list[asyncio.Task[None]] = []

        async def hear() -> Message:
            message: Message = await receive()
            if message["type"] == "lifespan.shutdown":
                ending.set()
                await asyncio.gather(*saving)
            return message

        async def tell(message: Message) -> None:
            if message["type"] == "lifespan.startup.complete":
                saving.append(asyncio.create_task(self._keep_saving(ending)))
            await send(message)

        await self._emulator(scope, hear, tell)

    async def _keep_saving(self, ending: asyncio.Event) -> None:
        while not ending.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(ending.wait(), self._seconds)
            if self._asked and not ending.is_set():
                await self._try_to_save()

    async def _try_to_save(self) -> None:
        try:
            await self.save()
        except Exception:
            # For instance a thread of the emulator changed what was being copied.
            logger.warning("not saved, trying again", exc_info=True)
            self._asked = True


async def _answer(send: Any, status: HTTPStatus) -> None:
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b""})
