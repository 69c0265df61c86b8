"""What a page of avatars takes, in steps: they do not depend on the machine, as milliseconds do."""

from __future__ import annotations

from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from tests.integration.fresh import answering, run

PAGE = 20
CALLS = 25_800


def avatar(number: int) -> dict[str, Any]:
    row = AvatarRow(
        "cold",
        f"01JZ{number:022}",
        project_id="01JZ0000000000000000000000",
        place="live",
        name="Siti",
        status="ready",
        extension="jpg",
        source_type="text_to_image",
        personality=["warm", "curious"],
        persona_age=34,
        width=1024,
        height=1024,
        bytes=345_678,
        created_at="2026-01-19T10:00:00.000Z",
        updated_at="2026-01-19T10:00:00.000Z",
        changed_at="2026-01-19T10:00:00.000Z",
        **dict.fromkeys(("gender", "age_range"), None),
        **dict.fromkeys(("hair_style", "style", "prompt", "model", "background"), "some words"),
    )
    return row.serialize()


def test_a_page_of_avatars_takes_no_more_steps_than_it_did():
    """Count the calls of functions, Python's own included, for a page that is not the first."""
    rows = [avatar(number) for number in range(PAGE)]
    reply = {"Items": rows, "Count": PAGE, "ScannedCount": PAGE}
    found = run(
        f"""
{answering("Query", reply)}
get("/apps/avatar-creator/avatars")
calls = 0
def count(frame, event, argument):
    global calls
    calls += event in ("call", "c_call")
sys.setprofile(count)
page = get("/apps/avatar-creator/avatars")
sys.setprofile(None)
found = [len(page["avatars"]), calls]
"""
    )
    assert found[0] == PAGE
    assert found[1] <= CALLS
