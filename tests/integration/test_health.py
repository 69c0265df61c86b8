"""What anybody may know of who draws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import host
from chalicelib.core.clock import utc_now
from chalicelib.foundation.platform import Platform
from chalicelib.foundation.providers.standings import Standings
from chalicelib.foundation.providers.store import ProviderRow
from chalicelib.inference.config import InferenceConfig
from tests.integration.person import APP, Person

FLUX = "black-forest-labs/FLUX.1-dev"
PATHS = ("/health", f"{APP}/health")


@pytest.fixture
def standings(cloud: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Standings]:
    """Two services in line."""
    inference = InferenceConfig(huggingface_api_key="set", fal_key="set")
    config = replace(host.platform().config, inference=lambda: inference)
    platform = Platform(lambda: config, host.APPS, utc_now)
    monkeypatch.setattr(host, "platform", lambda: platform)
    host.services.cache_clear()
    yield platform.standings
    host.services.cache_clear()
    for row in ProviderRow.query("drawing"):
        row.delete()


def health(person: Person, path: str) -> dict[str, Any]:
    found: dict[str, Any] = person.get(path).json
    return found


@pytest.mark.parametrize("path", PATHS)
def test_it_names_those_in_line(person: Person, standings: Standings, path: str):
    found = health(person, path)
    assert (found["provider"], found["model"], found["demo"]) == ("huggingface", FLUX, False)
    assert found["generation"] == "ok"
    nothing = {"pausedUntil": None, "reason": None}
    assert found["providers"] == [
        {"name": "huggingface", "model": FLUX, **nothing},
        {"name": "fal", "model": FLUX, **nothing},
    ]


@pytest.mark.parametrize("path", PATHS)
def test_while_the_first_is_not_asked_the_second_draws(
    person: Person, standings: Standings, path: str
):
    standings.shut("huggingface", "provider_out_of_credit")
    found = health(person, path)
    assert (found["generation"], found["provider"]) == ("fallback", "fal")
    first, second = found["providers"]
    assert first["reason"] == "provider_out_of_credit"
    assert first["pausedUntil"].endswith("Z")
    assert (second["reason"], second["pausedUntil"]) == (None, None)


def test_the_second_being_shut_changes_nothing(person: Person, standings: Standings):
    standings.shut("fal", "provider_auth")
    found = health(person, "/health")
    assert (found["generation"], found["provider"]) == ("ok", "huggingface")


@pytest.mark.parametrize("path", PATHS)
def test_while_nobody_is_asked_it_says_so(person: Person, standings: Standings, path: str):
    standings.shut("huggingface", "provider_out_of_credit")
    standings.shut("fal", "provider_auth")
    found = health(person, path)
    assert (found["generation"], found["provider"]) == ("paused", "huggingface")
    reasons = [provider["reason"] for provider in found["providers"]]
    assert reasons == ["provider_out_of_credit", "provider_auth"]
