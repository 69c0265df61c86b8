"""What is told of kits besides the kits themselves."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from chalicelib.apps.brand_kit.schemas.kits import KitOut, KitReply
from chalicelib.apps.brand_kit.schemas.logos import LogoKind, SwatchOut
from chalicelib.apps.brand_kit.schemas.look import ColorOut, ContrastOut, FontChoiceOut
from chalicelib.foundation.media.schemas import UploadForm
from chalicelib.kit.fields import FileReply, ListReply, Reply, Request, Wire


class LogoUploadReply(KitReply):
    """The kit that waits for its logo, and how to send it."""

    upload: UploadForm


class SuggestionAsk(Request):
    """Which logo to suggest from; the first one that is there unless given."""

    kind: LogoKind | None = None


class FontPairOut(Wire):
    """Two families that go together."""

    heading: FontChoiceOut
    body: FontChoiceOut


class SuggestionOut(Wire):
    """A look made of a logo; nothing of it is stored."""

    palette: list[SwatchOut]
    colors: list[ColorOut] = Field(description="One for each role.")
    contrast: list[ContrastOut]
    font_pairs: list[FontPairOut]


class SuggestionReply(Reply):
    """A look made of a logo."""

    suggestion: SuggestionOut


class KitTrashReply(ListReply):
    """A page of the trash, last trashed first."""

    trash: list[KitOut]


class KitStatsOut(Wire):
    """A person's brands in numbers."""

    total_kits: int
    default_kit_id: str | None
    counts: Annotated[dict[str, int], Field(description="Things that carry any kit.")]


class KitStatsReply(Reply):
    """A person's brands in numbers."""

    stats: KitStatsOut


class TokensReply(FileReply):
    """A kit as design tokens."""

    content_type: ClassVar[str] = "application/json; charset=utf-8"


class StyleSheetReply(FileReply):
    """A kit as CSS variables."""

    content_type: ClassVar[str] = "text/css; charset=utf-8"
