"""Consent of the people in pictures, as stated by who keeps them, over HTTP."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from chalicelib.kit.fields import Day, Description, ListReply, Name, Reply, Request, Wire


class ConsentIn(Request):
    """Who is in the picture and agreed to its use, and until when. On a change it replaces all."""

    subject: Name
    until: Annotated[Day, Field(description="The last day; none means no end.")] | None = None
    note: Description | None = None

    def stored(self, now: str) -> dict[str, str | None]:
        """Return it as it is stored, with when it was stated."""
        return {"subject": self.subject, "until": self.until, "note": self.note, "stated_at": now}


class ConsentedIn(Request):
    """Something that may carry a consent."""

    consent: ConsentIn | None = None

    def consent_change(self, now: str) -> tuple[dict[str, Any], set[str]]:
        """Return what is given and what is to be emptied, under the names it is stored by."""
        if self.consent is None:
            return {}, set(self.cleared & {"consent"})
        return {"consent": self.consent.stored(now)}, set()


class ConsentOut(Wire):
    """Who is in the picture and agreed to its use."""

    subject: str
    until: str | None = Field(description="The last day; null means no end.")
    note: str | None
    stated_at: str


class ConsentSubjectOut(Wire):
    """Somebody who is in pictures. Names that differ in case or blanks alone are the same."""

    subject: str
    count: int = Field(description="Of their avatars, those in the trash too.")
    until: str | None = Field(description="The earliest last day; null when none of them ends.")


class ConsentsReply(ListReply):
    """A page of the people whose consent was stated, by name."""

    consents: list[ConsentSubjectOut]


class ConsentsErase(Request):
    """Whose pictures are to go for good: avatars that carry their consent, and what they are in."""

    subject: Name
    dry_run: bool = Field(default=False, description="Only count them.")


class ConsentsEraseReply(Reply):
    """What was found, and what is gone. Repeat the request while any are left."""

    found: int
    erased: int
    left: int
    pictures: int | None = Field(
        default=None, description="Made by other apps with these avatars; counted in a dry run."
    )
