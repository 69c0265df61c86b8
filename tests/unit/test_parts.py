"""What the records of the parts must hold, and what is said when something is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.core.clock import utc_now
from chalicelib.foundation.app import App
from chalicelib.foundation.platform import Config, Platform, SettingMissing
from chalicelib.host import APPS, PARTS
from chalicelib.inference.config import InferenceConfig

NOTHING = Config(
    release="test",
    tables={},
    queue_url_prefix="",
    media_bucket="",
    s3_public_url="",
    credits_enabled=True,
    welcome_credits=0,
    upload_lifetime=timedelta(hours=1),
    retry_waits=(10, 100),
    drawn_at_once=2,
    places_per_person=2,
    limits={},
    inference=InferenceConfig,
)
WITH_TABLES = [part for part in PARTS if part.tables()]


def platform(**given: Any) -> Platform:
    return Platform(lambda: replace(NOTHING, **given), APPS, utc_now)


@pytest.mark.parametrize("part", WITH_TABLES, ids=lambda part: part.id)
def test_a_table_that_is_not_set_is_named_when_its_part_is_bound(part: Any):
    *others, missing = part.tables()
    tables = {name: f"table-{name}" for name in others}
    with pytest.raises(SettingMissing, match=f"{part.id}: {missing.upper()}_TABLE is not set"):
        platform(tables=tables).bind(part)


def test_a_queue_and_a_bucket_that_are_not_set_are_named():
    with pytest.raises(SettingMissing, match="queue notes: QUEUE_URL_PREFIX is not set"):
        platform().queue("notes")
    with pytest.raises(SettingMissing, match="MEDIA_BUCKET is not set"):
        _ = platform().storage


def names() -> Iterator[tuple[str, str]]:
    """Yield what has to be unique in the suite: what it is, and its name."""
    for part in PARTS:
        yield "part", part.id
        yield from (("table", table) for table in part.tables())
        for job in part.jobs:
            yield from (("function", job.name), ("queue", job.queue))
        if isinstance(part, App):
            yield from (("kind of picture", kind) for kind in part.pictures)
            yield from (("tracked type", type_) for type_ in part.tracked)


def test_no_two_parts_use_the_same_name():
    assert [name for name, times in Counter(names()).items() if times > 1] == []


def test_what_a_part_says_of_its_tables_is_about_tables_it_has():
    for part in PARTS:
        assert part.access.keys() <= part.tables().keys(), part.id


def test_jobs_name_tables_that_there_are():
    known = {table for part in PARTS for table in part.tables()}
    for part in PARTS:
        for job in part.jobs:
            assert job.tables.keys() <= known, job.name


def test_senders_are_functions_that_there_are():
    functions = {"api", "sweep", *(job.name for part in PARTS for job in part.jobs)}
    for part in PARTS:
        for job in part.jobs:
            assert set(job.senders) <= functions, job.name
