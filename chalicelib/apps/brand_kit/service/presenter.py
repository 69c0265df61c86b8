"""Rows as people see them, with signed picture URLs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict

from chalicelib.apps.brand_kit.colours.contrast import Pair, pairs
from chalicelib.apps.brand_kit.schemas.kits import IdentityOut, KitLogosOut, KitOut
from chalicelib.apps.brand_kit.schemas.logos import LogoOut, SwatchOut
from chalicelib.apps.brand_kit.schemas.look import ColorOut, ContrastOut, FontChoiceOut
from chalicelib.apps.brand_kit.store.kits import IDENTITY, LOGO_KINDS, ComingLogo, KitRow, ShownLogo
from chalicelib.apps.brand_kit.store.shelves import find_shelf
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock
from chalicelib.foundation.media.keys import picture_key, thumbnail_key

Counted = Mapping[str, Counter[str]]


class KitPresenter:
    """Turns kits into replies; signs URLs without calling AWS."""

    def __init__(self, storage: MediaStorage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def kit(self, row: KitRow, counted: Counted | None = None) -> KitOut:
        """Return one kit, looking up whether it is the default."""
        return self.of_shelf(row, find_shelf(row.user_id).default_id, counted)

    def of_shelf(self, row: KitRow, default_id: str | None, counted: Counted | None) -> KitOut:
        """Return one kit of a person whose default is known."""
        colors = row.colors or []
        return KitOut(
            id=row.kit_id,
            user_id=row.user_id,
            brand_name=row.brand_name,
            category=row.category,
            tagline=row.tagline,
            tone=row.tone,
            colors=[ColorOut(**color) for color in colors],
            fonts=[FontChoiceOut(**font) for font in row.fonts or []],
            logos=KitLogosOut(**{kind: self._logo(row, kind) for kind in LOGO_KINDS}),
            identity=IdentityOut(**{name: getattr(row, name) for name in IDENTITY}),
            is_default=row.kit_id == default_id,
            contrast=[contrast_out(pair) for pair in pairs(colors)],
            counts=_counts(row.kit_id, counted),
            version=int(row.version or 0),
            created_at=row.created_at,
            updated_at=row.updated_at,
            trashed_at=row.trashed_at,
        )

    def _logo(self, row: KitRow, kind: str) -> LogoOut | None:
        shown, coming = row.shown(kind), row.coming(kind)
        if shown is None and coming is None:
            return None
        return LogoOut(
            status=_status(coming),
            failure_code=coming.failure_code if coming else None,
            failure_reason=coming.failure_reason if coming else None,
            image_url=self._image(row.user_id, shown) if shown else None,
            thumbnail_url=self._thumbnail(row.user_id, shown) if shown else None,
            placeholder=shown.placeholder if shown else None,
            width=int(shown.width) if shown else None,
            height=int(shown.height) if shown else None,
            bytes=int(shown.bytes) if shown else None,
            content_type=shown.content_type if shown else None,
            palette=swatches(shown) if shown else [],
        )

    def _image(self, user_id: str, logo: ShownLogo) -> str:
        return self._storage.url(picture_key(user_id, logo.id, logo.extension), self._clock())

    def _thumbnail(self, user_id: str, logo: ShownLogo) -> str:
        return self._storage.url(thumbnail_key(user_id, logo.id), self._clock())


def swatches(logo: ShownLogo) -> list[SwatchOut]:
    """Return the colours of a logo, as `palette.packed` wrote them."""
    found = [part.split() for part in logo.palette.split(",") if part]
    return [SwatchOut(hex=hex_, share=float(share)) for hex_, share in found]


def contrast_out(pair: Pair) -> ContrastOut:
    """Return a judged pair as it is shown."""
    return ContrastOut(**asdict(pair), passes=pair.passes)


def _status(coming: ComingLogo | None) -> str:
    if coming is None:
        return "ready"
    return "failed" if coming.failure_code else "awaiting_upload"


def _counts(kit_id: str, counted: Counted | None) -> dict[str, int] | None:
    if counted is None:
        return None
    return {name: found[kit_id] for name, found in counted.items()}
