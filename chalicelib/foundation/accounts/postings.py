"""What the ledger is asked to write down, and what it was for."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Literal

EntryType = Literal["bonus", "purchase", "usage", "refund", "adjustment"]


@dataclass(frozen=True)
class Action:
    """What credits moved for: `code` (snake_case) for programs, `label` (English) for people.

    Each app names its own. Entries stay for ever, so a code keeps its meaning, in every app.
    """

    code: str
    label: str


WELCOME = Action("welcome", "Welcome credits")
REFUND = Action("refund", "Returned")
GRANT = Action("grant", "Granted")


@dataclass(frozen=True)
class Posting:
    """A change of the balance: `amount` in credits, negative for what is spent.

    `key` derives from what it is for (`<id>#charge`): the same key is never posted twice.
    `app_id` is the app it was spent in, or for which it comes back; none for what concerns the
    account alone. `returns` is the code of what a refund gives back. `subject` is the person's own
    name for the thing it was for.
    """

    key: str
    amount: int
    _: KW_ONLY
    type: EntryType
    action: Action
    app_id: str | None = None
    returns: str | None = None
    subject: str | None = None
    reference_id: str | None = None
    reference_type: str | None = None

    @property
    def description(self) -> str:
        """Return action and subject in English: `Generate: Siti`."""
        if self.subject is None:
            return self.action.label
        return f"{self.action.label}: {self.subject}"
