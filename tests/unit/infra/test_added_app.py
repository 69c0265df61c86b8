"""What one more app adds to the stack, and that it leaves alone what is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from infra.build import ROOT, build
from tests.sample_app.suite import suite_with_notes

Template = dict[str, Any]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return packaged(ROOT, tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Template:
    app = suite_with_notes(tmp_path_factory.mktemp("app") / "suite")
    return packaged(app, tmp_path_factory.mktemp("after"))


def packaged(app: Path, out: Path) -> Template:
    return dict(json.loads(build(out, stage="aws", code_only=True, app=app).read_text("utf-8")))


def variables(packaged: Template) -> dict[str, Any]:
    return dict(packaged["Globals"]["Function"]["Environment"]["Variables"])


def test_an_app_brings_its_table_queue_and_function_with_all_around_them(
    before: Template, after: Template
) -> None:
    assert after["Resources"].keys() - before["Resources"].keys() == {
        *("NotesTable", "NotesQueue", "NotesDeadLetters", "NotesDeadLettersAlarm"),
        *("Postmark", "PostmarkRole", "PostmarkLogs"),
    }
    assert after["Outputs"].keys() - before["Outputs"].keys() == {
        *("NotesQueueUrl", "NotesDeadLettersUrl")
    }


def test_an_app_changes_only_the_roles_of_those_who_work_for_it(
    before: Template, after: Template
) -> None:
    known = before["Resources"]
    changed = {name for name in known if after["Resources"].get(name) != known[name]}
    assert changed == {"RestAPI", "ApiRole", "SweepRole", "ThumbnailRole"}
    assert variables(after) == {**variables(before), "NOTES_TABLE": {"Ref": "NotesTable"}}
