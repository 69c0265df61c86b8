"""Presets and examples of personas."""

from __future__ import annotations

from chalicelib.apps.avatar_creator import catalogue
from chalicelib.apps.avatar_creator.schemas.generations import GenerationReply
from chalicelib.apps.avatar_creator.schemas.presets import (
    PersonaExamplesQuery,
    PersonaExamplesReply,
    PresetOrder,
    PresetReply,
    PresetsQuery,
    PresetsReply,
)
from chalicelib.apps.avatar_creator.services import AvatarCreator
from chalicelib.kit.endpoint import Router
from chalicelib.kit.identity import Caller

router = Router()


@router.get("/presets", public=True)
def list_presets(app: AvatarCreator, query: PresetsQuery) -> PresetsReply:
    """List presets, the most used first."""
    return PresetsReply(presets=app.presets.all(query.category))


@router.get("/presets/{preset_id}", public=True)
def read_preset(app: AvatarCreator, preset_id: str) -> PresetReply:
    """Read a preset."""
    return PresetReply(preset=app.presets.read(preset_id))


@router.get("/persona-examples", public=True)
def list_persona_examples(_: AvatarCreator, query: PersonaExamplesQuery) -> PersonaExamplesReply:
    """List invented characters to take over."""
    found = catalogue.persona_examples()
    wanted = [one for one in found if query.category in (None, one.category)]
    return PersonaExamplesReply(persona_examples=wanted)


@router.post("/projects/{project_id}/avatars/from-preset", status=202, limit="generations")
def generate_from_preset(
    app: AvatarCreator, caller: Caller, project_id: str, body: PresetOrder
) -> GenerationReply:
    """Order a picture of a preset."""
    app.brands.check(caller.user_id, body.brand_kit_id)
    row = app.presets.order(caller.user_id, project_id, body)
    return GenerationReply(generation=app.show.generation(row))
