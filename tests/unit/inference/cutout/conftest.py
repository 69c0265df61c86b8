from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.inference.cutout.cutting import Bench
from tests.unit.inference.fake_router import fake_server
from tests.unit.inference.stage import loopback_session


@pytest.fixture
def bench(certificate: Path) -> Iterator[Bench]:
    with (
        fake_server(certificate) as api,
        fake_server(certificate) as media,
        loopback_session(str(certificate)) as session,
    ):
        yield Bench(api, media, session)
