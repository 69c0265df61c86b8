"""Generations over HTTP."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.apps.avatar_creator.schemas.subject import (
    AttributesOut,
    BrandedIn,
    PersonaOut,
    SubjectIn,
)
from chalicelib.kit.fields import (
    Id,
    ListReply,
    Name,
    PageQuery,
    QueryInt,
    Reply,
    Request,
    Text,
    Wire,
)

SEED_MAX = 2**32 - 1
GenerationStatus = Literal["pending", "processing", "completed", "failed", "cancelled"]
PresetId = Annotated[str, Field(pattern="^[a-z0-9-]{1,64}$")]
Prompt = Annotated[str, Text(10, 500, lines=True)]
Seed = Annotated[int, Field(ge=0, le=SEED_MAX)]
Side = Annotated[int, Field(ge=512, le=1536, multiple_of=64, description="In pixels.")]


class _Described(BrandedIn):
    """A picture as it is described."""

    prompt: Prompt
    width: Side = 1024
    height: Side = 1024
    seed: Seed | None = None


class AvatarGenerate(_Described):
    """An order for one to five pictures of the same description."""

    name: Name
    count: Annotated[int, Field(ge=1, le=5)] = 1
    preset_id: PresetId | None = Field(None, description="The preset that the words began from.")
    reference_avatar_id: Id | None = Field(
        None,
        description="The avatar whose person it is to be, in other clothes and another place. "
        "Persona and attributes that are not given are this one's, but for style and framing.",
    )
    source_type: Literal["text_to_image", "from_reference", "ai_generated"] | None = None

    def subject(self) -> dict[str, Any]:
        """Return persona, attributes and the preset, under the names they are stored by."""
        return super().subject() | ({"preset_id": self.preset_id} if self.preset_id else {})


class PreviewOrder(_Described):
    """An order for a preview; it is drawn smaller than `width` and `height`, in their ratio."""

    name: Name | None = None


class PreviewKeep(BrandedIn):
    """Which preview becomes an avatar. What is not given is taken over from it."""

    generation_id: Annotated[str, Field(pattern="^[0-9A-Z]{26}$")]
    name: Name


class GenerationsQuery(PageQuery):
    """Which generations; `active` means pending or processing."""

    status: (
        Literal["active", "pending", "processing", "completed", "failed", "cancelled"] | None
    ) = None
    project_id: Id | None = None


class SentOut(Wire):
    """What the model was really given."""

    provider: str
    model: str
    lora: str | None
    prompt: str
    negative_prompt: str | None
    width: int
    height: int
    seed: int | None


class GenerationOut(Wire):
    """One ordered picture."""

    id: str
    kind: Literal["avatar", "preview"]
    user_id: str
    project_id: str
    brand_kit_id: str | None
    avatar_id: str | None = Field(description="Set when the avatar exists.")
    preview_url: str | None = Field(
        description="Of a preview that is ready: its picture, with a watermark."
    )
    expires_at: str | None = Field(description="Of a preview: when it is removed.")
    placeholder: str | None = Field(description="A ThumbHash in base64, of a preview.")
    status: GenerationStatus
    stage: str
    progress: int = Field(description="0 to 100.")
    attempts: int
    name: str
    prompt: str
    width: int
    height: int
    seed: int
    preset_id: str | None = Field(description="The preset it began from.")
    reference_avatar_id: str | None = Field(description="The avatar of the same person.")
    persona: PersonaOut
    attributes: AttributesOut
    sent: SentOut | None
    price: int = Field(description="Credits charged for this picture.")
    refunded: bool
    error_code: str | None = Field(
        description="Why it failed; until it ends, why its last attempt did not work."
    )
    error_message: str | None
    next_attempt_at: str | None = Field(
        description="Set while `stage` is `waiting`: when the next attempt begins at the earliest."
    )
    queue_position: int | None = Field(
        description="How many of the person's own pictures come before it. Null once it is being "
        "made, and, like `expectedAt`, in answers to orders and in lists of more than what is "
        "under way."
    )
    expected_at: str | None = Field(
        description="When it should be there, by how long pictures took lately; null while that is "
        "not known, and when it takes longer."
    )
    expected_seconds: int | None = Field(description="How long until then.")
    retry_of: str | None = Field(description="The generation that this one tries again.")
    retried_as: str | None = Field(description="The generation that tries this one again.")
    created_at: str
    updated_at: str
    completed_at: str | None


class GenerationReply(Reply):
    """One generation."""

    generation: GenerationOut


class GenerationsReply(ListReply):
    """A page of generations, newest first."""

    generations: list[GenerationOut]


class PreviewsReply(ListReply):
    """A page of previews that were not kept, newest first."""

    previews: list[GenerationOut]


class PreviewAllowanceOut(Wire):
    """How many more previews may be ordered."""

    left: int
    most: int
    until: str = Field(description="When it begins anew.")


class PreviewAllowanceReply(Reply):
    """How many more previews may be ordered."""

    allowance: PreviewAllowanceOut


class GenerateReply(Reply):
    """The generations that were queued, in order."""

    generations: list[GenerationOut]


class PromptDraft(SubjectIn):
    """A description that may still be incomplete."""

    prompt: Annotated[str, Text(0, 500, lines=True)] | None = None


class PromptsQuery(Request):
    """How many prompts."""

    limit: QueryInt = Field(20, ge=1, le=50)


class UsedPromptOut(Wire):
    """A prompt, and the last generation that was ordered with it."""

    prompt: str
    name: str
    generation_id: str
    used_at: str


class PromptsReply(Reply):
    """The prompts that a person used last, each once, the last one first."""

    prompts: list[UsedPromptOut]


class PromptPiece(Wire):
    """One part of a prompt and the field it comes from."""

    field: str = Field(description="persona.…, attributes.…, prompt or quality.")
    words: str


class PromptReply(Reply):
    """The prompt as it would be sent."""

    prompt: str
    pieces: list[PromptPiece]
