"""The endpoint adapter and the demo model server together."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator

import pytest
from PIL import Image

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.imaging.light import light_copy
from chalicelib.inference.build import build_providers
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.port import GeneratedPicture, Provider
from chalicelib.inference.transport.budget import Budget
from local.model_server.server import ModelServer
from tests.unit.inference.stage import a_request, loopback_session


@pytest.fixture
def server() -> Iterator[ModelServer]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.stop()
    thread.join()


@pytest.fixture
def demo(server: ModelServer) -> Iterator[Provider]:
    with loopback_session() as session:
        config = InferenceConfig(demo_model_url=server.url)
        (provider,) = build_providers(
            config, light_copy=light_copy, session_factory=lambda: session
        )
        yield provider


def generate(demo: Provider, seconds: float = 30) -> GeneratedPicture:
    return demo.generate(
        demo.plan(a_request()),
        request=a_request(),
        ticket=None,
        budget=Budget(seconds),
        on_ticket=lambda _: None,
        on_progress=lambda *_: None,
    )


def test_the_demo_draws_a_png_of_the_asked_size_and_says_that_it_is_a_demo(demo: Provider) -> None:
    picture = generate(demo)
    assert Image.open(io.BytesIO(picture.data)).size == (768, 1024)
    assert (demo.demo, picture.provider, picture.model) == (True, "demo", "lumiku-demo")


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("429", "provider_rate_limited"),
        ("429-retry-after", "provider_rate_limited"),
        ("503-loading", "model_loading"),
        ("500", "provider_unavailable"),
        ("html", "provider_unavailable"),
        ("garbage", "provider_bad_answer"),
        ("truncated", "provider_bad_answer"),
    ],
)
def test_a_passing_fault_is_met_once_and_then_the_picture_comes(
    server: ModelServer, demo: Provider, kind: str, code: str
) -> None:
    server.control.add({"faults": [{"kind": kind, "retryAfter": 3}]})
    with pytest.raises(RetryLater) as caught:
        generate(demo)
    assert caught.value.code == code
    assert generate(demo).data


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("400", "provider_rejected"),
        ("401", "provider_auth"),
        ("402-credit", "provider_out_of_credit"),
        ("402-not-enabled", "provider_not_enabled"),
        ("403", "provider_auth"),
        ("404", "model_unavailable"),
        ("410", "model_unavailable"),
        ("422", "provider_rejected"),
        ("refusal", "content_refused"),
    ],
)
def test_a_final_fault_has_its_code(
    server: ModelServer, demo: Provider, kind: str, code: str
) -> None:
    server.control.add({"faults": [{"kind": kind}]})
    with pytest.raises(AppError) as caught:
        generate(demo)
    assert caught.value.code == code


def test_a_fault_that_never_answers_ends_with_the_budget(
    server: ModelServer, demo: Provider
) -> None:
    server.control.add({"faults": [{"kind": "timeout"}]})
    with pytest.raises(RetryLater) as caught:
        generate(demo, seconds=0.3)
    assert caught.value.code == "provider_timeout"


def test_a_slow_answer_is_still_a_picture(server: ModelServer, demo: Provider) -> None:
    server.control.add({"faults": [{"kind": "slow", "seconds": 0.05}]})
    assert generate(demo).data


def test_the_wait_of_a_loading_model_is_its_estimate(server: ModelServer, demo: Provider) -> None:
    server.control.add({"faults": [{"kind": "503-loading", "seconds": 12}]})
    with pytest.raises(RetryLater) as caught:
        generate(demo)
    assert caught.value.after == 12
