"""What apps are built with. Everything is made at first use, once per process."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from chalicelib.core.clock import Clock

if TYPE_CHECKING:
    from chalicelib.aws.queues import Queue
    from chalicelib.aws.storage import MediaStorage
    from chalicelib.foundation.accounts.ledger import Ledger
    from chalicelib.foundation.app import App, Hook, Part
    from chalicelib.foundation.brands.carried import Brands
    from chalicelib.foundation.casting.kind import CastKind, Pictured
    from chalicelib.foundation.cutting.cutting import Cutting
    from chalicelib.foundation.exports.kind import ExportKind
    from chalicelib.foundation.exports.service import Exports
    from chalicelib.foundation.generation.drawing import Drawing
    from chalicelib.foundation.generation.endings import Endings
    from chalicelib.foundation.generation.forecast import Forecast
    from chalicelib.foundation.generation.kind import PictureKind
    from chalicelib.foundation.generation.ordering import Ordering
    from chalicelib.foundation.generation.samples import Samples
    from chalicelib.foundation.generation.steering import Steering
    from chalicelib.foundation.generation.turns import Turns
    from chalicelib.foundation.judging.judging import Judging
    from chalicelib.foundation.limits.rates import Rates
    from chalicelib.foundation.media.arrivals import UploadKind
    from chalicelib.foundation.media.forms import UploadForms
    from chalicelib.foundation.media.pictures import PictureStore
    from chalicelib.foundation.providers.health import Health
    from chalicelib.foundation.providers.standings import Standings
    from chalicelib.foundation.search.bases import Bases
    from chalicelib.foundation.search.finder import Finder
    from chalicelib.foundation.search.kind import SearchKind
    from chalicelib.foundation.usage.kind import TrackedKind
    from chalicelib.foundation.usage.service import Usage
    from chalicelib.foundation.work.settlement import Settlement
    from chalicelib.inference.config import Choice, InferenceConfig
    from chalicelib.inference.cutout.port import Cutter
    from chalicelib.inference.judging.port import Observer
    from chalicelib.inference.port import Provider


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
    drawn_at_once: int
    places_per_person: int
    limits: Mapping[str, str]
    inference: Callable[[], InferenceConfig]


class Platform:
    """The shared parts of one process. `config` is read when the first of them is made."""

    def __init__(
        self,
        config: Callable[[], Config],
        apps: Sequence[App],
        clock: Clock,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._config = config
        self._apps = apps
        self.clock = clock
        self.monotonic = monotonic
        self._hooks: dict[int, Any] = {}
        self._searched: dict[str, tuple[SearchKind, Bases]] = {}
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
    def rates(self) -> Rates:
        """Return how many of what a person may ask for."""
        from chalicelib.foundation.limits.part import LIMITS
        from chalicelib.foundation.limits.rates import Rates

        self.bind(LIMITS)
        return Rates(self.config.limits, self.clock)

    @cached_property
    def storage(self) -> MediaStorage:
        """Return the media bucket. Raises `SettingMissing`."""
        from chalicelib.aws.storage import MediaStorage

        if not self.config.media_bucket:
            raise SettingMissing("MEDIA_BUCKET is not set")
        return MediaStorage(self.config.media_bucket, public_url=self.config.s3_public_url)

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """Return who draws, in the order in which they are asked."""
        from chalicelib.inference.config import in_line

        return in_line(self.config.inference())

    @cached_property
    def providers(self) -> Sequence[Provider]:
        """Return connections to who draws: for workers."""
        from chalicelib.imaging.light import light_copy
        from chalicelib.inference.build import build_providers

        return build_providers(self.config.inference(), light_copy=light_copy)

    @cached_property
    def standings(self) -> Standings:
        """Return who knows how they are doing."""
        from chalicelib.foundation.generation.part import PROVIDERS
        from chalicelib.foundation.providers.standings import Standings

        self.bind(PROVIDERS)
        return Standings("drawing", self.clock)

    @cached_property
    def health(self) -> Health:
        """Return who tells how those are doing that draw."""
        from chalicelib.foundation.providers.health import Health

        return Health(self.choices, self.standings)

    @cached_property
    def drawing(self) -> Drawing:
        """Return who has pictures drawn: for workers."""
        from chalicelib.foundation.generation.drawing import Drawing

        return Drawing(lambda: self.providers, self.picture_kind, self.standings)

    @cached_property
    def cutter_choices(self) -> tuple[Choice, ...]:
        """Return who cuts out, in the order in which they are asked."""
        from chalicelib.inference.config import cutters_in_line

        return cutters_in_line(self.config.inference())

    @cached_property
    def cutters(self) -> Sequence[Cutter]:
        """Return connections to who cuts out: for workers."""
        from chalicelib.imaging.cutout.matte import read_matte
        from chalicelib.imaging.light import light_copy
        from chalicelib.inference.cutout.build import build_cutters

        return build_cutters(self.config.inference(), read=read_matte, lighten=light_copy)

    @cached_property
    def cutting(self) -> Cutting:
        """Return who has pictures cut out: for workers that may query and update `providers`."""
        from chalicelib.foundation.cutting.cutting import Cutting
        from chalicelib.foundation.generation.part import PROVIDERS
        from chalicelib.foundation.providers.standings import Standings

        self.bind(PROVIDERS)
        standings = Standings("cutting", self.clock)
        return Cutting(lambda: self.cutters, standings, self.monotonic)

    @cached_property
    def observers(self) -> Sequence[Observer]:
        """Return connections to who finds people in pictures: for workers."""
        from chalicelib.inference.judging.build import build_observers

        return build_observers(self.config.inference())

    @cached_property
    def judging(self) -> Judging:
        """Return who judges pictures of poses: for workers."""
        from chalicelib.foundation.judging.judging import Judging

        return Judging(lambda: self.observers)

    @cached_property
    def settlement(self) -> Settlement:
        """Return how work is ended."""
        from chalicelib.foundation.work.settlement import Settlement

        return Settlement(self.ledger)

    @cached_property
    def pictures(self) -> PictureStore:
        """Return where pictures are kept."""
        from chalicelib.foundation.media.pictures import PictureStore

        return PictureStore(self.storage)

    @cached_property
    def forms(self) -> UploadForms:
        """Return what signs uploads."""
        from chalicelib.foundation.media.forms import UploadForms

        return UploadForms(self.storage, lifetime=self.config.upload_lifetime)

    @cached_property
    def turns(self) -> Turns:
        """Return who decides whose picture is made next."""
        from chalicelib.foundation.generation.part import GENERATION
        from chalicelib.foundation.generation.turns import Turns

        self.bind(GENERATION)
        queue, places = self.queue("generation"), self.config.places_per_person
        return Turns(self.picture_kind, queue, self.clock, places=places)

    @cached_property
    def endings(self) -> Endings:
        """Return how pictures end that are not made."""
        from chalicelib.foundation.generation.endings import Endings

        return Endings(self.picture_kind, self.settlement, self.clock)

    @cached_property
    def forecast(self) -> Forecast:
        """Return who tells when pictures will be there."""
        from chalicelib.foundation.generation.forecast import Forecast

        return Forecast(self.clock, at_once=self.config.drawn_at_once)

    @cached_property
    def ordering(self) -> Ordering:
        """Return how pictures are ordered."""
        from chalicelib.foundation.generation.ordering import Ordering

        return Ordering(
            ledger=self.ledger,
            turns=self.turns,
            endings=self.endings,
            clock=self.clock,
            takes=[choice.takes for choice in self.choices],
        )

    @cached_property
    def steering(self) -> Steering:
        """Return how orders are paused and go on."""
        from chalicelib.foundation.generation.steering import Steering

        return Steering(self.turns, self.clock)

    @cached_property
    def samples(self) -> Samples:
        """Return how samples go for good."""
        from chalicelib.foundation.generation.samples import Samples

        return Samples(self.pictures, self.clock)

    @cached_property
    def usage(self) -> Usage:
        """Return who counts how often things are used."""
        from chalicelib.foundation.catalogue.announced import ANNOUNCED
        from chalicelib.foundation.usage.part import USAGE
        from chalicelib.foundation.usage.service import Usage

        self.bind(USAGE)
        known = dict.fromkeys(app.id for app in (*self._apps, *ANNOUNCED))
        return Usage(self.tracked_kind, self.clock, app_ids=tuple(known))

    @cached_property
    def exports(self) -> Exports:
        """Return who has ZIPs made, and offers them."""
        from chalicelib.foundation.exports.part import EXPORTS
        from chalicelib.foundation.exports.service import Exports

        self.bind(EXPORTS)
        return Exports(self.storage, self.queue("exports"), self.clock)

    @cached_property
    def brands(self) -> Brands:
        """Return who knows which brand kits things may carry."""
        from chalicelib.foundation.brands.carried import Brands

        ((app, hook),) = [(app, app.brand_kits) for app in self._apps if app.brand_kits]
        return Brands(self._hooked(app, hook))

    def branded(self) -> dict[str, Finder]:
        """Return what finds the things that carry brand kits, by what they are."""
        return {
            name: self.finder(type_) for app in self._apps for name, type_ in app.branded.items()
        }

    def upload_kind(self, app_id: str) -> UploadKind | None:
        """Return what an app does with files that people send it; None when it expects none."""
        for app in self._apps:
            if app.id == app_id and app.upload:
                kind: UploadKind = self._hooked(app, app.upload)
                return kind
        return None

    def picture_kind(self, kind: str) -> PictureKind:
        """Return what the app does for which pictures of this kind are made."""
        for app in self._apps:
            if kind in app.pictures:
                found: PictureKind = self._hooked(app, app.pictures[kind])
                return found
        raise LookupError(f"no app has pictures of the kind {kind}")

    def tracked_kind(self, type_: str) -> TrackedKind | None:
        """Return what the app does whose things of this type are used; None if no app has any."""
        for app in self._apps:
            if type_ in app.tracked:
                kind: TrackedKind = self._hooked(app, app.tracked[type_])
                return kind
        return None

    def export_kind(self, type_: str) -> ExportKind:
        """Return how things of this type go into ZIPs."""
        for app in self._apps:
            if type_ in app.exported:
                kind: ExportKind = self._hooked(app, app.exported[type_])
                return kind
        raise LookupError(f"no app has things of the type {type_} exported")

    def cast_kind(self, type_: str) -> CastKind:
        """Return who knows the things of this type that may be in pictures."""
        for app in self._apps:
            if type_ in app.cast:
                kind: CastKind = self._hooked(app, app.cast[type_])
                return kind
        raise LookupError(f"no app has things of the type {type_} in pictures")

    def pictured(self) -> Sequence[Pictured]:
        """Return who knows pictures that things of others are in."""
        return [self._hooked(app, app.pictured) for app in self._apps if app.pictured]

    def searched(self, type_: str) -> tuple[SearchKind, Bases]:
        """Return how things of this type are searched, and their bases."""
        from chalicelib.foundation.search.bases import Bases

        if type_ not in self._searched:
            kind = self._search_kind(type_)
            self._searched[type_] = kind, Bases(self.storage, kind.name, kind.shape)
        return self._searched[type_]

    def finder(self, type_: str) -> Finder:
        """Return what finds things of this type."""
        from chalicelib.foundation.search.finder import Finder

        kind, bases = self.searched(type_)
        return Finder(kind, bases, self.queue("search"), self.clock)

    def _search_kind(self, type_: str) -> SearchKind:
        for app in self._apps:
            if type_ in app.searched:
                kind: SearchKind = self._hooked(app, app.searched[type_])
                return kind
        raise LookupError(f"no app has things of the type {type_} searched")

    def _hooked(self, app: App, hook: Hook) -> Any:
        if id(hook) not in self._hooks:
            self.bind(app)
            self._hooks[id(hook)] = hook.build(self)
        return self._hooks[id(hook)]
