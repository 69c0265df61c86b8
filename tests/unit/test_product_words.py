"""A table may say types and placements in the words that people see in the app."""

from __future__ import annotations

import json

import pytest

from local.cloud import ROOT

DATA = ROOT / "chalicelib/apps/product_manager/data/catalogue.json"
LOCALES = ROOT / "web/src/features/product-manager/locales"


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize(("known", "shown"), [("productTypes", "types"), ("placements",) * 2])
def test_what_the_app_shows_is_what_tables_may_say(language: str, known: str, shown: str):
    choices = json.loads(DATA.read_text("utf-8"))[known]
    texts = json.loads((LOCALES / language / "products.json").read_text("utf-8"))[shown]
    assert {choice["id"]: choice["name"][language] for choice in choices} == texts
