"""The steps of cutting out that need no network."""

from __future__ import annotations

import numpy as np
import pytest

from local.model_server.asked import BadCall
from local.model_server.cutout.area import closer_area
from local.model_server.cutout.call import cutout_answer, read_picture
from local.model_server.cutout.edges import follow_edges
from local.model_server.cutout.pieces import without_crumbs
from local.model_server.cutout.plane import Plane


def a_plane(*boxes: tuple[slice, slice], side: int = 320) -> Plane:
    plane = np.zeros((side, side), np.float32)
    for box in boxes:
        plane[box] = 1
    return plane


def test_crumbs_go_and_a_second_product_stays() -> None:
    product, second = (slice(40, 200), slice(40, 200)), (slice(220, 300), slice(220, 300))
    crumb = (slice(10, 16), slice(290, 296))
    cleaned = without_crumbs(a_plane(product, second, crumb))
    assert np.array_equal(cleaned, a_plane(product, second))


def test_where_nothing_was_found_nothing_is_left() -> None:
    assert not without_crumbs(a_plane()).any()


@pytest.mark.parametrize("boxes", [[], [(slice(40, 280), slice(40, 280))]])
def test_nothing_and_a_large_subject_are_looked_at_once(boxes: list[tuple[slice, slice]]) -> None:
    assert closer_area(a_plane(*boxes), 4000, 3000) == (slice(0, 3000), slice(0, 4000))


def test_a_small_subject_is_looked_at_again_with_room_around_it() -> None:
    rows, columns = closer_area(a_plane((slice(0, 32), slice(288, 320))), 3200, 3200)
    assert (rows.start, columns.stop) == (0, 3200)
    assert rows.stop == pytest.approx(400, abs=2)
    assert columns.start == pytest.approx(2800, abs=2)


def test_the_edge_is_where_the_colours_change_and_not_where_the_map_says() -> None:
    picture = np.full((640, 640, 3), 240, np.uint8)
    picture[:, :320] = (160, 40, 30)
    slope = np.clip((323 - np.arange(640, dtype=np.float32)) / 8 + 0.5, 0, 1)
    alpha = follow_edges(picture, np.tile(slope, (640, 1)))
    assert alpha[320, 316] > 0.95
    assert alpha[320, 322] < 0.2
    assert slope[322] > 0.5


@pytest.mark.parametrize("body", [None, [], {}, {"inputs": 3}, {"inputs": "no base64!"}])
def test_a_call_outside_the_protocol_is_refused_with_a_reason(body: object) -> None:
    with pytest.raises(BadCall, match="inputs"):
        read_picture(body)


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_cannot_be_read_is_said_to_be_no_picture(data: bytes) -> None:
    answer = cutout_answer(data)
    assert answer.status == 400
    assert b"not a picture" in answer.body
