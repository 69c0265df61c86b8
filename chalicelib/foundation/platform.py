"""What apps are built with. Everything is made at first use, once per process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from chalicelib.core.clock import Clock

if TYPE_CHECKING:
    from chalicelib.aws.queues import Queue
    from chalicelib.aws.storage import MediaStorage
    from chalicelib.foundation.accounts.ledger import Ledger
    from chalicelib.foundation.app import Part
    from chalicelib.inference.config import Choice, InferenceConfig


class SettingMissing(Exception):
    """A function was started without something that it uses; the message names the variable."""


@dataclass(frozen=True)
class Config:
    """What the settings say about the parts that apps share."""

    release: str
    tables: Mapping[str, str]
    queue_url_prefix: str
    media_bucket: str
    s3_public_url: str
    credits_enabled: bool
    welcome_credits: int
    upload_lifetime: timedelta
    retry_waits: tuple[int, ...]
    inference: InferenceConfig


class Platform:
    """The shared parts of one process. `config` is read when the first of them is made."""

    def __init__(self, config: Callable[[], Config], clock: Clock) -> None:
        self._config = config
        self.clock = clock
        self._bound: set[str] = set()

    @cached_property
    def config(self) -> Config:
        return self._config()

    def bind(self, part: Part) -> None:
        """Give the part's models their tables' names. Raises `SettingMissing`."""
        from chalicelib.aws.tables import bind

        if part.id in self._bound:
            return
        names = {}
        for table, model in part.tables().items():
            if not (name := self.config.tables.get(table)):
                raise SettingMissing(f"{part.id}: {table.upper()}_TABLE is not set")
            names[model] = name
        bind(names)
        self._bound.add(part.id)

    def queue(self, name: str) -> Queue:
        """Return one of our queues. Raises `SettingMissing`."""
        from chalicelib.aws.queues import Queue

        if not self.config.queue_url_prefix:
            raise SettingMissing(f"queue {name}: QUEUE_URL_PREFIX is not set")
        return Queue(f"{self.config.queue_url_prefix}{name}")

    @cached_property
    def ledger(self) -> Ledger:
        """Return the ledger of credits."""
        from chalicelib.foundation.accounts.ledger import Ledger
        from chalicelib.foundation.accounts.part import ACCOUNTS

        self.bind(ACCOUNTS)
        config = self.config
        return Ledger(self.clock, welcome=config.welcome_credits, enabled=config.credits_enabled)

    @cached_property
    def storage(self) -> MediaStorage:
        """Return the media bucket. Raises `SettingMissing`."""
        from chalicelib.aws.storage import MediaStorage

        if not self.config.media_bucket:
            raise SettingMissing("MEDIA_BUCKET is not set")
        return MediaStorage(self.config.media_bucket, public_url=self.config.s3_public_url)

    @cached_property
    def drawing(self) -> Choice:
        """Return who draws, `NOBODY` while none is configured."""
        from chalicelib.inference.config import in_use

        return in_use(self.config.inference)
