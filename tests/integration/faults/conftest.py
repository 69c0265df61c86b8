"""A world for each test: empty tables and queues, faults that wait to be told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.integration.faults.faults import Faults
from tests.integration.faults.kills import Kills
from tests.integration.faults.world import Clients, World
from tests.integration.rows import Rows


@pytest.fixture(scope="session")
def faults(own_client: Any) -> Faults:
    """Stand between the product and moto; the shared connection may be open already."""
    from chalicelib.aws.session import session
    from chalicelib.aws.tables import connection

    injected = Faults()
    injected.attach_session(session())
    injected.attach(connection().client.meta.events)
    return injected


@pytest.fixture(scope="session")
def own_client(cloud: None) -> Any:
    """S3 for the tests themselves, opened early so that no fault meets it."""
    from chalicelib.aws.session import client

    return client("s3")


@pytest.fixture(scope="session")
def clients(own_client: Any, faults: Faults) -> Clients:
    from chalicelib import host
    from chalicelib.aws.session import client
    from chalicelib.aws.storage import MediaStorage

    host.bind_every_table()
    return Clients(own_client, client("sqs"), MediaStorage("media-bucket"))


@pytest.fixture
def empty_tables(cloud: None) -> Iterator[None]:
    """Set aside what other tests stored: the sweep looks at everybody's work."""
    before = Rows()
    before.clear()
    yield
    before.restore()


@pytest.fixture
def world(
    clients: Clients,
    faults: Faults,
    empty_tables: None,
    pictures_made_once: None,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[World]:
    """The product on a clock of its own; nobody sleeps between two attempts.

    Who has two avatars has many: their searches need a base.
    """
    monkeypatch.setattr("time.sleep", lambda _: None)
    for user in ("finder", "job"):
        monkeypatch.setattr(f"chalicelib.foundation.search.{user}.FEW", 1)
    faults.reset()
    made = World(clients, faults)
    yield made
    faults.reset()
    for post in made.posts.values():
        post.close()


@pytest.fixture
def kills(world: World, subtests: pytest.Subtests) -> Kills:
    """Somebody who kills processes of this world."""
    return Kills(world, subtests)


@pytest.fixture
def ordered(world: World) -> tuple[str, str]:
    """A person and a generation."""
    user = world.somebody()
    return user, world.order(user, world.project(user))[0]
