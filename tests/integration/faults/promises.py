"""What must be true of a person's things once all work has ended."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.avatar_creator.store.copies import CopyRow
from chalicelib.apps.avatar_creator.store.digests import DigestRow
from chalicelib.apps.avatar_creator.store.projects import ProjectRow, find_project
from chalicelib.apps.avatar_creator.store.search import SearchedAvatars
from chalicelib.apps.brand_kit.store.kits import LOGO_KINDS, KitRow
from chalicelib.apps.brand_kit.store.logos import LogoRow
from chalicelib.apps.brand_kit.store.shelves import find_shelf
from chalicelib.core.clock import iso
from chalicelib.foundation.accounts.store import EntryRow, find_account
from chalicelib.foundation.exports.store import ExportRow, export_key
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.keys import picture_key, sample_key, thumbnail_key
from chalicelib.foundation.usage.kind import Subject
from chalicelib.foundation.usage.store import UsageRow
from chalicelib.foundation.work import places
from tests.integration import goods
from tests.integration.faults.pose_promises import Poses
from tests.integration.faults.product_promises import Products
from tests.integration.faults.world import World
from tests.integration.stored import all_of, rows_of

Used = tuple[int, str | None]


def assert_promises(world: World, user: str) -> None:
    """Check money, work, pictures, counts and marks of one person."""
    entries = list(EntryRow.by_time.query(user, consistent_read=True))
    avatars = rows_of(AvatarRow, user)
    generations = rows_of(GenerationRow, user)
    projects = rows_of(ProjectRow, user)
    copies = rows_of(CopyRow, user)
    _money(user, entries)
    _generations_ended_once(generations, avatars, entries)
    orders = rows_of(OrderRow, user)
    _orders_add_up(orders, generations, entries)
    _uploads_ended_once(avatars, entries)
    _batches_add_up(avatars, entries)
    _digests_match(user, avatars)
    _projects_count_right(projects, avatars)
    exports = rows_of(ExportRow, user)
    _exports_ended(world, exports)
    _copies_add_up(copies, avatars)
    _generations_are_where_their_avatars_are(generations, avatars)
    products = Products(user)
    products.check(world.new_platform(), entries)
    poses = Poses(user)
    poses.check(world.new_platform())
    kits = rows_of(KitRow, user)
    logos = rows_of(LogoRow, user)
    _one_default(user, kits)
    _logos_are_shown(kits, logos, entries)
    own = [*avatars, *generations, *orders, *projects, *exports, *copies]
    _nothing_is_under_way([*own, *products.rows(), *poses.rows(), *kits, *logos])
    _uses_add_up(user)
    _searches_find_what_is_there(world, user, avatars)
    pictures = _of_avatars(avatars) | _of_generations(generations) | _of_kits(kits)
    files = pictures | _of_exports(exports) | products.keys()
    assert world.objects(user) == files, "files do not match the rows"


def covers(user: str, project: str) -> int:
    """Return how many covers a project shows."""
    row = find_project(user, project)
    return len(row.shown_covers) if row else 0


def refunds(user: str) -> list[str]:
    """Return what the person got back, by reference id."""
    return [str(row.reference_id) for row in rows_of(EntryRow, user) if row.type == "refund"]


def _money(user: str, entries: list[EntryRow]) -> None:
    account = find_account(user)
    assert account is not None
    balance = 0
    for entry in entries:
        balance += int(entry.amount)
        assert entry.balance == balance, f"the chain breaks at {entry.entry_id}"
        assert balance >= 0
    assert account.balance == balance


def _outcome(entries: list[EntryRow], id_: str) -> list[str]:
    return sorted(entry.type for entry in entries if entry.reference_id == id_)


def _generations_ended_once(
    generations: list[GenerationRow], avatars: list[AvatarRow], entries: list[EntryRow]
) -> None:
    made = Counter(row.generation_id for row in avatars if row.generation_id)
    for row in generations:
        paid = [] if row.kind else ["usage"]  # a large order is paid for in one, a sample never
        returned = [] if row.is_sample else ["refund", *paid]
        is_avatar = row.kept_at if row.is_sample else not row.kind
        expected = {
            "completed": (1 if is_avatar else 0, paid),
            "failed": (0, returned),
            "cancelled": (0, returned),
        }
        assert row.status in expected, f"generation is still {row.status}"
        outcome = made[row.generation_id], _outcome(entries, row.id)
        assert outcome == expected[row.status], row.status
    _retries_are_linked(generations)


def _retries_are_linked(generations: list[GenerationRow]) -> None:
    """Check that a retry and what it tries again name each other."""
    rows = {row.id: row for row in generations}
    for row in generations:
        if row.retry_of in rows:
            assert rows[row.retry_of].retried_as == row.id
        if row.retried_as in rows:
            assert rows[row.retried_as].retry_of == row.id


def _orders_add_up(
    orders: list[OrderRow], generations: list[GenerationRow], entries: list[EntryRow]
) -> None:
    """Check that every order ended, counts what became of its pictures, and was paid for once."""
    for order in orders:
        assert order.ended_at is not None, "the order goes on"
        assert order.in_flight == 0
        ended = Counter(row.status for row in generations if row.order_id == order.order_id)
        if order.items:
            continue  # its pictures may have been removed for good since
        never_begun = int(order.total) - sum(ended.values())
        assert order.succeeded == ended["completed"]
        assert order.failed == ended["failed"]
        assert order.cancelled == ended["cancelled"] + never_begun
        expected = ["refund", "usage"] if never_begun else ["usage"]
        assert _outcome(entries, order.id) == expected


def _uploads_ended_once(avatars: list[AvatarRow], entries: list[EntryRow]) -> None:
    for row in avatars:
        paid = [] if row.batch_id else ["usage"]  # many together are paid for in one
        expected = {"ready": paid, "failed": ["refund", *paid]}
        assert row.status in expected, f"avatar is still {row.status}"
        if row.source_type == "uploaded" and not row.copied_from:
            assert _outcome(entries, row.avatar_id) == expected[row.status], row.status


def _exports_ended(world: World, exports: list[ExportRow]) -> None:
    """Check that every ZIP is there or will never be, and that nothing is left of half ones.

    An upload that nobody knows of is an empty one: its worker died before it noted it.
    """
    for row in exports:
        assert row.status in ("completed", "failed"), f"export is still {row.status}"
        of = {"Bucket": "media-bucket", "Prefix": export_key(row.user_id, row.export_id)}
        for upload in world.clients.s3.list_multipart_uploads(**of).get("Uploads", []):
            named = {"Key": upload["Key"], "UploadId": upload["UploadId"]}
            parts = world.clients.s3.list_parts(Bucket="media-bucket", **named).get("Parts")
            assert not parts, "half a ZIP was left"


def _copies_add_up(copies: list[CopyRow], avatars: list[AvatarRow]) -> None:
    """Check that every copy ended, that it was free, and made no more than it says."""
    there = {row.avatar_id: row for row in avatars if row.copied_from}
    assert all(row.charged == 0 and row.generation_id is None for row in there.values())
    for copy in copies:
        assert copy.ended_at is not None, "the copy goes on"
        assert copy.done == copy.total
        made = [there[id_] for _, id_ in copy.items if id_ in there]
        assert len(made) <= copy.total - copy.failed  # some may have been removed since
        assert {row.copied_from for row in made} <= {source for source, _ in copy.items}


def _generations_are_where_their_avatars_are(
    generations: list[GenerationRow], avatars: list[AvatarRow]
) -> None:
    projects = {row.generation_id: row.project_id for row in avatars if row.generation_id}
    for row in generations:
        if not row.is_sample:
            assert row.project_id == projects.get(row.generation_id, row.project_id)
        if not row.kind:
            assert row.project_key == f"{row.project_id}#{row.id}"


def _batches_add_up(avatars: list[AvatarRow], entries: list[EntryRow]) -> None:
    """Check that no avatar of a batch is unpaid; some may have been removed for good since."""
    paid = {entry.reference_id: -int(entry.amount) for entry in entries if entry.type == "usage"}
    there: Counter[str] = Counter()
    for row in avatars:
        if row.batch_id:
            there[row.batch_id] += int(row.charged)
    assert all(price <= paid[batch_id] for batch_id, price in there.items())


def _digests_match(user: str, avatars: list[AvatarRow]) -> None:
    """Check that files are known of exactly those avatars that came as one."""
    came: dict[str, set[str]] = defaultdict(set)
    for row in avatars:
        if row.sha256 and row.status == "ready":
            came[row.sha256].add(row.avatar_id)
    known = rows_of(DigestRow, user)
    assert {row.sha256: row.avatar_ids for row in known} == came


def _projects_count_right(projects: list[ProjectRow], avatars: list[AvatarRow]) -> None:
    known = {project.project_id for project in projects}
    assert {row.project_id for row in avatars} <= known, "an avatar outlived its project"
    for project in projects:
        inside = _inside(project, avatars)
        counted = [row for row in inside if row.status != "failed"]
        assert project.avatar_count == len(counted), "the project's count is wrong"
        ready = {row.avatar_id for row in inside if row.status == "ready"}
        assert set(project.covers or ()) <= ready, "a cover shows what is not there"


def _inside(project: ProjectRow, avatars: list[AvatarRow]) -> list[AvatarRow]:
    """Return what is in the project, or was when it went to the trash."""
    place = places.trashed_with_project if project.trashed_at else places.in_project
    rows = [row for row in avatars if row.place == place(project.project_id, row.avatar_id)]
    hidden = project.trashed_at is not None
    assert all((row.trashed_at is not None) == hidden for row in rows)
    assert all((row.live_id is None) == hidden for row in rows)
    elsewhere = [row for row in avatars if row.project_id == project.project_id]
    assert all(row in rows or row.place.startswith(places.TRASH) for row in elsewhere)
    return rows


def _one_default(user: str, kits: list[KitRow]) -> None:
    """Check that one live kit is the default, and none when there is none."""
    live = {row.kit_id for row in kits if row.trashed_at is None}
    shelf = find_shelf(user)
    assert shelf.live == len(live), "the shelf counts wrong"
    assert shelf.default_id in live if live else shelf.default_id is None


def _logos_are_shown(kits: list[KitRow], logos: list[LogoRow], entries: list[EntryRow]) -> None:
    """Check that each logo that is there is shown by its kit, once, and was paid for."""
    shown = [logo.id for row in kits for kind in LOGO_KINDS if (logo := row.shown(kind))]
    assert sorted(shown) == sorted(row.logo_id for row in logos), "a kit shows something else"
    for row in logos:
        assert row.status == "ready", f"logo is still {row.status}"
        assert _outcome(entries, row.logo_id) == ["usage"]
    coming = [logo for row in kits for kind in LOGO_KINDS if (logo := row.coming(kind))]
    for logo in coming:
        assert logo.failure_code, "a logo is still awaited"
        assert _outcome(entries, logo.id) == ["refund", "usage"]


def _nothing_is_under_way(rows: list[Any]) -> None:
    for row in rows:
        in_trash = getattr(row, "place", "").startswith(places.TRASH)
        end_of_trash = iso(places.gone_at(row.trashed_at)) if in_trash else None
        end = getattr(row, "expires_at", None) or end_of_trash
        assert row.due_at == end, f"{row} is still marked"
        assert (row.unfinished is None) == (end is None)
        assert getattr(row, "leased_until", None) is None
        assert getattr(row, "cascade", None) is None


def _searches_find_what_is_there(world: World, user: str, avatars: list[AvatarRow]) -> None:
    known = {row.avatar_id: SearchedAvatars().entry(row) for row in avatars}
    live = {id_: entry for id_, entry in known.items() if entry is not None}
    assert world.finder().entries(user) == (live, True), "searches know something else"
    assert world.base_of(user).keys() <= known.keys(), "a base outlived an avatar"


def _avatars_used(user: str) -> dict[str, Used]:
    rows = rows_of(AvatarRow, user)
    return {row.avatar_id: (int(row.usage_count or 0), row.last_used_at) for row in rows}


# What things say of their use, by type: an app to come adds its own.
TRACKED: dict[str, Callable[[str], dict[str, Used]]] = {
    "avatar": _avatars_used,
    goods.GOOD: goods.used,
}


def _uses_add_up(user: str) -> None:
    """Check that each thing was used as its history says, and that no history is of nothing."""
    histories = _histories(user)
    for type_, used in TRACKED.items():
        for id_, said in used(user).items():
            assert said == _use_of(histories.pop(Subject(type_, id_), []))
    assert histories == {}, "a history outlived its thing"


def _histories(user: str) -> dict[Subject, list[UsageRow]]:
    found: dict[Subject, list[UsageRow]] = defaultdict(list)
    for row in all_of(UsageRow):
        if row.subject_key.startswith(f"{user}/"):
            assert row.user_id == user
            found[row.subject].append(row)
    return found


def _use_of(history: list[UsageRow]) -> Used:
    """Return how often and when last a thing was used by its events, which are in the totals."""
    events = [row for row in history if row.entry_key.startswith("EVENT#")]
    moments: dict[str | None, list[str]] = defaultdict(list)
    for event in events:
        moments[event.app_id].append(event.occurred_at or "")
        assert event.user_month == f"{event.user_id}#{moments[event.app_id][-1][:7]}"
    totals = {
        row.app_id: (int(row.times or 0), row.last_used)
        for row in history
        if row.entry_key.startswith("APP#")
    }
    assert totals == {app: (len(found), max(found)) for app, found in moments.items()}
    return len(events), max((last for _, last in totals.values()), default=None)


def _of_avatars(avatars: list[AvatarRow]) -> set[str]:
    ready = [row for row in avatars if row.status == "ready"]
    return {
        key for row in ready for key in _pictures(row.user_id, row.avatar_id, row.extension or "")
    }


def _of_generations(generations: list[GenerationRow]) -> set[str]:
    """Return the pictures of what is for nothing but itself, and of samples the marked ones too.

    What failed its check stays to be looked at.
    """
    made = [row for row in generations if row.kind and row.facts is not None]
    found = {
        key
        for row in made
        if not row.kept_at
        for key in _pictures(row.user_id, row.picture_id, "jpg")
    }
    return found | {sample_key(row.user_id, row.picture_id) for row in made if row.is_sample}


def _of_exports(exports: list[ExportRow]) -> set[str]:
    there = [row for row in exports if row.status == "completed"]
    return {export_key(row.user_id, row.export_id) for row in there}


def _of_kits(kits: list[KitRow]) -> set[str]:
    return {
        key
        for row in kits
        for kind in LOGO_KINDS
        if (logo := row.shown(kind))
        for key in _pictures(row.user_id, logo.id, logo.extension)
    }


def _pictures(user: str, id_: str, extension: str) -> tuple[str, str]:
    return picture_key(user, id_, extension), thumbnail_key(user, id_)
