"""What becomes of a picture that was made: an avatar."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.apps.avatar_creator import prompt
from chalicelib.apps.avatar_creator.service import covers, drawn
from chalicelib.apps.avatar_creator.service.generations import charge_of
from chalicelib.apps.avatar_creator.service.references import source_of
from chalicelib.apps.avatar_creator.store import avatar_changes, avatars, presets, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, find_project
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.references import reference
from chalicelib.foundation.generation.store import ACTIVE, GenerationRow, find_generation
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.port import PictureRequest, Reference


def request_for(row: GenerationRow, *, quick: bool = False) -> PictureRequest:
    """Return what the model is asked for."""
    return PictureRequest(
        prompt.build(row.subject, row.prompt),
        prompt.NEGATIVE,
        int(row.width),
        int(row.height),
        int(row.seed),
        quick,
    )


class MadeAvatars:
    """Avatars whose pictures are made from a description."""

    def __init__(self, pictures: PictureStore, clock: Clock) -> None:
        self._pictures = pictures
        self._clock = clock

    def charge(self, row: GenerationRow) -> Charge:
        return charge_of(row)

    def request(self, row: GenerationRow) -> PictureRequest:
        request = request_for(row)
        source = source_of(row)
        return replace(request, references=(self._person(source),)) if source else request

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        """Create the avatar, in the trash when its project went there meanwhile.

        Raises `ReferenceGone` when the avatar that it was made by is removed for good by now.
        """
        project: ProjectRow | None = ProjectRow(row.user_id, row.project_id)
        while project is not None:
            if self._commit(row, facts, complete, source_of(row), trashed_at=project.trashed_at):
                covers.trim(row.user_id, row.project_id)
                return True
            if not _is_active(row):
                return False
            project = find_project(row.user_id, row.project_id)
        return False

    def _commit(
        self,
        row: GenerationRow,
        facts: PictureFacts,
        complete: AddParts,
        source: AvatarRow | None,
        *,
        trashed_at: str | None,
    ) -> bool:
        """Write everything on the assumption that the project is, or is not, in the trash.

        The consent of who is in `source` holds for the new picture too. A preset is counted here,
        where a picture of it ends, once; an order never waits for that.
        """
        transaction = Transaction()
        avatar = drawn.avatar_of(row, facts, self._clock, trashed_at=trashed_at)
        if source:
            avatar.consent = source.consent
            transaction.check("source", source, avatar_changes.as_shown(source))
        transaction.put("avatar", avatar, avatars.IS_NEW)
        complete(transaction)
        project = ProjectRow(row.user_id, row.project_id)
        transaction.update("project", project, *projects.avatar_made(row.picture_id, trashed_at))
        if preset := row.subject.get("preset_id"):
            transaction.update("preset", presets.row(preset), presets.used())
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True

    def _person(self, source: AvatarRow) -> Reference:
        stored = source.user_id, source.avatar_id, source.extension or ""
        return reference("person", source.avatar_id, lambda: self._pictures.picture(*stored))


def _is_active(row: GenerationRow) -> bool:
    now = find_generation(row.user_id, row.generation_id)
    return now is not None and now.status in ACTIVE
