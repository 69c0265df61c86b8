"""Kits, and the numbers of all of them."""

from __future__ import annotations

from chalicelib.apps.brand_kit.schemas.kits import KitChange, KitCreate, KitReply, KitsReply
from chalicelib.apps.brand_kit.schemas.replies import KitStatsOut, KitStatsReply
from chalicelib.apps.brand_kit.services import BrandKit
from chalicelib.apps.brand_kit.store.shelves import find_shelf
from chalicelib.kit.endpoint import Router
from chalicelib.kit.fields import PageQuery
from chalicelib.kit.identity import Caller
from chalicelib.kit.paging import decode_cursor, encode_cursor
from chalicelib.kit.versions import Wanted

router = Router()


@router.get("/kits")
def list_kits(app: BrandKit, caller: Caller, query: PageQuery) -> KitsReply:
    """List brand kits, newest first."""
    scope = (caller.user_id, "kits")
    start = decode_cursor(query.cursor, *scope)
    page = app.kits.page(caller.user_id, limit=query.limit, start=start)
    default, counted = find_shelf(caller.user_id).default_id, app.counts.of(caller.user_id)
    return KitsReply(
        kits=[app.show.of_shelf(row, default, counted) for row in page.items],
        next_cursor=encode_cursor(page.next_key, *scope),
    )


@router.post("/kits", status=201)
def create_kit(app: BrandKit, caller: Caller, body: KitCreate) -> KitReply:
    """Create a brand kit; the first one is the default."""
    row = app.kits.create(caller.user_id, body)
    return KitReply(kit=app.show.kit(row), message="Brand kit created.").of_version(row.version)


@router.get("/kits/{kit_id}")
def read_kit(app: BrandKit, caller: Caller, kit_id: str) -> KitReply:
    """Read a brand kit."""
    row = app.kits.read(caller.user_id, kit_id)
    shown = app.show.kit(row, app.counts.of(caller.user_id))
    return KitReply(kit=shown).of_version(row.version)


@router.patch("/kits/{kit_id}")
def change_kit(
    app: BrandKit, caller: Caller, kit_id: str, body: KitChange, wanted: Wanted
) -> KitReply:
    """Change a brand kit's name, look, tone or identity."""
    row = app.kits.change(caller.user_id, kit_id, body, wanted)
    return KitReply(kit=app.show.kit(row), message="Brand kit saved.").of_version(row.version)


@router.post("/kits/{kit_id}/default")
def choose_default_kit(app: BrandKit, caller: Caller, kit_id: str) -> KitReply:
    """Make a brand kit the default one."""
    row = app.kits.choose(caller.user_id, kit_id)
    return KitReply(kit=app.show.kit(row), message="This is the default brand kit now.")


@router.get("/stats")
def read_kit_stats(app: BrandKit, caller: Caller) -> KitStatsReply:
    """Read how many brand kits there are, and how much carries one."""
    shelf, counted = find_shelf(caller.user_id), app.counts.of(caller.user_id)
    stats = KitStatsOut(
        total_kits=int(shelf.live),
        default_kit_id=shelf.default_id,
        counts={name: found.total() for name, found in counted.items()},
    )
    return KitStatsReply(stats=stats)
