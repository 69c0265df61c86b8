"""Consents: whose there are, and erasing somebody's pictures by them."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.schemas.consents import (
    ConsentsErase,
    ConsentsEraseReply,
    ConsentsReply,
    ConsentSubjectOut,
)
from chalicelib.apps.avatar_creator.service.consents import ConsentSubject
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.get("/consents")
def list_consents(app: AvatarCreator, caller: Caller, query: PageQuery) -> ConsentsReply:
    """List the people whose consent was stated, by name, with how many avatars carry it."""
    scope = (caller.user_id, "consents")
    start = decode_cursor(query.cursor, *scope)
    page = app.consents.page(
        caller.user_id, limit=query.limit, after=start["after"] if start else None
    )
    more = {"after": page.next_after} if page.next_after else None
    return ConsentsReply(
        consents=[_shown(subject) for subject in page.subjects],
        next_cursor=encode_cursor(more, *scope),
    )


@router.post("/consents/erase")
def erase_by_consent(app: AvatarCreator, caller: Caller, body: ConsentsErase) -> ConsentsEraseReply:
    """Remove for good every avatar that carries a consent of this person, or count them."""
    if body.dry_run:
        found, pictures = app.consents.count(caller.user_id, body.subject)
        return ConsentsEraseReply(found=found, erased=0, left=found, pictures=pictures)
    gone = app.consents.erase(caller.user_id, body.subject)
    return ConsentsEraseReply(found=gone.found, erased=gone.erased, left=gone.left)


def _shown(subject: ConsentSubject) -> ConsentSubjectOut:
    return ConsentSubjectOut(subject=subject.name, count=subject.count, until=subject.until)
