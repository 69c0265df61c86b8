"""The committed examples of figures are what is drawn here."""

from __future__ import annotations

import re

import pytest

from local.poses.__main__ import FIGURES
from local.poses.examples import examples
from local.poses.making import Photo

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# Machines may round the last digit otherwise.
LAST_DIGIT = 0.11


def test_the_committed_examples_are_what_is_drawn(all_photos: list[Photo]):
    made, committed = examples(all_photos), FIGURES.read_text("utf-8")
    hint = "run `python -m local.poses` and commit what it changes"
    assert NUMBER.sub("0", committed) == NUMBER.sub("0", made), hint
    assert _numbers(committed) == pytest.approx(_numbers(made), abs=LAST_DIGIT), hint


def _numbers(text: str) -> list[float]:
    return [float(number) for number in NUMBER.findall(text)]
