"""The local model server really cuts out: some scenes of the benchmark, each with its floor."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from chalicelib.core.errors import AppError, RetryLater
from chalicelib.imaging.cutout.matte import read_matte
from chalicelib.imaging.light import light_copy
from chalicelib.inference.config import InferenceConfig
from chalicelib.inference.cutout.build import build_cutters
from chalicelib.inference.cutout.port import Cutter, Matte
from chalicelib.inference.transport.budget import Budget
from local.model_server.cutout.matte import matte_of
from local.model_server.server import ModelServer
from tests.unit.inference.stage import loopback_session

sys.path.append(str(Path(__file__).parents[4] / "benchmarks" / "cutout"))

from measures import alpha_error, overlap
from scenes import Scene, scene


def white() -> bytes:
    file = BytesIO()
    Image.new("RGB", (300, 200), "white").save(file, "PNG")
    return file.getvalue()


WHITE = white()


@pytest.fixture(scope="module")
def bottle() -> Scene:
    return scene("white", "bottle", 0)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.stop()
    thread.join()


@pytest.fixture
def embedded(server: ModelServer) -> Iterator[Cutter]:
    with loopback_session() as session:
        config = InferenceConfig(demo_model_url=server.url)
        (cutter,) = build_cutters(
            config, read=read_matte, lighten=light_copy, session_factory=lambda: session
        )
        yield cutter


def cut_out(cutter: Cutter, picture: bytes, seconds: float = 60) -> Matte:
    return cutter.cut_out(
        picture,
        ticket=None,
        budget=Budget(seconds),
        on_ticket=lambda ticket: pytest.fail(f"unexpected ticket {ticket}"),
        on_progress=lambda *_: None,
    )


@pytest.mark.parametrize(
    ("ground", "product", "floor"),
    [
        ("white", "jar", 0.97),
        ("grey", "shirt", 0.97),
        ("coloured", "pouch", 0.97),
        ("gradient", "tube", 0.97),
        ("busy", "box", 0.95),
        ("white on white", "bottle", 0.93),
        ("glass", "bottle", 0.93),
        ("far away", "pouch", 0.99),
    ],
)
def test_a_product_is_told_from_its_ground(ground: str, product: str, floor: float) -> None:
    made: Scene = scene(ground, product, 0)
    matte = matte_of(made.jpeg)
    assert overlap(matte, made.alpha) > floor
    assert alpha_error(matte, made.alpha) < 0.02


def test_it_speaks_the_protocol_of_an_endpoint(embedded: Cutter, bottle: Scene) -> None:
    matte = cut_out(embedded, bottle.jpeg)
    assert (matte.provider, matte.model) == ("embedded", "lumiku-cutout")
    with Image.open(BytesIO(matte.png)) as found:
        assert overlap(found, bottle.alpha) > 0.97


def test_the_edge_of_a_large_photo_follows_its_pixels(bottle: Scene) -> None:
    large = (2880, 2880)
    with Image.open(BytesIO(bottle.jpeg)) as photo:
        file = BytesIO()
        photo.resize(large, Image.Resampling.BICUBIC).save(file, "JPEG", quality=90)
    matte = matte_of(file.getvalue())
    truth = bottle.alpha.resize(large, Image.Resampling.BICUBIC)
    assert matte.size == large
    assert overlap(matte, truth) > 0.985


def test_what_is_clear_already_stays_clear() -> None:
    file = BytesIO()
    Image.new("RGBA", (300, 200), (200, 30, 30, 0)).save(file, "PNG")
    assert matte_of(file.getvalue()).getextrema() == (0, 0)


def test_a_picture_of_one_colour_has_no_crash_in_store() -> None:
    assert matte_of(WHITE).size == (300, 200)


@pytest.mark.parametrize(
    ("kind", "code"),
    [("503-loading", "model_loading"), ("html", "provider_unavailable"), ("truncated", None)],
)
def test_faults_are_met_here_too(
    server: ModelServer, embedded: Cutter, kind: str, code: str | None
) -> None:
    server.control.add({"faults": [{"kind": kind}]})
    with pytest.raises(RetryLater) as caught:
        cut_out(embedded, WHITE)
    assert caught.value.code == (code or "provider_bad_answer")
    assert cut_out(embedded, WHITE).png


def test_what_is_no_picture_is_refused(embedded: Cutter) -> None:
    with pytest.raises(AppError) as caught:
        cut_out(embedded, b"no picture")
    assert caught.value.code == "provider_rejected"
