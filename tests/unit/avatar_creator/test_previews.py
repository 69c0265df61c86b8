from __future__ import annotations

import pytest

from chalicelib.apps.avatar_creator.service.previews import small


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [
        ((1024, 1024), (512, 512)),
        ((1536, 1536), (768, 768)),
        ((832, 1216), (512, 752)),
        ((1216, 832), (752, 512)),
        ((512, 512), (512, 512)),
        ((512, 1536), (512, 1536)),
    ],
)
def test_a_preview_has_half_the_sides_but_is_never_tiny(
    wanted: tuple[int, int], drawn: tuple[int, int]
):
    assert small(*wanted) == drawn
