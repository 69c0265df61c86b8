"""The product on a clock of the test's own, put together as `host` does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote_plus
from uuid import uuid4

from chalicelib.apps.avatar_creator.jobs.generate import GenerateJob, Time
from chalicelib.apps.avatar_creator.jobs.pictures import PictureStore
from chalicelib.apps.avatar_creator.jobs.sweep import Sweeps
from chalicelib.apps.avatar_creator.jobs.thumbnail import ThumbnailJob
from chalicelib.apps.avatar_creator.jobs.usage import UsageJob
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarUpload
from chalicelib.apps.avatar_creator.schemas.generations import AvatarGenerate
from chalicelib.apps.avatar_creator.schemas.projects import ProjectCreate
from chalicelib.apps.avatar_creator.service.avatars import Avatars
from chalicelib.apps.avatar_creator.service.cascade import Cascade
from chalicelib.apps.avatar_creator.service.generations import Generations
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.service.settlement import Settlement
from chalicelib.apps.avatar_creator.service.trash import Trash
from chalicelib.apps.avatar_creator.service.uploads import Uploads
from chalicelib.apps.avatar_creator.service.usage import Usage
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatar, upload_key
from chalicelib.apps.avatar_creator.store.generations import GenerationRow, find_generation
from chalicelib.apps.avatar_creator.store.projects import ProjectRow
from chalicelib.aws.storage import MediaStorage
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.sweep import SweepJob
from chalicelib.inference.budget import Budget
from chalicelib.kit.jobs import Message
from tests.integration.faults.clock import FakeClock
from tests.integration.faults.faults import Faults, Killed, Moment
from tests.integration.faults.post import Post
from tests.integration.faults.provider import FakeProvider
from tests.unit.imaging.samples import encoded, quadrants

WAITS = (10, 100)
LEASE = timedelta(seconds=120)
AFTER_THE_LEASE = 200
UPLOAD = encoded(quadrants((80, 64)))


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
    monotonic: Callable[[], float] = lambda: 0.0

    def __post_init__(self) -> None:
        clock, storage = self.clock, self.clients.storage
        self.ledger = self.new_ledger()
        settlement = Settlement(self.ledger, clock)
        removal = Removal(self.ledger, settlement, storage, clock)
        cascade = Cascade(removal, clock, monotonic=self._seconds)
        pictures = PictureStore(storage)
        self._drawer = GenerateJob(lambda: self.provider, settlement, pictures, clock, waits=WAITS)
        self._thumbnails = ThumbnailJob(settlement, storage, clock)
        self.projects = Projects(clock)
        self.avatars = Avatars(self.projects, clock)
        self.usage = Usage(self.avatars, clock)
        self.trash = Trash(cascade, removal, clock)
        self.uploads = Uploads(self.ledger, storage, clock, lifetime=timedelta(hours=1))
        self.generation = Post(self.clients.sqs, "faults-generation", self._draw)
        self.arrivals = Post(self.clients.sqs, "faults-uploads", self._thumbnails.work)
        self.uses = Post(self.clients.sqs, "faults-usage", UsageJob(self.usage).work)
        self.generations = Generations(self.ledger, settlement, self.generation.queue, clock)
        sweeps = Sweeps(
            settlement,
            removal,
            cascade,
            storage,
            generation_queue=self.generation.queue,
            upload_queue=self.arrivals.queue,
            clock=clock,
        )
        self._sweep = SweepJob({"avatar-creator": sweeps.all}, clock, monotonic=self._seconds)

    def new_ledger(self) -> Ledger:
        """Return the ledger as another process has it: with no memory of balances."""
        return Ledger(self.clock, welcome=1000, sleep=lambda _: None)

    def _draw(self, message: Message) -> None:
        self._drawer.work(message, Time(lambda: Budget(60, sleep=lambda _: None), LEASE))

    def _seconds(self) -> float:
        return self.monotonic()

    def sweep(self) -> None:
        self._sweep.work()

    def somebody(self) -> str:
        """Return a new person who has an account."""
        user = uuid4().hex
        self.ledger.balance(user)
        return user

    def project(self, user: str) -> str:
        return str(self.projects.create(user, ProjectCreate(name="Campaign")).project_id)

    def reserve(self, user: str, project: str) -> str:
        """Reserve an upload; return the avatar's id."""
        body = AvatarUpload(
            name="Siti", fileName="siti.jpg", contentType="image/jpeg", size=len(UPLOAD)
        )
        return str(self.uploads.reserve(user, project, body).avatar.avatar_id)

    def arrive(self, user: str, avatar: str, data: bytes = UPLOAD) -> None:
        """Store the raw file and send the event that S3 sends."""
        key = upload_key(user, avatar)
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

    def order(self, user: str, project: str, count: int = 1) -> list[str]:
        """Order pictures; return the generations' ids."""
        body = AvatarGenerate(name="Siti", prompt="a woman with a hijab", count=count, seed=7)
        rows = self.generations.order(user, project, body)
        return [str(row.generation_id) for row in rows]

    def use(self, user: str, avatar: str, event: str = "e1", **more: Any) -> dict[str, Any]:
        """Return the message of another app that used an avatar."""
        base = {"appId": "poster-editor", "appName": "Posters", "action": "exported"}
        return {"eventId": event, "userId": user, "avatarId": avatar, **base, **more}

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
        found: set[str] = set()
        for prefix in ("media", "uploads"):
            reply = self.clients.s3.list_objects_v2(
                Bucket="media-bucket", Prefix=f"{prefix}/{user}/"
            )
            found |= {item["Key"] for item in reply.get("Contents", [])}
        return found

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
        for _ in range(16):
            self._run_workers()
            if not self._is_anything_open():
                return
            self.clock.pass_time(20 * 60)
            self.sweep()

    def _run_workers(self) -> None:
        for post in (self.generation, self.arrivals, self.uses):
            post.run()

    def _is_anything_open(self) -> bool:
        waiting = self.generation.waiting or self.arrivals.waiting
        models = (GenerationRow, AvatarRow, ProjectRow)
        return bool(waiting) or any(model.open_index.count(OPEN) for model in models)


def arrival_of(key: str) -> dict[str, Any]:
    """Return what S3 tells about a new object, keys encoded as S3 encodes them."""
    item = {"key": quote_plus(key, safe="/"), "size": 1}
    return {"Records": [{"eventName": "ObjectCreated:Post", "s3": {"object": item}}]}
