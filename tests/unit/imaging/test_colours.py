from __future__ import annotations

import pytest
from PIL import Image, ImageCms

from chalicelib.imaging import prepare, thumbnail

from . import samples
from .samples import BLUE, GREEN, RED, WHITE, alike, corners, decoded, encoded, quadrants, rgba_at

# Red and green change places, but their strengths differ: only which one dominates is checked.
SWAPPED = samples.profile_swapping_red_and_green()


def dominant(colour: tuple[int, ...]) -> int:
    return max(range(3), key=lambda band: colour[band])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_colours_are_converted_from_the_pictures_own_profile(form: str) -> None:
    data = encoded(quadrants(), form, icc_profile=SWAPPED)
    prepared = prepare(data)
    for output in (prepared.image, prepared.thumbnail, thumbnail.make(data)):
        found = corners(decoded(output))
        assert [dominant(colour) for colour in found[:3]] == [1, 0, 2]
        assert min(found[3]) > 240


def test_an_srgb_profile_changes_nothing() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    prepared = prepare(encoded(quadrants(), "PNG", icc_profile=profile))
    assert corners(decoded(prepared.image)) == [RED, GREEN, BLUE, WHITE]


def test_alpha_survives_the_colour_conversion() -> None:
    source = quadrants(mode="RGBA")
    source.putalpha(Image.linear_gradient("L").resize(source.size))
    prepared = prepare(encoded(source, "PNG", icc_profile=SWAPPED))
    image = decoded(prepared.image)
    assert image.getchannel("A").tobytes() == source.getchannel("A").tobytes()
    assert dominant(corners(image)[0]) == 1


def test_a_grey_profile_is_applied_and_the_picture_stays_grey() -> None:
    profile = samples.profile_of_linear_grey()
    data = encoded(Image.new("L", (80, 80), 55), "PNG", icc_profile=profile)
    image = decoded(prepare(data).image)
    assert image.mode == "L"
    assert image.getpixel((9, 9)) == pytest.approx(128, abs=2)


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
@pytest.mark.parametrize(
    "profile",
    [b"nonsense", SWAPPED[:200], SWAPPED[:128] + b"\xff" * 200],
    ids=["nonsense", "cut", "broken table"],
)
def test_a_broken_profile_does_not_fail_the_picture(mode: str, profile: bytes) -> None:
    prepared = prepare(encoded(quadrants(mode=mode), icc_profile=profile))
    expected = corners(quadrants(mode=mode))
    assert alike(corners(decoded(prepared.image)), expected, 16)


def test_a_profile_for_another_kind_of_picture_is_ignored() -> None:
    prepared = prepare(encoded(quadrants(mode="L"), icc_profile=SWAPPED))
    assert alike(corners(decoded(prepared.image)), corners(quadrants(mode="L")))


def test_cmyk_becomes_rgb() -> None:
    prepared = prepare(encoded(quadrants(mode="CMYK")))
    image = decoded(prepared.image)
    assert image.mode == "RGB"
    assert alike(corners(image), [RED, GREEN, BLUE, WHITE], 16)


@pytest.mark.parametrize("mode", ["1", "L", "P"])
def test_other_modes_keep_their_look(mode: str) -> None:
    source = quadrants(mode=mode)
    prepared = prepare(encoded(source, "PNG"))
    assert corners(decoded(prepared.image)) == corners(source)


def test_sixteen_bit_grey_keeps_its_brightness() -> None:
    data = encoded(Image.new("I;16", (80, 80), 0x8000), "PNG")
    image = decoded(prepare(data).image)
    assert (image.mode, image.getpixel((5, 5))) == ("L", 128)


def test_sixteen_bit_colour_keeps_its_look() -> None:
    rows = (b"\0" + bytes.fromhex("c000400020ff") * 64) * 64
    image = decoded(prepare(samples.png((64, 64, 16, 2), rows)).image)
    assert image.getpixel((5, 5)) == (192, 64, 32)


@pytest.mark.parametrize(
    ("header", "pixels", "clear"),
    [
        ((64, 64, 16, 0), (b"\x12\x34", b"\x80\x00"), b"\x12\x34"),
        ((64, 64, 8, 0), (b"\x12", b"\x80"), b"\0\x12"),
        ((64, 64, 8, 2), (b"\x01\x02\x03", b"\x80\x80\x80"), b"\0\x01\0\x02\0\x03"),
    ],
    ids=["grey 16", "grey 8", "colour 8"],
)
def test_a_transparent_colour_becomes_alpha(
    header: tuple[int, int, int, int], pixels: tuple[bytes, bytes], clear: bytes
) -> None:
    rows = (b"\0" + pixels[0] * 32 + pixels[1] * 32) * 64
    image = decoded(prepare(samples.png(header, rows, (b"tRNS", clear))).image)
    assert rgba_at(image, (5, 5))[3] == 0
    assert image.getpixel((60, 5)) == (128, 128, 128, 255)


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_is_kept(form: str, mode: str) -> None:
    source = quadrants(mode=mode)
    source.putalpha(Image.linear_gradient("L").resize(source.size))
    prepared = prepare(encoded(source, form))
    for output in (prepared.image, prepared.thumbnail):
        image = decoded(output)
        assert image.mode == "RGBA"
        assert rgba_at(image, (5, 0))[3] < 10
        assert rgba_at(image, (5, image.height - 1))[3] > 245


def test_a_palette_with_transparency_keeps_it() -> None:
    source = quadrants(mode="P")
    data = encoded(source, "PNG", transparency=source.getpixel((5, 5)))
    prepared = prepare(data)
    image = decoded(prepared.image)
    assert rgba_at(image, (5, 5))[3] == 0
    assert image.getpixel((159, 5)) == (*corners(source)[1], 255)


def test_alpha_that_hides_nothing_is_dropped() -> None:
    assert decoded(prepare(encoded(quadrants(mode="RGBA"), "PNG")).image).mode == "RGB"


def test_hidden_colours_do_not_bleed_into_the_thumbnail() -> None:
    source = Image.new("RGBA", (600, 600), (255, 0, 0, 0))
    source.paste((0, 0, 255, 255), (150, 0, 600, 600))
    thumb = decoded(prepare(encoded(source, "PNG")).thumbnail)
    red, _, blue, alpha = rgba_at(thumb, (76, 150))
    assert alpha > 200
    assert blue > red
