from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from chalicelib.core.errors import AppError, Kind
from chalicelib.imaging import PictureRejected, prepare, thumbnail
from chalicelib.imaging.limits import MAX_BYTES

from . import samples
from .samples import encoded, photo, quadrants


def refusal(data: bytes, **options: str) -> PictureRejected:
    with pytest.raises(PictureRejected) as caught:
        prepare(data, **options)
    assert isinstance(caught.value, AppError)
    assert caught.value.kind is Kind.INVALID
    assert "Please" in caught.value.message
    return caught.value


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"<svg xmlns=''/>", b"GIF89a....", b"\xff\xd8", b"RIFF0000WAVE", b"\x89PNG"],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert refusal(data).code == "picture_not_recognised"


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "AVIF", "PDF"])
def test_other_formats_are_refused_by_name(form: str) -> None:
    error = refusal(encoded(quadrants(), form))
    assert error.code == "picture_not_recognised"
    assert f"a {form} file" in error.message.replace("an ", "a ")


def test_another_type_than_declared_is_refused_and_both_are_named() -> None:
    error = refusal(encoded(quadrants(), "PNG"), declared_type="image/jpeg")
    assert error.code == "picture_type_mismatch"
    assert error.details == {"declared": "JPEG", "found": "PNG"}
    assert "sent as JPEG" in error.message
    assert "content is PNG" in error.message
    assert ".png" in error.message


def test_an_unknown_declared_type_is_refused() -> None:
    error = refusal(encoded(quadrants()), declared_type="text/html")
    assert error.details == {"declared": "text/html", "found": "JPEG"}


def test_the_largest_file_is_taken_and_one_byte_more_is_refused() -> None:
    data = encoded(quadrants())
    assert prepare(data.ljust(MAX_BYTES, b"\0")).width == 160
    assert refusal(data.ljust(MAX_BYTES + 1, b"\0")).code == "picture_file_too_large"
    assert prepare(data.ljust(MAX_BYTES + 1, b"\0"), at_most=MAX_BYTES + 1).width == 160


@pytest.mark.parametrize("claiming", [samples.jpeg_claiming, samples.png_claiming])
def test_sizes_out_of_bounds_are_refused_before_decoding(
    claiming: Callable[[int, int], bytes],
) -> None:
    assert refusal(claiming(16_000, 3_126)).code == "picture_too_many_pixels"
    assert refusal(claiming(16_385, 64)).code == "picture_side_too_long"
    assert refusal(claiming(63, 64)).code == "picture_too_small"
    assert refusal(claiming(64, 63)).code == "picture_too_small"


def test_a_picture_may_have_50_megapixels() -> None:
    assert refusal(samples.png_claiming(16_000, 3_125)).code == "picture_damaged"


def test_a_webp_may_have_24_megapixels() -> None:
    assert refusal(samples.webp_claiming(6_000, 4_001)).code == "picture_too_many_pixels"
    assert refusal(samples.webp_claiming(6_000, 4_000)).code == "picture_damaged"
    assert refusal(samples.webp_claiming(16_777_216, 16_777_216)).code == "picture_side_too_long"


@pytest.mark.parametrize("lossless", [False, True])
def test_small_webp_sides_are_read_from_either_header(lossless: bool) -> None:
    data = encoded(Image.new("RGB", (63, 200)), "WEBP", lossless=lossless)
    assert refusal(data).code == "picture_too_small"


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_animations_are_refused(form: str) -> None:
    frames = [photo((80, 80)), quadrants((80, 80))]
    data = encoded(frames[0], form, save_all=True, append_images=frames[1:], duration=100)
    assert refusal(data).code == "picture_animated"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_file_cut_short_is_refused(form: str) -> None:
    data = encoded(photo((300, 200)), form)
    codes = {refusal(data[:cut]).code for cut in range(20, len(data) - 30, 211)}
    assert codes <= {"picture_damaged", "picture_too_small", "picture_not_recognised"}
    assert refusal(data[: len(data) // 2]).code == "picture_damaged"


def test_a_text_bomb_in_a_png_is_refused() -> None:
    notes = samples.PngImagePlugin.PngInfo()
    notes.add_text("Comment", "A" * 40_000_000, zip=True)
    data = encoded(quadrants(), "PNG", pnginfo=notes)
    assert len(data) < 100_000
    assert refusal(data).code == "picture_damaged"


def test_hundreds_of_scans_are_refused_whoever_asks() -> None:
    data = samples.jpeg_of_many_scans(300)
    assert refusal(data).code == "picture_too_complex"
    with pytest.raises(PictureRejected):
        thumbnail.make(data)


def test_messages_name_no_internals() -> None:
    error = refusal(encoded(photo((300, 200)))[:2000])
    assert not any(word in error.message for word in ("PIL", "truncated", "Error", "bytes not"))
