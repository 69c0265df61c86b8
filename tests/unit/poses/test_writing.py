"""The committed file is what the generator makes."""

from __future__ import annotations

import json

from local.poses.__main__ import FILE
from local.poses.making import Photo
from local.poses.writing import written

MOST_BYTES = 500_000


def test_the_committed_templates_are_what_the_generator_makes(all_photos: list[Photo]):
    expected = json.loads(written(all_photos))
    committed = json.loads(FILE.read_text("utf-8"))
    assert committed == expected, "run `python -m local.poses` and commit what it changes"


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
