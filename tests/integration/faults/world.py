"""The product on a clock of the test's own, put together as `host` does it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote_plus
from uuid import uuid4

from chalicelib import host
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarUpload
from chalicelib.apps.avatar_creator.schemas.exports import AvatarExport
from chalicelib.apps.avatar_creator.schemas.generations import (
    AvatarGenerate,
    PreviewKeep,
    PreviewOrder,
)
from chalicelib.apps.avatar_creator.schemas.presets import PresetOrder
from chalicelib.apps.avatar_creator.schemas.projects import ProjectCreate
from chalicelib.apps.avatar_creator.service.uploads import ReservedUpload
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar, upload_key
from chalicelib.apps.avatar_creator.store.search import AVATAR
from chalicelib.aws.queues import Queue
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import iso, parse_iso
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.app import SWEEP, Part, QueueJob
from chalicelib.foundation.generation.part import generate_job
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.search.entry import Entry
from chalicelib.foundation.search.finder import Finder
from chalicelib.foundation.work.heartbeat import Renew, Time
from chalicelib.foundation.work.sweep import SweepJob
from chalicelib.inference.transport.budget import Budget
from chalicelib.kit.jobs import Invocation, Message, Worker
from tests.integration import goods
from tests.integration.faults import batches
from tests.integration.faults.clock import FakeClock
from tests.integration.faults.cutter import FakeCutter
from tests.integration.faults.faults import Faults, Killed, Moment
from tests.integration.faults.judge import FakeJudge
from tests.integration.faults.post import Post
from tests.integration.faults.provider import FakeProvider
from tests.integration.goods import GoodRow
from tests.integration.roles import acting
from tests.integration.stored import every_object, times_due
from tests.unit.imaging.samples import encoded, quadrants

WAITS = (10, 100)
PLACES = 2
LIFETIME = timedelta(hours=1)
AFTER_THE_LEASE = 200
PRESET = "barista"
ROUNDS, BETWEEN_ROUNDS = 16, timedelta(minutes=20)
SOON = ROUNDS * BETWEEN_ROUNDS
EXPORTED = {"appId": "poster-editor", "appName": "Posters", "action": "exported"}
UPLOAD = encoded(quadrants((80, 64)))
DIGEST = sha256(UPLOAD).hexdigest()


class WorldPlatform(Platform):
    """The suite's platform with queues in the hands of the test, and a provider that obeys it."""

    posts: dict[str, Post]
    drawers: list[FakeProvider]
    cutter: FakeCutter
    judge: FakeJudge

    def queue(self, name: str) -> Queue:
        return self.posts[name].queue

    @property
    def providers(self) -> list[FakeProvider]:
        return self.drawers

    @property
    def cutters(self) -> list[FakeCutter]:
        return [self.cutter]

    @property
    def judging(self) -> FakeJudge:
        return self.judge


@dataclass
class Clients:
    """What costs time to open and keeps no state: shared by all tests."""

    s3: Any
    sqs: Any
    storage: MediaStorage


@dataclass(repr=False)
class World:
    """Use cases, workers and queues of one test."""

    clients: Clients
    faults: Faults
    clock: FakeClock = field(default_factory=FakeClock)
    provider: FakeProvider = field(default_factory=FakeProvider)
    cutter: FakeCutter = field(default_factory=FakeCutter)
    judge: FakeJudge = field(default_factory=FakeJudge)
    fallbacks: list[FakeProvider] = field(default_factory=list)
    monotonic: Callable[[], float] = lambda: 0.0
    renew: Renew = lambda: None

    def __post_init__(self) -> None:
        self.ledger = self.new_ledger()
        self.posts = {job.queue: self._post(job) for job in host.jobs()}
        self.generation, self.arrivals = self.posts["generation"], self.posts["uploads"]
        self.uses, self.bases = self.posts["usage"], self.posts["search"]
        self.zips = self.posts["exports"]
        self.copying = self.posts["copies"]
        self.platform = self.new_platform()
        self.platform.bind(goods.APP)
        self._drawer = generate_job(self.platform)
        self.searches = self.platform.finder(AVATAR)
        app = host.APPS[0].build(self.platform)
        self.projects, self.avatars, self.usage = app.projects, app.avatars, app.usage
        self.trash, self.uploads, self.generations = app.trash, app.uploads, app.generations
        self.presets = app.presets
        self.previews = app.previews
        self.consents = app.consents
        self.exports, self.avatar_exports = app.exports, app.avatar_exports
        self.moves, self.copies = app.moves, app.copies

    def new_platform(self, **settings: Any) -> Platform:
        """Return the suite's platform on this world's clock, queues and provider."""
        usual = {"retry_waits": WAITS, "upload_lifetime": LIFETIME, "places_per_person": PLACES}
        config = replace(host.platform().config, **usual | settings)
        apps = (*host.APPS, batches.APP, goods.APP)
        platform = WorldPlatform(lambda: config, apps, self.clock, monotonic=self._seconds)
        platform.posts, platform.drawers = self.posts, [self.provider, *self.fallbacks]
        platform.cutter, platform.judge = self.cutter, self.judge
        platform.ledger, platform.storage = self.ledger, self.clients.storage
        return platform

    def _post(self, job: QueueJob) -> Post:
        def worker() -> Worker:
            return self._draw if job.name == "generate" else job.work(self.platform)

        return Post(self.clients.sqs, job.queue, job.name, worker)

    def new_ledger(self) -> Ledger:
        """Return the ledger as another process has it: with no memory of balances."""
        return Ledger(self.clock, welcome=1000, sleep=lambda _: None)

    def forget_balances(self) -> None:
        """Let the ledger know no balance, as in a process that has just started."""
        self.ledger._balances.clear()

    def _draw(self, message: Message, _: Invocation) -> None:
        self._drawer.work(message, Time(lambda: Budget(60, sleep=lambda _: None), self._alive))

    @contextmanager
    def _alive(self, renew: Renew) -> Iterator[None]:
        """Give no sign of life but those that the test gives by `renew`."""
        self.renew = renew
        yield

    def _seconds(self) -> float:
        return self.monotonic()

    def sweep(self) -> None:
        def sweeps(part: Part) -> Callable[[], Any]:
            return lambda: part.sweeps(self.platform)

        parts = {part.id: sweeps(part) for part in host.PARTS}
        with acting(SWEEP):
            SweepJob(parts, self.clock, monotonic=self._seconds).work()

    def somebody(self) -> str:
        """Return a new person who has an account."""
        user = uuid4().hex
        self.ledger.balance(user)
        return user

    def project(self, user: str) -> str:
        return str(self.projects.create(user, ProjectCreate(name="Campaign")).project_id)

    def reserve(self, user: str, project: str) -> str:
        """Reserve an upload; return the avatar's id."""
        return str(self.uploads.reserve(user, project, an_upload()).avatar.avatar_id)

    def reserve_many(self, user: str, project: str, *files: AvatarUpload | AppError) -> list[str]:
        """Reserve uploads together; return the ids of those that were taken."""
        outcomes = self.uploads.reserve_many(user, project, files)
        taken = [outcome for outcome in outcomes if isinstance(outcome, ReservedUpload)]
        return [str(reserved.avatar.avatar_id) for reserved in taken]

    def arrive(self, user: str, avatar: str, data: bytes = UPLOAD) -> None:
        """Store the raw file and send the event that S3 sends."""
        key = str(upload_key(user, avatar))
        self.clients.s3.put_object(
            Bucket="media-bucket", Key=key, Body=data, ContentType="image/jpeg"
        )
        self.arrivals.put(arrival_of(key))

    def uploaded(self, user: str, project: str) -> str:
        """Have an avatar uploaded and made ready; return its id."""
        avatar = self.reserve(user, project)
        self.arrive(user, avatar)
        assert self.arrivals.run() == []
        return avatar

    def order(self, user: str, project: str, count: int = 1, by: str | None = None) -> list[str]:
        """Order pictures, perhaps of the person of an avatar; return the generations' ids."""
        body = AvatarGenerate(
            name="Siti",
            prompt="a woman with a hijab",
            count=count,
            seed=7,
            referenceAvatarId=by,
        )
        rows = self.generations.order(user, project, body)
        return [str(row.generation_id) for row in rows]

    def finder(self) -> Finder:
        """Return searches of avatars as another process has them, with no memory of bases."""
        return self.new_platform().finder(AVATAR)

    def base_of(self, user: str) -> dict[str, Entry]:
        """Return what the stored base of a person's avatars holds; nothing when there is none."""
        base, _ = self.new_platform().searched(AVATAR)[1].read(user)
        return base.entries if base else {}

    def order_preset(self, user: str, project: str) -> str:
        """Order a picture of a preset; return the generation's id."""
        body = PresetOrder(presetId=PRESET)
        return str(self.presets.order(user, project, body).generation_id)

    def preview(self, user: str, project: str) -> str:
        """Order a preview; return its id."""
        body = PreviewOrder(prompt="a woman with a hijab", seed=7)
        return str(self.previews.order(user, project, body).id)

    def keep(self, user: str, project: str, preview: str) -> str:
        """Make an avatar of a preview; return the avatar's id."""
        body = PreviewKeep(generationId=preview, name="Siti")
        return str(self.previews.keep(user, project, body).avatar_id)

    def export(self, user: str, avatars: Sequence[str]) -> str:
        """Order a ZIP; return its id."""
        body = AvatarExport.model_validate({"avatarIds": list(avatars)})
        return str(self.avatar_exports.order(user, body).export_id)

    def good(self, user: str) -> str:
        """Return the id of a new good."""
        row = GoodRow(user, new_id(self.clock()))
        row.save()
        return str(row.good_id)

    def use(self, user: str, avatar: str, event: str = "e1", **more: Any) -> dict[str, Any]:
        """Return the message of another app that used an avatar."""
        return {"eventId": event, "userId": user, "avatarId": avatar, **EXPORTED, **more}

    def use_of(self, user: str, good: str, event: str = "e1", **more: Any) -> dict[str, Any]:
        """Return the message of another app that used a good."""
        subject = {"subjectType": goods.GOOD, "subjectId": good}
        return {"eventId": event, "userId": user, **subject, **EXPORTED, **more}

    def generation_row(self, user: str, id_: str) -> GenerationRow:
        row = find_generation(user, id_)
        assert row is not None
        return row

    def avatar_row(self, user: str, id_: str) -> AvatarRow:
        row = find_avatar(user, id_)
        assert row is not None
        return row

    def objects(self, user: str) -> set[str]:
        """Return the keys of everything the bucket holds for a person."""
        folders = ["media", "uploads", "exports", *(f"uploads/{app.id}" for app in host.APPS)]
        owned = tuple(f"{folder}/{user}/" for folder in folders)
        return {key for key in every_object() if key.startswith(owned)}

    def kill(
        self, number: int, moment: Moment, act: Callable[[], Any], operation: str | None = None
    ) -> bool:
        """Do `act` and kill it at its `number`th AWS call; False when it makes fewer calls."""

        def die() -> None:
            raise Killed

        plan = self.faults.at(number, moment, die, operation)
        try:
            act()
        except Killed:
            return True
        finally:
            self.faults.plans.remove(plan)
        return False

    def wait_for_retry(self) -> int:
        """Let the worker try, and then let the wait pass that it asks for; return that wait."""
        assert len(self.generation.run()) == 1
        self.clock.pass_time(self.faults.waits[-1])
        return self.faults.waits[-1]

    def settle(self) -> None:
        """Let hours pass in which workers and sweep do what is left to do."""
        for _ in range(ROUNDS):
            self._run_workers()
            soon = self._due_soon()
            if not soon and not self._is_anything_waiting():
                return
            self._pass_time_until(min(soon, default=""))
            self.sweep()

    def _run_workers(self) -> None:
        for post in self.posts.values():
            post.run()

    def _is_anything_waiting(self) -> bool:
        # What is reported as used has no row that waits for it: who cannot do it leaves it.
        return any(post.waiting for post in self.posts.values() if post is not self.uses)

    def _due_soon(self) -> list[str]:
        soon = iso(self.clock() + SOON)  # the ends of the trash and of previews may be far away
        return [due for due in times_due() if due < soon]

    def _pass_time_until(self, due: str) -> None:
        """Let time pass to where there is something to do; at least as long as between sweeps."""
        self.clock.pass_time(BETWEEN_ROUNDS.total_seconds())
        if due > iso(self.clock()):
            self.clock.now = parse_iso(due)


def an_upload(**fields: Any) -> AvatarUpload:
    """Return what announces `UPLOAD`, which everybody may have more than once."""
    named = {"name": "Siti", "fileName": "siti.jpg", "contentType": "image/jpeg"}
    body = {**named, "size": len(UPLOAD), "sha256": DIGEST, "allowDuplicate": True, **fields}
    return AvatarUpload.model_validate_json(json.dumps(body))


def arrival_of(key: str) -> dict[str, Any]:
    """Return what S3 tells about a new object, keys encoded as S3 encodes them."""
    item = {"key": quote_plus(key, safe="/"), "size": 1}
    return {"Records": [{"eventName": "ObjectCreated:Post", "s3": {"object": item}}]}
