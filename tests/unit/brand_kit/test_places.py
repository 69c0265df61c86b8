"""Where a business is found: what is taken, and what is refused."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from chalicelib.apps.brand_kit.schemas.kits import IdentityIn


@pytest.mark.parametrize("number", ["0812 3456 7890", "+62 812-3456-7890", "12345678"])
def test_a_telephone_number_is_taken(number: str):
    assert IdentityIn(whatsapp=number).whatsapp == number


@pytest.mark.parametrize("text", ["0812", "halo", "1234 5678 9012 3456", "08123456789x", "+"])
def test_what_is_no_telephone_number_is_refused(text: str):
    with pytest.raises(ValidationError, match="telephone number"):
        IdentityIn(whatsapp=text)


@pytest.mark.parametrize(
    "place", ["@kopi", "Toko Kopi", "kopi.id/toko", "https://kopi.id", "HTTP://kopi.id:80/a?b#c"]
)
def test_names_and_addresses_of_the_web_are_taken(place: str):
    assert IdentityIn(website=place, shopee=place).website == place


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "data:text/html,x", "ftp://kopi.id", "//kopi.id", "https://"]
)
def test_other_schemes_are_refused(text: str):
    with pytest.raises(ValidationError, match="begins with http"):
        IdentityIn(instagram=text)
