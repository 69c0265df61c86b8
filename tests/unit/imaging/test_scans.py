from __future__ import annotations

import pytest

from chalicelib.imaging import prepare
from chalicelib.imaging.scans import count_scans

from .samples import encoded, jpeg_of_many_scans, jpeg_with_segment, photo, quadrants

PROGRESSIVE = encoded(photo((96, 96)), progressive=True)


def test_an_ordinary_jpeg_has_one_scan() -> None:
    assert count_scans(encoded(photo((96, 96))), limit=100) == 1


def test_a_progressive_jpeg_has_its_ten_scans() -> None:
    assert count_scans(PROGRESSIVE, limit=100) == 10


def test_counting_stops_just_over_the_limit() -> None:
    assert count_scans(jpeg_of_many_scans(500), limit=100) == 101


@pytest.mark.parametrize("marker", [0xFE, 0xE1, 0xED])
@pytest.mark.parametrize("bait", [b"\xff\xda\x00\x08" * 500, b"\xff\xd9\xff\xd9", b"\xff" * 99])
def test_bytes_inside_segments_are_not_taken_for_markers(marker: int, bait: bytes) -> None:
    data = jpeg_with_segment(PROGRESSIVE, marker, bait)
    assert count_scans(data, limit=100) == 10
    assert prepare(data).width == 96


def test_a_picture_inside_the_exif_data_does_not_count() -> None:
    preview = jpeg_of_many_scans(150)[:60_000]
    data = jpeg_with_segment(encoded(quadrants(), progressive=True), 0xE1, b"Exif\0\0" + preview)
    assert count_scans(data, limit=100) == 10


def test_a_second_picture_behind_the_first_does_not_count() -> None:
    assert count_scans(PROGRESSIVE + bytes(2) + jpeg_of_many_scans(300), limit=100) == 10


def test_fill_bytes_do_not_hide_scans() -> None:
    data = PROGRESSIVE.replace(b"\xff\xda", b"\xff\xff\xff\xda")
    assert count_scans(data, limit=100) == 10


def test_a_sequential_file_that_repeats_partial_scans_is_counted() -> None:
    one_component = bytes.fromhex("ffda0008010100003f00") + b"\x12\x34" * 10
    data = encoded(quadrants())
    head = data[: data.index(b"\xff\xda")]
    assert count_scans(head + one_component * 400 + b"\xff\xd9", limit=100) == 101


def test_restart_markers_do_not_end_the_count() -> None:
    data = encoded(photo((96, 96)), progressive=True, restart_marker_blocks=2)
    assert b"\xff\xd0" in data
    assert count_scans(data, limit=100) == 10


@pytest.mark.parametrize("cut", range(0, len(PROGRESSIVE), 97))
def test_a_cut_file_is_counted_without_trouble(cut: int) -> None:
    assert 0 <= count_scans(PROGRESSIVE[:cut], limit=100) <= 10
