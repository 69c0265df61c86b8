from __future__ import annotations

import pytest

from chalicelib.apps.avatar_creator.prices import PRICES, generation_prices


@pytest.mark.parametrize(("count", "prices"), [(1, [15]), (2, [15, 10]), (5, [15, 10, 10, 10, 10])])
def test_further_pictures_of_an_order_are_cheaper(count: int, prices: list[int]):
    assert generation_prices(count) == prices


def test_upload_costs_ten():
    assert PRICES["upload"] == 10
