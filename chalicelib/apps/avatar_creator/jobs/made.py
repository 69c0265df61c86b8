"""What becomes of a picture that was made: an avatar."""

from __future__ import annotations

from chalicelib.apps.avatar_creator import prompt
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.service.generations import charge_of
from chalicelib.apps.avatar_creator.store import avatars, presets, projects
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, find_project
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.store import ACTIVE, GenerationRow, find_generation
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.search.stamps import stamp
from chalicelib.foundation.work import places
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.port import PictureRequest


class MadeAvatars:
    """Avatars whose pictures are made from a description."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def charge(self, row: GenerationRow) -> Charge:
        return charge_of(row)

    def request(self, row: GenerationRow) -> PictureRequest:
        return PictureRequest(
            prompt.build(row.subject, row.prompt),
            prompt.NEGATIVE,
            int(row.width),
            int(row.height),
            int(row.seed),
        )

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        """Create the avatar, in the trash when its project went there meanwhile."""
        project: ProjectRow | None = ProjectRow(row.user_id, row.project_id)
        while project is not None:
            if self._commit(row, facts, complete, trashed_at=project.trashed_at):
                covers.trim(row.user_id, row.project_id)
                return True
            if not _is_active(row):
                return False
            project = find_project(row.user_id, row.project_id)
        return False

    def _commit(
        self, row: GenerationRow, facts: PictureFacts, complete: AddParts, *, trashed_at: str | None
    ) -> bool:
        """Write everything on the assumption that the project is, or is not, in the trash.

        A preset is counted here, where a picture of it ends, once; an order never waits for that.
        """
        transaction = Transaction()
        transaction.put("avatar", self._avatar(row, facts, trashed_at), avatars.IS_NEW)
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

    def _avatar(self, row: GenerationRow, facts: PictureFacts, trashed_at: str | None) -> AvatarRow:
        now = iso(self._clock())
        place = places.in_project if trashed_at is None else places.trashed_with_project
        return AvatarRow(
            row.user_id,
            row.picture_id,
            project_id=row.project_id,
            place=place(row.project_id, row.picture_id),
            live_id=row.picture_id if trashed_at is None else None,
            trashed_at=trashed_at,
            name=row.name,
            status="ready",
            source_type="from_preset" if "preset_id" in row.subject else "text_to_image",
            charged=row.charged,
            extension=facts.extension,
            content_type=facts.content_type,
            width=facts.width,
            height=facts.height,
            bytes=facts.bytes,
            placeholder=facts.placeholder,
            generation_id=row.generation_id,
            prompt=row.prompt,
            seed=facts.seed,
            model=facts.model,
            created_at=now,
            updated_at=now,
            changed_at=stamp(self._clock),
            **row.subject,
        )


def _is_active(row: GenerationRow) -> bool:
    now = find_generation(row.user_id, row.generation_id)
    return now is not None and now.status in ACTIVE
