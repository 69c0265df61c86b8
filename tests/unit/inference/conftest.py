from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.inference.certificate import write_certificate
from tests.unit.inference.direct import Direct
from tests.unit.inference.fake_router import FakeServer, fake_server
from tests.unit.inference.stage import Stage, loopback_session


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tls") / "loopback.pem"
    write_certificate(path)
    return path


@pytest.fixture
def stage(certificate: Path) -> Iterator[Stage]:
    """A router, a picture host and a session that trusts them, ready for one success."""
    with (
        fake_server(certificate) as router,
        fake_server(certificate) as media,
        loopback_session(str(certificate)) as session,
    ):
        stage = Stage(router, media, session)
        stage.ready()
        yield stage


@pytest.fixture
def direct(certificate: Path) -> Iterator[Direct]:
    """A service, a picture host and a session that trusts them."""
    with (
        fake_server(certificate) as api,
        fake_server(certificate) as media,
        loopback_session(str(certificate)) as session,
    ):
        yield Direct(api, media, session)


@pytest.fixture
def plain_server() -> Iterator[FakeServer]:
    with fake_server() as server:
        yield server
