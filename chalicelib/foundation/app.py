"""What a part of the suite tells about itself; everything else is derived from it.

A part is something that the apps share (accounts, generation) or an app. `host` mounts its routes
and runs its work, `infra` makes its tables, queues, functions, roles, logs and alarms. What it only
names is imported when it is used: an app costs a request to another app nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from chalicelib.kit.endpoint import Router

if TYPE_CHECKING:
    from chalicelib.aws.tables import Models
    from chalicelib.foundation.platform import Platform
    from chalicelib.foundation.work.listing import WorkSource
    from chalicelib.foundation.work.sweep import Sweep
    from chalicelib.kit.jobs import Worker

API, SWEEP = "api", "sweep"


def _no_tables() -> Models:
    return {}


def _nothing(_: Platform) -> Any:
    return None


def _no_sweeps(_: Platform) -> Sequence[Sweep]:
    return ()


@dataclass(frozen=True, kw_only=True)
class QueueJob:
    """Work that arrives on a queue.

    From it follow the queue with its dead letters and their alarm, and the function `name` with its
    role, log group and event source. `memory` is in MB, `seconds` is how long one run may take,
    `hidden` how long a message stays invisible meanwhile (six times as long unless given);
    a text instead of a number names a parameter of the stack.
    """

    name: str
    work: Callable[[Platform], Worker]
    queue: str
    memory: int = 256
    seconds: int | str = 30
    hidden: int | str | None = None
    batch: int = 1
    """How many messages a run gets at most. More than ten take a second or more to `gather`."""
    gather: int = 0
    attempts: int = 5
    concurrency: int | str | None = None
    asks_models: bool = False
    """Whether it asks services that draw or cut out, and gets their addresses and keys."""
    tables: Mapping[str, str] = field(default_factory=dict)
    """What it does with which table: `{"avatars": "GetItem UpdateItem"}`."""
    objects: Mapping[str, str] = field(default_factory=dict)
    """What it does below which prefix of the bucket: `{"media": "GetObject PutObject"}`."""
    senders: tuple[str, ...] = (API, SWEEP)
    """Which functions send to its queue, besides AWS itself and other accounts."""


@dataclass(frozen=True, kw_only=True)
class Hook:
    """What an app adds to shared work: `build` makes it, `tables` is what it does with which."""

    build: Callable[[Platform], Any]
    tables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Part:
    """Something that the apps share. `router`, `tables` and `build` are called when needed."""

    id: str
    router: Callable[[], Router] = Router
    paths: tuple[str, ...] = ()
    """Where the endpoints are, at these paths or below; loaded when one is asked for."""
    build: Callable[[Platform], Any] = _nothing
    """Makes what the endpoints are called with, once per process."""
    tables: Callable[[], Models] = _no_tables
    """Models by table name; `avatars` is `AvatarsTable` of the stack and `AVATARS_TABLE` here."""
    access: Mapping[str, str] = field(default_factory=dict)
    """What the API and the sweep do with a table, where it is less than everything."""
    jobs: tuple[QueueJob, ...] = ()
    sweeps: Callable[[Platform], Sequence[Sweep]] = _no_sweeps
    limits: Mapping[str, str] = field(default_factory=dict)
    """How much a person may ask for: `{"projects": "10/h"}`. Endpoints name what they count as."""
    work: Callable[[Platform], WorkSource] | None = None
    """Tells about a person's work that is under way or has just ended, for the list of all."""

    @property
    def prefix(self) -> str:
        """Return what its paths begin with."""
        return ""

    @property
    def roots(self) -> tuple[str, ...]:
        """Return the paths at or below which its endpoints are."""
        return self.paths


@dataclass(frozen=True, kw_only=True)
class App(Part):
    """An app: a part with an entry in the catalogue, and with prices in credits."""

    name: str
    description: str
    icon: str
    color: str
    order: int
    prices: Mapping[str, int] = field(default_factory=dict)
    upload: Hook | None = None
    """The `UploadKind` of files that people send to the app."""
    pictures: Mapping[str, Hook] = field(default_factory=dict)
    """The `PictureKind` of each kind of picture that is made for the app."""
    tracked: Mapping[str, Hook] = field(default_factory=dict)
    """The `TrackedKind` of each type of the app's things whose use by any app is counted."""
    searched: Mapping[str, Hook] = field(default_factory=dict)
    """The `SearchKind` of each type of the app's things that are searched."""
    exported: Mapping[str, Hook] = field(default_factory=dict)
    """The `ExportKind` of each type of the app's things that go into ZIPs."""
    cast: Mapping[str, Hook] = field(default_factory=dict)
    """The `CastKind` of each type of the app's things that may be in pictures of others."""
    pictured: Hook | None = None
    """The `Pictured` of an app in whose pictures things of others are."""
    brand_kits: Hook | None = None
    """The `BrandKits` of the one app that has them."""
    branded: Mapping[str, str] = field(default_factory=dict)
    """Things that carry a brand kit, by their type in `searched`: `{"avatars": "avatar"}`.

    Their entries have the property `brands.carried.KIT`.
    """

    @property
    def prefix(self) -> str:
        return f"/apps/{self.id}"

    @property
    def roots(self) -> tuple[str, ...]:
        return (self.prefix,)


def tables_of(hooks: Iterable[Hook | None]) -> dict[str, str]:
    """Return what all these hooks together do with which table."""
    actions: dict[str, set[str]] = {}
    for hook in hooks:
        for table, wanted in (hook.tables if hook else {}).items():
            actions.setdefault(table, set()).update(wanted.split())
    return {table: " ".join(sorted(wanted)) for table, wanted in actions.items()}
