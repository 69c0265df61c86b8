"""A listing was ordered: lay the cut-outs out as the channel wants them, and store them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.apps.product_manager.channels import find_channel, rules_of
from chalicelib.apps.product_manager.store import listings
from chalicelib.apps.product_manager.store.listings import (
    MOST_FILES,
    OPEN_LISTING,
    ListingRow,
    file_id,
    find_listing,
)
from chalicelib.aws.storage import MediaStorage
from chalicelib.aws.tables import update_if
from chalicelib.core.clock import Clock
from chalicelib.core.errors import AppError
from chalicelib.foundation.media.keys import picture_key
from chalicelib.foundation.media.pictures import LARGEST, PictureStore
from chalicelib.foundation.work import lease
from chalicelib.foundation.work.attempts import ATTEMPTS
from chalicelib.kit.jobs import Message

if TYPE_CHECKING:
    from chalicelib.imaging.cutout import Box
    from chalicelib.imaging.listing import Candidate, Lack, ListingRules

LEASE = timedelta(seconds=90)
NOT_MADE = "The listing pictures could not be made. Please try again."


class CutoutGone(AppError):
    """A cut-out was replaced before its listing picture was made."""

    code = "cutout_missing"

    def __init__(self) -> None:
        super().__init__("The cut-out has changed meanwhile. Make the listing pictures again.")


class ListingJob:
    """Makes listing pictures."""

    def __init__(self, storage: MediaStorage, pictures: PictureStore, clock: Clock) -> None:
        self._storage = storage
        self._pictures = pictures
        self._clock = clock

    def work(self, message: Message) -> None:
        """Work on one message; raises `RetryLater` while somebody else does."""
        body = json.loads(message.body)
        row = find_listing(body["userId"], body["listingId"])
        if row is None or row.make_id != body["makeId"]:
            self._discard(body["userId"], [body["makeId"]])
        elif row.status in OPEN_LISTING:
            self._take(row)
            self._end(row)

    def clear_away(self, row: ListingRow) -> None:
        """Remove the files of former orders, and of one that came to nothing."""
        of_failed = [row.make_id] if row.status == "failed" else []
        self._discard(row.user_id, [*(row.before or ()), *of_failed])
        update_if(row, *listings.cleared(row))

    def fail(self, row: ListingRow, code: str, reason: str) -> None:
        """End a listing that could not be made."""
        if update_if(row, *listings.failed(row, code, reason, self._clock())):
            self.clear_away(row)

    def _take(self, row: ListingRow) -> None:
        lease.take(
            row,
            now=self._clock(),
            lease=LEASE,
            slack=LEASE,
            is_open=listings.IS_OPEN & (ListingRow.make_id == row.make_id),
            actions=listings.claimed(),
        )

    def _end(self, row: ListingRow) -> None:
        if row.attempts > ATTEMPTS:
            self.fail(row, "not_processed", NOT_MADE)
            return
        try:
            files = [
                self._make(row, position, picture) for position, picture in enumerate(row.pictures)
            ]
        except AppError as refusal:
            self.fail(row, refusal.code, refusal.message)
            return
        make_id = row.make_id
        if update_if(row, *listings.made(row, files, self._clock())):
            self.clear_away(row)
        else:
            self._discard(row.user_id, [make_id])

    def _make(self, row: ListingRow, position: int, picture: dict[str, Any]) -> dict[str, Any]:
        """Store one picture; return what is known of it."""
        from chalicelib.imaging.cutout import Box
        from chalicelib.imaging.listing import Candidate, compose, lacks

        channel = find_channel(row.channel)
        key = picture_key(row.user_id, picture["cutoutId"], "png")
        cut_out = self._storage.read(key, at_most=LARGEST)
        if cut_out is None or channel is None:
            raise CutoutGone
        rules, box = rules_of(channel), Box(**picture["box"])
        made = compose(cut_out, box, rules, ground=row.ground, shadow=bool(row.shadow))
        id_ = file_id(row.make_id, position)
        self._storage.write(
            picture_key(row.user_id, id_, made.extension), made.image, made.content_type
        )
        candidate = Candidate(
            width=made.width,
            height=made.height,
            bytes=len(made.image),
            content_type=made.content_type,
            plain_ground=True,
            box=None,
            verdict=picture["verdict"],
        )
        return {
            "pictureId": picture["pictureId"],
            "extension": made.extension,
            "contentType": made.content_type,
            "width": made.width,
            "height": made.height,
            "bytes": len(made.image),
            "lacks": [*_enlarged(candidate, box, rules), *lacks(candidate, rules)],
        }

    def _discard(self, user_id: str, make_ids: list[str]) -> None:
        """Remove whatever is stored for orders."""
        ids = [file_id(make, position) for make in make_ids for position in range(MOST_FILES)]
        self._pictures.discard_all(user_id, ids)


def _enlarged(made: Candidate, box: Box, rules: ListingRules) -> list[Lack]:
    """Tell whether the product had to be enlarged by too much."""
    from chalicelib.imaging.listing import lacks

    return ["few_pixels"] if "few_pixels" in lacks(replace(made, box=box), rules) else []
