"""Generations."""

from __future__ import annotations

from chalicelib.apps.avatar_creator import prompt
from chalicelib.apps.avatar_creator.schemas.generations import (
    AvatarGenerate,
    GenerateReply,
    GenerationReply,
    GenerationsQuery,
    GenerationsReply,
    PromptDraft,
    PromptPiece,
    PromptReply,
    PromptsQuery,
    PromptsReply,
    UsedPromptOut,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor

router = Router()


@router.post(
    "/projects/{project_id}/avatars/generate",
    status=202,
    limit="generations",
    units=lambda body: body.count,
)
def generate_avatars(
    app: AvatarCreator, caller: Caller, project_id: str, body: AvatarGenerate
) -> GenerateReply:
    """Order one to five pictures of a description."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    rows = app.generations.order(caller.user_id, project_id, body)
    return GenerateReply(generations=[app.show.generation(row) for row in rows])


@router.get("/generations")
def list_generations(
    app: AvatarCreator, caller: Caller, query: GenerationsQuery
) -> GenerationsReply:
    """List generations, newest first."""
    scope = (caller.user_id, "generations", query.status or "", query.project_id or "")
    found = app.following.page(
        caller.user_id,
        status=query.status,
        project_id=query.project_id,
        limit=query.limit,
        start=decode_cursor(query.cursor, *scope),
    )
    return GenerationsReply(
        generations=[app.show.generation(row, found.places.get(row.id)) for row in found.rows],
        next_cursor=encode_cursor(found.next_key, *scope),
    )


@router.get("/generations/{generation_id}")
def read_generation(app: AvatarCreator, caller: Caller, generation_id: str) -> GenerationReply:
    """Read a generation: its state, stage, progress, and when it should be there."""
    found = app.following.one(caller.user_id, generation_id)
    (row,) = found.rows
    return GenerationReply(generation=app.show.generation(row, found.places.get(row.id)))


@router.post("/generations/{generation_id}/retry", status=202, limit="generations")
def retry_generation(app: AvatarCreator, caller: Caller, generation_id: str) -> GenerationReply:
    """Order the picture of a failed or cancelled generation once more."""
    row = app.generations.retry(caller.user_id, generation_id)
    return GenerationReply(generation=app.show.generation(row))


@router.post("/generations/{generation_id}/cancel")
def cancel_generation(app: AvatarCreator, caller: Caller, generation_id: str) -> GenerationReply:
    """Call off a generation that nobody is drawing yet; its price comes back."""
    row = app.generations.cancel(caller.user_id, generation_id)
    return GenerationReply(generation=app.show.generation(row), message="Generation cancelled.")


@router.get("/prompts")
def list_prompts(app: AvatarCreator, caller: Caller, query: PromptsQuery) -> PromptsReply:
    """List the prompts used last, each once, out of the last hundred generations."""
    rows = app.following.prompts(caller.user_id, limit=query.limit)
    used = [
        UsedPromptOut(
            prompt=row.prompt, name=row.name, generation_id=row.id, used_at=row.created_at
        )
        for row in rows
    ]
    return PromptsReply(prompts=used)


@router.post("/prompt")
def preview_prompt(_: AvatarCreator, caller: Caller, body: PromptDraft) -> PromptReply:  # noqa: ARG001 - signed in, like every other
    """Show the prompt as it would be sent, part by part."""
    parts = prompt.pieces(body.subject(), body.prompt or "")
    shown = [PromptPiece(field=part.field, words=part.words) for part in parts]
    return PromptReply(prompt=prompt.join(parts), pieces=shown)
