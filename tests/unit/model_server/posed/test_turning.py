"""A head turns as something round does."""

from __future__ import annotations

import numpy as np
import pytest

from local.model_server.posed.person import drawn_person
from local.model_server.posed.turning import turned

PERSON = drawn_person("a woman with a bun", 1)


def test_a_head_that_does_not_turn_is_as_it_was() -> None:
    head, same = PERSON.head.astype(int), turned(PERSON, 0.0).picture.astype(int)
    room = (same.shape[1] - head.shape[1]) // 2
    inner = (head[..., 3] == 255) & (same[:, room : room + head.shape[1], 3] == 255)
    assert inner.sum() > 0.9 * (head[..., 3] == 255).sum()
    assert np.abs(head - same[:, room : room + head.shape[1]])[inner].mean() < 4


@pytest.mark.parametrize("side", [-1, 1])
def test_the_eyes_go_to_where_the_face_looks_and_the_back_of_the_head_follows(side: int) -> None:
    picture, eyes, middle = turned(PERSON, side * 0.6)
    assert side * (eyes - middle) > 0.2 * PERSON.face.width
    row = picture[round(PERSON.face.eyes)]
    behind = row[round(middle - side * 0.45 * PERSON.face.width), :3].astype(int)
    assert np.abs(behind - PERSON.hair).sum() < 110 < np.abs(behind - PERSON.face.skin).sum()
