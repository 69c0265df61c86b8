"""What a balance pays for, and where more pictures cost less."""

from __future__ import annotations

import pytest

from chalicelib.apps.pose_generator.prices import PRICES, affordable, cheaper, code_of
from chalicelib.apps.pose_generator.schemas.batches import MOST


@pytest.mark.parametrize("balance", [0, 9, 10, 495, 499, 500, 504, 505, 977, 2500, 9000])
def test_a_balance_pays_for_the_largest_order_that_it_covers(balance: int):
    covered = [n for n in range(MOST + 1) if n * PRICES[code_of(n)] <= balance]
    assert affordable(balance, MOST) == max(covered)


@pytest.mark.parametrize(
    ("total", "more"), [(50, None), (51, 100), (99, 100), (100, None), (101, None), (500, None)]
)
def test_a_hundred_cost_less_than_more_than_half_of_them(total: int, more: int | None):
    assert cheaper(total) == more
