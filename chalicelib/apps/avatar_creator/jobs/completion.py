"""The last step of a generation: the avatar exists and the generation is completed, or neither."""

from __future__ import annotations

from pynamodb.expressions.update import Action

from chalicelib.apps.avatar_creator.jobs.pictures import PictureFacts, PictureStore
from chalicelib.apps.avatar_creator.service import covers
from chalicelib.apps.avatar_creator.store import avatars, generations, places
from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.generations import GenerationRow, find_generation
from chalicelib.apps.avatar_creator.store.projects import EXISTS, IS_LIVE, ProjectRow, find_project
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.work import open_work


class Completion:
    """Creates avatars from stored pictures."""

    def __init__(self, pictures: PictureStore, clock: Clock) -> None:
        self._pictures = pictures
        self._clock = clock

    def complete(self, row: GenerationRow, facts: PictureFacts) -> None:
        """Create the avatar. A generation that ended meanwhile leaves no picture behind."""
        project: ProjectRow | None = ProjectRow(row.user_id, row.project_id)
        while project is not None:
            if self._commit(row, facts, trashed_at=project.trashed_at):
                covers.trim(row.user_id, row.project_id)
                return
            if not _is_active(row):
                break
            project = find_project(row.user_id, row.project_id)
        if not _is_completed(row):
            self._pictures.discard(row.user_id, row.avatar_id)

    def _commit(self, row: GenerationRow, facts: PictureFacts, *, trashed_at: str | None) -> bool:
        """Write everything on the assumption that the project is, or is not, in the trash."""
        transaction = Transaction()
        avatar = self._avatar(row, facts, trashed_at)
        transaction.put("avatar", avatar, avatars.IS_NEW)
        transaction.update("generation", row, self._completed(row), generations.IS_ACTIVE)
        changes = [ProjectRow.avatar_count.add(1), covers.added(row.avatar_id)]
        project = ProjectRow(row.user_id, row.project_id)
        condition = (
            IS_LIVE if trashed_at is None else EXISTS & (ProjectRow.trashed_at == trashed_at)
        )
        transaction.update("project", project, changes, condition)
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
            row.avatar_id,
            project_id=row.project_id,
            place=place(row.project_id, row.avatar_id),
            live_id=row.avatar_id if trashed_at is None else None,
            trashed_at=trashed_at,
            name=row.name,
            status="ready",
            source_type="text_to_image",
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
            **row.subject,
        )

    def _completed(self, row: GenerationRow) -> list[Action]:
        now = iso(self._clock())
        return [
            GenerationRow.status.set("completed"),
            GenerationRow.state_key.set(generations.state_key("completed", row.generation_id)),
            GenerationRow.stage.set("done"),
            GenerationRow.progress.set(100),
            GenerationRow.completed_at.set(now),
            GenerationRow.updated_at.set(now),
            GenerationRow.error_code.remove(),
            GenerationRow.error_message.remove(),
            GenerationRow.leased_until.remove(),
            GenerationRow.ticket.remove(),
            *open_work.finished(GenerationRow),
        ]


def _is_active(row: GenerationRow) -> bool:
    now = find_generation(row.user_id, row.generation_id)
    return now is not None and now.status in generations.ACTIVE


def _is_completed(row: GenerationRow) -> bool:
    now = find_generation(row.user_id, row.generation_id)
    return now is not None and now.status == "completed"
