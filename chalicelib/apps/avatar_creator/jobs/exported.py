"""Avatars that are taken along in a ZIP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chalicelib.apps.avatar_creator.service.consent_sheet import consent_sheet
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow, find_avatars
from chalicelib.foundation.exports.kind import ExportFile
from chalicelib.foundation.media.keys import picture_key

_OF_CONSENT = ("subject", "until", "note", "stated_at")


class ExportedAvatars:
    """Their pictures with how they were made, and the consents of who is in them."""

    columns = (
        *("name", "prompt", "model", "seed"),
        *("consentSubject", "consentUntil", "consentNote", "consentStatedAt"),
    )

    def rows(self, user_id: str, ids: Sequence[str]) -> Mapping[str, AvatarRow]:
        return find_avatars(user_id, ids)

    def files(self, row: AvatarRow) -> Sequence[ExportFile]:
        if row.status != "ready" or row.trashed_at is not None or row.extension is None:
            return ()
        key = picture_key(row.user_id, row.avatar_id, row.extension)
        words = {"name": row.name, "date": row.created_at[:10], "id": row.avatar_id}
        return (ExportFile(key, row.extension, words),)

    def facts(self, row: AvatarRow) -> Mapping[str, str]:
        consent = row.consent or {}
        made = (row.name, row.prompt, row.model, row.seed)
        values = (*made, *(consent.get(field) for field in _OF_CONSENT))
        given = zip(self.columns, values, strict=True)
        return {column: str(value) for column, value in given if value is not None}

    def sheets(self, rows: Sequence[AvatarRow]) -> Mapping[str, str]:
        if not any(row.consent for row in rows):
            return {}
        return {"consent.csv": consent_sheet(rows)}
