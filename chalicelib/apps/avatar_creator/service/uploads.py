"""Uploading pictures: avatars are reserved and paid, the files go straight to S3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.apps.avatar_creator import actions
from chalicelib.apps.avatar_creator.errors import (
    AvatarNotFound,
    DuplicatePicture,
    NotAwaitingUpload,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.prices import PRICES, UPLOAD
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarUpload
from chalicelib.apps.avatar_creator.service.duplicates import find_known
from chalicelib.apps.avatar_creator.store import avatar_changes
from chalicelib.apps.avatar_creator.store.avatars import (
    APP_ID,
    IS_NEW,
    AvatarRow,
    find_avatar,
    upload_key,
)
from chalicelib.apps.avatar_creator.store.projects import (
    ProjectRow,
    avatars_reserved,
    find_project,
)
from chalicelib.aws.tables import update_if
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import places
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.settlement import Charge


def charge_of(row: AvatarRow) -> Charge:
    """Return what an upload cost."""
    return Charge(APP_ID, row.avatar_id, "avatar", row.name, int(row.charged), actions.UPLOAD)


@dataclass(frozen=True)
class ReservedUpload:
    """An avatar without a picture, and the form that sends it."""

    avatar: AvatarRow
    form: UploadForm


class Uploads:
    """Reserves avatars for pictures to come."""

    def __init__(self, ledger: Ledger, forms: UploadForms, clock: Clock) -> None:
        self._ledger = ledger
        self._forms = forms
        self._clock = clock

    def reserve(self, user_id: str, project_id: str, body: AvatarUpload) -> ReservedUpload:
        """Charge and create the avatar.

        One transaction. If the picture does not come in time, the sweep returns the charge.
        Raises `ProjectNotFound`, `NotEnoughCredits`, `DuplicatePicture`.
        """
        now = self._clock()
        row = self._row(user_id, project_id, body, now)
        (taken,) = _without_duplicates(user_id, [(body, row)])
        if isinstance(taken, AppError):
            raise taken
        self._create(user_id, project_id, [row], charge_of(row).taken())
        return self._signed(row, now)

    def reserve_many(
        self, user_id: str, project_id: str, files: Sequence[AvatarUpload | AppError]
    ) -> list[ReservedUpload | AppError]:
        """Charge and create the avatars of up to 50 files together; what is wrong is left out.

        One transaction and one charge; each avatar has its own refund. Raises `ProjectNotFound`,
        `NotEnoughCredits`.
        """
        now = self._clock()
        batch_id = new_id(now)
        pairs = [
            (body, self._row(user_id, project_id, body, moment, batch_id=batch_id))
            for body, moment in _fitting(files, now)
        ]
        outcomes = iter(_without_duplicates(user_id, pairs))
        taken = [body if isinstance(body, AppError) else next(outcomes) for body in files]
        rows = [row for row in taken if isinstance(row, AvatarRow)]
        self._create(user_id, project_id, rows, _charge_of_many(batch_id, rows))
        return [self._signed(row, now) if isinstance(row, AvatarRow) else row for row in taken]

    def sign_again(self, user_id: str, avatar_id: str) -> ReservedUpload:
        """Return a fresh form for an avatar that still waits for its picture, and wait on.

        Raises `AvatarNotFound`, `NotAwaitingUpload`.
        """
        now = self._clock()
        row = AvatarRow(user_id, avatar_id)
        if not update_if(row, *avatar_changes.awaited(self._forms.overdue_at(now))):
            found = find_avatar(user_id, avatar_id)
            raise AvatarNotFound if found is None or found.trashed_at else NotAwaitingUpload
        return self._signed(row, now)

    def _create(
        self, user_id: str, project_id: str, rows: Sequence[AvatarRow], charge: Posting
    ) -> None:
        def create(transaction: Transaction) -> None:
            for row in rows:
                transaction.put("avatar", row, IS_NEW)
            project = ProjectRow(user_id, project_id)
            transaction.update("project", project, *avatars_reserved(len(rows)))

        if not rows:
            _require_live(user_id, project_id)
            return
        try:
            self._ledger.post(user_id, [charge], create)
        except TransactionRefused as refused:
            raise ProjectNotFound from refused

    def _signed(self, row: AvatarRow, now: datetime) -> ReservedUpload:
        key = upload_key(row.user_id, row.avatar_id)
        size = int(row.declared_size or 0)
        form = self._forms.form(key, row.declared_type or "", size, sha256=row.sha256, now=now)
        return ReservedUpload(row, form)

    def _row(
        self,
        user_id: str,
        project_id: str,
        body: AvatarUpload,
        now: datetime,
        *,
        batch_id: str | None = None,
    ) -> AvatarRow:
        avatar_id = new_id(now)
        return AvatarRow(
            user_id,
            avatar_id,
            project_id=project_id,
            place=places.in_project(project_id, avatar_id),
            live_id=avatar_id,
            name=body.name,
            status="awaiting_upload",
            source_type="uploaded",
            declared_type=body.content_type,
            declared_size=body.size,
            sha256=body.sha256,
            charged=self._ledger.price(PRICES[UPLOAD]),
            batch_id=batch_id,
            created_at=iso(now),
            updated_at=iso(now),
            changed_at=stamp(self._clock),
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(now)),
            **body.subject(),
            **body.consent_change(iso(now))[0],
        )


def _fitting(
    files: Sequence[AvatarUpload | AppError], now: datetime
) -> list[tuple[AvatarUpload, datetime]]:
    """Return the files that can be taken, each with a moment of its own: ids keep their order."""
    bodies = [body for body in files if isinstance(body, AvatarUpload)]
    return [(body, now + timedelta(milliseconds=place)) for place, body in enumerate(bodies)]


def _without_duplicates(
    user_id: str, pairs: Sequence[tuple[AvatarUpload, AvatarRow]]
) -> list[AvatarRow | DuplicatePicture]:
    """Return the rows, or which avatar has the picture: there already, or before in `pairs`."""
    asked = [row.sha256 for body, row in pairs if row.sha256 and not body.allow_duplicate]
    seen = find_known(user_id, asked)
    taken: list[AvatarRow | DuplicatePicture] = []
    for body, row in pairs:
        first = seen.setdefault(row.sha256, row) if row.sha256 else row
        taken.append(row if first is row or body.allow_duplicate else _duplicate_of(first))
    return taken


def _duplicate_of(row: AvatarRow) -> DuplicatePicture:
    return DuplicatePicture(avatar_id=row.avatar_id, project_id=row.project_id, name=row.name)


def _charge_of_many(batch_id: str, rows: Sequence[AvatarRow]) -> Posting:
    """Return the one posting that pays for all `rows`."""
    price = sum(int(row.charged) for row in rows)
    names = [row.name for row in rows[:1]] + ([f"+{len(rows) - 1}"] if len(rows) > 1 else [])
    name = " ".join(names)
    return Charge(APP_ID, batch_id, "upload_batch", name, price, actions.UPLOAD).taken()


def _require_live(user_id: str, project_id: str) -> None:
    project = find_project(user_id, project_id)
    if project is None or project.trashed_at is not None:
        raise ProjectNotFound
