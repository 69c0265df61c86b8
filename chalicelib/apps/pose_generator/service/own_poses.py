"""Poses of one's own: create, change, remove."""

from __future__ import annotations

from chalicelib.apps.pose_generator.errors import TemplateNotFound, TooManyOwnPoses
from chalicelib.apps.pose_generator.schemas.templates import OwnPoseChange, OwnPoseCreate
from chalicelib.apps.pose_generator.service.finding import KnownTemplate
from chalicelib.apps.pose_generator.service.templates import known_own
from chalicelib.apps.pose_generator.store import templates
from chalicelib.apps.pose_generator.store.templates import MOST_OWN, TemplateRow, find_known, own_id
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import new_id
from chalicelib.foundation.limits.written import commit_once
from chalicelib.foundation.work import changes
from chalicelib.kit.versions import Wanted


class OwnPoses:
    """A person's own poses. Batches keep those that they were ordered with."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def create(self, user_id: str, body: OwnPoseCreate) -> KnownTemplate:
        """Store a pose. Raises `TooManyOwnPoses`."""
        now = self._clock()
        given = {"created_at": iso(now), "updated_at": iso(now), **body.given()}
        row = TemplateRow(user_id, own_id(new_id(now)), **given)
        transaction = Transaction()
        templates.put_own(transaction, row)
        try:
            commit_once(transaction)
        except TransactionRefused as refused:
            raise TooManyOwnPoses(MOST_OWN) from refused
        return known_own(row)

    def change(
        self, user_id: str, template_id: str, body: OwnPoseChange, wanted: Wanted
    ) -> KnownTemplate:
        """Change what is given or emptied. Raises `TemplateNotFound`, `VersionConflict`."""
        row = TemplateRow(user_id, template_id)
        change = templates.changed(*body.change(), iso(self._clock()))
        changes.make(row, change, wanted, read=lambda: self._read(user_id, template_id))
        return known_own(row)

    def remove(self, user_id: str, template_id: str) -> None:
        """Remove a pose for good. Raises `TemplateNotFound`."""
        transaction = Transaction()
        templates.delete_own(transaction, TemplateRow(user_id, template_id))
        try:
            transaction.commit()
        except TransactionRefused as refused:
            raise TemplateNotFound from refused

    def _read(self, user_id: str, template_id: str) -> TemplateRow:
        row = find_known(user_id, template_id)
        if row is None or not row.is_pose:
            raise TemplateNotFound
        return row
