"""The committed file is what the generator makes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from local.poses.__main__ import FILE
from local.poses.making import Photo
from local.poses.writing import written

MOST_BYTES = 500_000
MEASURED = {"keypoints", "anchor"}
# Machines may round the last digit otherwise.
LAST_DIGIT = 1


def test_the_committed_templates_are_what_the_generator_makes(all_photos: list[Photo]):
    made, committed = json.loads(written(all_photos)), json.loads(FILE.read_text("utf-8"))
    hint = "run `python -m local.poses` and commit what it changes"
    assert [_said(entry) for entry in committed] == [_said(entry) for entry in made], hint
    for old, new in zip(committed, made, strict=True):
        assert _measured(old) == pytest.approx(_measured(new), abs=LAST_DIGIT), hint


def _said(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in MEASURED}


def _measured(entry: dict[str, Any]) -> list[float]:
    anchor = dict(entry.get("anchor", {}))
    angle = [anchor.pop("angle")] if anchor else []
    return [*entry["keypoints"], *angle, *(share * 10_000 for share in anchor.values())]


def test_the_file_is_small():
    assert len(FILE.read_bytes()) < MOST_BYTES


def test_mirrored_sides_know_their_twins():
    entries = {entry["id"]: entry for entry in json.loads(FILE.read_text("utf-8"))}
    mirrored = [entry for entry in entries.values() if "mirrors" in entry]
    assert len(mirrored) > 50
    for entry in mirrored:
        twin = entries[entry["mirrors"]]
        assert twin["framing"] == entry["framing"]
        assert sorted(entry["keypoints"][1::2]) == sorted(twin["keypoints"][1::2])
