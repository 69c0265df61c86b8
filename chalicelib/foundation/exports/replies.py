"""What is answered about exports, by whichever app is asked."""

from __future__ import annotations

from chalicelib.foundation.exports.listing import progress
from chalicelib.foundation.exports.schemas import ExportOut, ExportReply, ExportsReply
from chalicelib.foundation.exports.service import Exports
from chalicelib.foundation.exports.store import ExportRow
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor


def one(exports: Exports, row: ExportRow) -> ExportReply:
    """Answer an export, with the link to it once it is there."""
    return ExportReply(export=_shown(exports, row))


def page(exports: Exports, caller: Caller, app_id: str, query: PageQuery) -> ExportsReply:
    """Answer a page of an app's exports."""
    scope = (caller.user_id, "exports", app_id)
    start = decode_cursor(query.cursor, *scope)
    found = exports.page(caller.user_id, app_id, limit=query.limit, start=start)
    return ExportsReply(
        exports=[_shown(exports, row) for row in found.items],
        next_cursor=encode_cursor(found.next_key, *scope),
    )


def _shown(exports: Exports, row: ExportRow) -> ExportOut:
    return ExportOut(
        id=row.export_id,
        app_id=row.app_id,
        kind=row.kind,
        name=row.name,
        project_id=row.project_id,
        status=row.status,
        progress=progress(row),
        done=int(row.done),
        total=int(row.total),
        skipped=int(row.skipped),
        bytes=int(row.bytes),
        download_url=exports.link(row),
        error_code=row.error_code,
        error_message=row.error_message,
        created_at=row.created_at,
        ended_at=row.ended_at,
        expires_at=row.expires_at,
    )
