"""Whatever a reader raises is a refusal with a reason; what our own code raises is not."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from PIL import ImageCms

from chalicelib.imaging import PictureRejected, pixels, prepare, thumbnail

from . import samples
from .samples import corners, decoded, encoded, quadrants

READERS = {
    "JPEG": samples.JpegImagePlugin.JpegImageFile,
    "PNG": samples.PngImagePlugin.PngImageFile,
    "WEBP": samples.WebPImagePlugin.WebPImageFile,
}


class Odd(Exception):
    """What nobody expects."""


def raising(fault: type[BaseException]) -> Callable[..., Any]:
    def call(*_: object, **__: object) -> None:
        raise fault

    return call


@pytest.mark.parametrize("fault", [Odd, RuntimeError, RecursionError, AssertionError])
@pytest.mark.parametrize("step", ["_open", "draft", "load"])
@pytest.mark.parametrize("form", READERS)
def test_a_fault_of_any_class_is_a_refusal_and_the_log_tells_of_it(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    form: str,
    step: str,
    fault: type[Exception],
) -> None:
    data = encoded(quadrants(), form)
    monkeypatch.setattr(READERS[form], step, raising(fault))
    for use in (prepare, thumbnail.make):
        caplog.clear()
        with pytest.raises(PictureRejected) as caught:
            use(data)
        assert caught.value.code == "picture_damaged"
        assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_palette_that_makes_no_sense_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(quadrants(mode="P"), "PNG")
    monkeypatch.setattr(READERS["PNG"], "convert", raising(Odd))
    with pytest.raises(PictureRejected):
        prepare(data)


def test_usual_damage_leaves_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(PictureRejected):
        prepare(encoded(quadrants(), "PNG")[:200])
    assert caplog.records == []


@pytest.mark.parametrize(
    ("where", "what"), [(READERS["JPEG"], "getexif"), (ImageCms, "buildTransform")]
)
def test_metadata_that_cannot_be_read_does_not_fail_the_picture(
    monkeypatch: pytest.MonkeyPatch, where: object, what: str
) -> None:
    data = encoded(quadrants(), icc_profile=samples.profile_swapping_red_and_green())
    monkeypatch.setattr(where, what, raising(Odd))
    image = decoded(prepare(data).image)
    assert (image.size, len(corners(image))) == ((160, 120), 4)


@pytest.mark.parametrize("form", READERS)
def test_a_want_of_memory_is_no_refusal(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    data = encoded(quadrants(), form)
    monkeypatch.setattr(READERS[form], "load", raising(MemoryError))
    with pytest.raises(MemoryError):
        prepare(data)


@pytest.mark.parametrize(
    ("module", "function"),
    [(pixels, "_hides_something"), (pixels, "to_srgb"), (thumbnail, "cover")],
)
def test_a_fault_of_our_own_is_no_refusal(
    monkeypatch: pytest.MonkeyPatch, module: object, function: str
) -> None:
    monkeypatch.setattr(module, function, raising(TypeError))
    with pytest.raises(TypeError):
        prepare(encoded(quadrants(mode="RGBA"), "PNG"))
