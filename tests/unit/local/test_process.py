from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from local.cloud import CloudProblem
from local.process import Service
from local.web import wait_until

SLEEPER = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    sleeper = Service("sleeper", tmp_path)
    yield sleeper
    sleeper.stop()


def test_started_process_runs_until_stopped(service: Service) -> None:
    service.start(SLEEPER, {})
    assert service.running()
    assert service.stop()
    assert service.running() is None


def test_second_start_keeps_the_first_process(service: Service) -> None:
    service.start(SLEEPER, {})
    first = service.running()
    service.start(SLEEPER, {})
    assert service.running() == first


def test_process_is_found_and_stopped_from_another_command(service: Service) -> None:
    service.start(SLEEPER, {})
    other = Service("sleeper", service.folder)
    assert other.running() == service.running()
    assert other.stop()
    assert service.running() is None


def test_stale_pid_file_is_not_mistaken_for_a_process(service: Service, tmp_path: Path) -> None:
    service.start(SLEEPER, {})
    stale = Service("stale", tmp_path)
    (tmp_path / "stale.pid").write_text(str(service.running()))
    assert stale.running() is None
    assert not stale.stop()
    assert service.running()


def test_process_that_ends_while_starting_shows_its_last_words(service: Service) -> None:
    service.start([sys.executable, "-c", "print('no such thing')"], {})
    with pytest.raises(CloudProblem, match="ended while starting:\nno such thing"):
        wait_until(lambda: False, service=service, seconds=30)
