"""Previews: drawn small and for nothing, shown with a watermark for a day, kept for a price."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.apps.avatar_creator import actions
from chalicelib.apps.avatar_creator.errors import (
    PreviewExpired,
    PreviewKept,
    PreviewNotFound,
    PreviewNotReady,
    ProjectNotFound,
)
from chalicelib.apps.avatar_creator.prices import PRICES, SAVE_PREVIEW
from chalicelib.apps.avatar_creator.schemas.generations import PreviewKeep, PreviewOrder
from chalicelib.apps.avatar_creator.service import covers, drawn
from chalicelib.apps.avatar_creator.service.projects import Projects
from chalicelib.apps.avatar_creator.service.removal import Removal
from chalicelib.apps.avatar_creator.store import avatars, projects
from chalicelib.apps.avatar_creator.store.avatars import APP_ID, AvatarRow
from chalicelib.apps.avatar_creator.store.projects import IS_LIVE, ProjectRow
from chalicelib.aws.tables import Page, RawKey
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.core.ids import first_id_at, new_id
from chalicelib.core.once import random_bits
from chalicelib.foundation.accounts.ledger import AlreadyPosted, Ledger
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.ordering import Ordering
from chalicelib.foundation.generation.orders import new_order
from chalicelib.foundation.generation.store import GenerationRow, find_generation
from chalicelib.foundation.limits.rates import Left, Rates
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work.settlement import Charge

PREVIEW = "preview"
LIMIT = f"{APP_ID}.previews"
LASTS = timedelta(hours=24)
LONGEST_NAME = 60
# Models draw in steps of 16 pixels, and poorly below 512.
SHORT_SIDE, STEP = 512, 16


def charge_of(row: GenerationRow) -> Charge:
    """Return what a preview cost: nothing."""
    return Charge(APP_ID, row.id, "generation", row.name, 0, actions.PREVIEW)


def find_preview(user_id: str, preview_id: str, now: datetime) -> GenerationRow | None:
    """Return a preview whose time is not over."""
    row = find_generation(user_id, store.row_key(PREVIEW, preview_id))
    if row is None or row.status == store.GONE or row.hidden_at is not None:
        return None
    return row if row.expires_at and row.expires_at > iso(now) else None


def small(width: int, height: int) -> tuple[int, int]:
    """Return the sides of a preview: half of those wanted, but the short one 512 at least."""
    scale = max(0.5, SHORT_SIDE / min(width, height))
    return round(width * scale / STEP) * STEP, round(height * scale / STEP) * STEP


class Previews:
    """A person's previews."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        ordering: Ordering,
        removal: Removal,
        projects: Projects,
        rates: Rates,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._ordering = ordering
        self._removal = removal
        self._projects = projects
        self._rates = rates
        self._clock = clock

    def order(self, user_id: str, project_id: str, body: PreviewOrder) -> GenerationRow:
        """Queue a preview. Raises `ProjectNotFound`, `NobodyDraws`."""
        now = self._clock()
        row = _row(user_id, project_id, body, now)
        order = new_order(
            user_id,
            new_id(now),
            app_id=APP_ID,
            kind=PREVIEW,
            action=actions.PREVIEW,
            project_id=project_id,
            name=row.name,
            total=1,
            now=now,
            samples=True,
        )

        def add(transaction: Transaction) -> None:
            transaction.check("project", ProjectRow(user_id, project_id), IS_LIVE)

        try:
            self._ordering.place(order, [], add, rows=[row])
        except TransactionRefused as refused:
            raise ProjectNotFound from refused
        return row

    def page(
        self, user_id: str, project_id: str, *, limit: int, start: RawKey | None
    ) -> Page[GenerationRow]:
        """Return a project's previews that were not kept, newest first. Raises `ProjectNotFound`.

        Only an empty first page costs a second call, to tell an empty project from none at all.
        """
        since = self._clock() - LASTS
        page = store.read_samples(
            user_id, PREVIEW, project_id, since=since, limit=limit, start=start
        )
        if not page.items and start is None:
            self._projects.read(user_id, project_id)
        return page

    def allowance(self, user_id: str) -> Left:
        """Return how many more may be ordered today."""
        return self._rates.left(user_id, LIMIT)

    def keep(self, user_id: str, project_id: str, body: PreviewKeep) -> AvatarRow:
        """Charge for a preview and make an avatar of it, once.

        Raises `PreviewNotFound`, `PreviewExpired`, `PreviewNotReady`, `PreviewKept`,
        `ProjectNotFound`, `NotEnoughCredits`.
        """
        now = self._clock()
        row = self._read(user_id, body.generation_id)
        if row.project_id != project_id:
            raise PreviewNotFound
        if row.status != "completed":
            raise PreviewNotReady
        avatar = self._avatar(row, body)

        def create(transaction: Transaction) -> None:
            transaction.put("avatar", avatar, avatars.IS_NEW)
            preview = GenerationRow(user_id, row.generation_id)
            transaction.update("preview", preview, *store.kept(now))
            change = projects.avatar_made(avatar.avatar_id, None)
            transaction.update("project", ProjectRow(user_id, project_id), *change)

        try:
            self._ledger.post(user_id, [_price_of(avatar).taken()], create)
        except AlreadyPosted as repeated:
            raise PreviewKept(avatar.avatar_id) from repeated
        except TransactionRefused as refused:
            raise _why_not(refused, avatar) from refused
        covers.trim(user_id, project_id)
        return avatar

    def discard(self, user_id: str, preview_id: str) -> None:
        """Remove a preview now, whatever it is doing. Raises `PreviewNotFound`, `PreviewExpired`.

        What it was kept as stays.
        """
        self._removal.purge_generation(self._read(user_id, preview_id))

    def _read(self, user_id: str, preview_id: str) -> GenerationRow:
        now = self._clock()
        row = find_preview(user_id, preview_id, now)
        if row is None:
            # Of an expired one nothing is left, but its id tells when it was made.
            raise PreviewExpired if preview_id < first_id_at(now - LASTS) else PreviewNotFound
        return row

    def _avatar(self, row: GenerationRow, body: PreviewKeep) -> AvatarRow:
        avatar = drawn.avatar_of(row, PictureFacts(**row.facts), self._clock)
        avatar.name = body.name
        avatar.charged = self._ledger.price(PRICES[SAVE_PREVIEW])
        for field, value in body.subject().items():
            setattr(avatar, field, value)
        return avatar


def _price_of(row: AvatarRow) -> Charge:
    price = int(row.charged)
    return Charge(APP_ID, row.avatar_id, "avatar", row.name, price, actions.SAVE_PREVIEW)


def _why_not(refused: TransactionRefused, avatar: AvatarRow) -> Exception:
    """Return what is wrong: it is an avatar, its project is gone, or it has just gone itself."""
    if "avatar" in refused.failed:
        return PreviewKept(avatar.avatar_id)
    return PreviewNotFound() if "preview" in refused.failed else ProjectNotFound()


def _row(user_id: str, project_id: str, body: PreviewOrder, now: datetime) -> GenerationRow:
    width, height = small(body.width, body.height)
    return store.new_sample(
        user_id,
        PREVIEW,
        new_id(now),
        project_id=project_id,
        now=now,
        until=now + LASTS,
        picture_id=new_id(now),
        charged=0,
        name=body.name or " ".join(body.prompt.split())[:LONGEST_NAME].rstrip(),
        prompt=body.prompt,
        width=width,
        height=height,
        seed=random_bits(32) if body.seed is None else body.seed,
        subject=body.subject(),
    )
