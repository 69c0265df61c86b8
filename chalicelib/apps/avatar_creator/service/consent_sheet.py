"""Consents as a table for spreadsheets, to go with pictures that are exported."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.kit.sheets import MARK, harmless

COLUMNS = ("avatarId", "name", "subject", "until", "note", "statedAt")


def consent_sheet(avatars: Iterable[AvatarRow]) -> str:
    """Return as CSV text who agreed to what, in the order given; avatars without one are left out.

    A column `until` that is empty means no end.
    """
    text = StringIO()
    text.write(MARK)
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in avatars:
        if row.consent:
            writer.writerow(_cells(row))
    return text.getvalue()


def _cells(row: AvatarRow) -> list[str]:
    consent = row.consent
    words = (row.name, consent["subject"], consent["until"], consent["note"])
    return [row.avatar_id, *(harmless(word or "") for word in words), consent["stated_at"]]
