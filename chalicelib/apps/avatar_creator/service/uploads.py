"""Uploading a picture: an avatar is reserved and paid, the file goes straight to S3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.apps.avatar_creator import actions
from chalicelib.apps.avatar_creator.errors import ProjectNotFound
from chalicelib.apps.avatar_creator.prices import PRICES, UPLOAD
from chalicelib.apps.avatar_creator.schemas.avatars import AvatarUpload
from chalicelib.apps.avatar_creator.store.avatars import APP_ID, IS_NEW, AvatarRow, upload_key
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, avatar_reserved
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
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
        """Charge and create the avatar. Raises `ProjectNotFound`, `NotEnoughCredits`.

        One transaction. If the picture does not come in time, the sweep returns the charge.
        """
        now = self._clock()
        row = self._row(user_id, project_id, body, now)
        charge = charge_of(row).taken()

        def create(transaction: Transaction) -> None:
            transaction.put("avatar", row, IS_NEW)
            project = ProjectRow(user_id, project_id)
            transaction.update("project", project, *avatar_reserved())

        try:
            self._ledger.post(user_id, [charge], create)
        except TransactionRefused as refused:
            raise ProjectNotFound from refused
        key = upload_key(user_id, row.avatar_id)
        return ReservedUpload(row, self._forms.form(key, body.content_type, body.size, now=now))

    def _row(self, user_id: str, project_id: str, body: AvatarUpload, now: datetime) -> AvatarRow:
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
            charged=self._ledger.price(PRICES[UPLOAD]),
            created_at=iso(now),
            updated_at=iso(now),
            changed_at=stamp(self._clock),
            unfinished=OPEN,
            due_at=iso(self._forms.overdue_at(now)),
            **body.subject(),
        )
