from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from chalicelib.apps.avatar_creator.service.consent_sheet import consent_sheet
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow


def an_avatar(id_: str, **fields: Any) -> AvatarRow:
    return AvatarRow("u", id_, name=f"Avatar {id_}", created_at="2026-01-01", **fields)


def a_consent(subject: str, **fields: str) -> dict[str, str | None]:
    return {"subject": subject, "until": None, "note": None, "stated_at": "t", **fields}


def test_sheet_tells_who_agreed_to_what():
    avatars = [
        an_avatar("a", consent=a_consent('Siti, "ibu"', until="2027-12-31")),
        an_avatar("b"),
        an_avatar("c", consent=a_consent("=1+1", note="on\npaper")),
    ]
    text = consent_sheet(avatars)
    assert text.startswith("\ufeff")
    first, second = csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""))
    assert (first["avatarId"], first["name"], first["subject"]) == ("a", "Avatar a", 'Siti, "ibu"')
    assert (first["until"], first["note"], first["statedAt"]) == ("2027-12-31", "", "t")
    assert (second["subject"], second["note"]) == ("'=1+1", "on\npaper")
