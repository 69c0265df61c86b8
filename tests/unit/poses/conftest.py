from __future__ import annotations

import pytest

from local.poses.making import Photo, photos


@pytest.fixture(scope="session")
def all_photos() -> list[Photo]:
    return photos()
