"""Prices as people write them."""

from __future__ import annotations

import pytest

from chalicelib.apps.product_manager.service.rupiah import NoPrice, rupiah

PRICES = {
    "25000": 25_000,
    "0": 0,
    "25.000": 25_000,
    "25,000": 25_000,
    "25 000": 25_000,
    "Rp 25.000": 25_000,
    "Rp25.000,-": 25_000,
    "rp. 1.250.000": 1_250_000,
    "IDR 1,250,000": 1_250_000,
    "25.000,00": 25_000,
    "25,000.00": 25_000,
    "1.250.000,0": 1_250_000,
    "25000.00": 25_000,
    "25rb": 25_000,
    "25 ribu": 25_000,
    "25k": 25_000,
    "12,5rb": 12_500,
    "1.5 jt": 1_500_000,
    "2 juta": 2_000_000,
    " 25000 ": 25_000,
}
NONE = [
    *("", "gratis", "-25000", "+5", "25.50", "25,5", "1.25.000", "25.0000", "1,250.000", "Rp"),
    *("25.000.00", "1.250,000,000", "12,345rb5", "1,0005rb", "=1+1", "25000 USD", "٣٠٠٠"),
    *("25.00", "25,00", "25.0", "Rp 250.00"),
]


@pytest.mark.parametrize(("text", "price"), PRICES.items())
def test_a_price_is_read_as_it_is_meant(text: str, price: int):
    assert rupiah(text) == price


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_price_in_whole_rupiah_is_refused(text: str):
    with pytest.raises(NoPrice):
        rupiah(text)
