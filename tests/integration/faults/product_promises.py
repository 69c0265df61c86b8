"""What must be true of a person's products once all work has ended."""

from __future__ import annotations

from collections import Counter
from typing import Any

from chalicelib.apps.product_manager.store.bulks import BulkRow
from chalicelib.apps.product_manager.store.cutouts import CutoutRow
from chalicelib.apps.product_manager.store.listings import ListingRow, ended_key, file_id
from chalicelib.apps.product_manager.store.pictures import PictureRow
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.apps.product_manager.store.search import PRODUCT, SearchedProducts
from chalicelib.apps.product_manager.store.skus import SkuRow, compared
from chalicelib.foundation.accounts.store import EntryRow
from chalicelib.foundation.media.keys import picture_key, thumbnail_key
from chalicelib.foundation.platform import Platform
from tests.integration.stored import rows_of


class Products:
    """All rows of one person."""

    def __init__(self, user: str) -> None:
        self.user = user
        self.products = rows_of(ProductRow, user)
        self.pictures = rows_of(PictureRow, user)
        self.cutouts = rows_of(CutoutRow, user)
        self.bulks = rows_of(BulkRow, user)
        self.listings = rows_of(ListingRow, user)
        self.skus = rows_of(SkuRow, user)

    def rows(self) -> list[Any]:
        """Return all that may be under way."""
        return [*self.products, *self.pictures, *self.cutouts, *self.bulks, *self.listings]

    def check(self, platform: Platform, entries: list[EntryRow]) -> None:
        self._shown_as_they_are()
        self._pictures_ended_once(entries)
        self._cutouts_ended_once(entries)
        self._bulks_add_up(entries)
        self._listings_ended()
        self._skus_are_those_of_live_products()
        self._found(platform)

    def keys(self) -> set[str]:
        """Return what the bucket holds for them."""
        ready = [(row.picture_id, "jpg") for row in self.pictures if row.status == "ready"]
        cut = [(row.cutout_id, "png") for row in self.cutouts if row.status == "ready"]
        listed = {
            picture_key(self.user, file_id(row.make_id, position), file["extension"])
            for row in self.listings
            for position, file in enumerate(row.files or ())
        }
        return listed | {
            key
            for id_, extension in [*ready, *cut]
            for key in (picture_key(self.user, id_, extension), thumbnail_key(self.user, id_))
        }

    def _shown_as_they_are(self) -> None:
        """Check that each product shows its pictures, and each cut-out of them that is in use."""
        states = {row.picture_id: (row.product_id, row.status) for row in self.pictures}
        shown = {
            id_: (row.product_id, view["status"])
            for row in self.products
            for id_, view in row.pictures.as_dict().items()
        }
        assert shown == states, "products show other pictures than there are"
        for row in self.products:
            assert set(row.picture_ids) == row.pictures.as_dict().keys()
        in_use = {row.cutout_id for row in self.cutouts if row.expires_at is None}
        cutouts = [view["cutout"] for view in self._views() if "cutout" in view]
        assert {cutout["id"] for cutout in cutouts} == in_use
        assert not [one for one in cutouts if one["coverage"] == 0], "a cut-out shows nothing"
        working = [
            view for view in self._views() if view.get("work", {}).get("status") == "working"
        ]
        assert not working, "something still cuts out"

    def _views(self) -> list[Any]:
        return [view for row in self.products for view in row.pictures.as_dict().values()]

    def _pictures_ended_once(self, entries: list[EntryRow]) -> None:
        for row in self.pictures:
            assert row.status in ("ready", "failed"), f"picture is still {row.status}"
            is_lost = row.status == "failed"
            paid = [] if row.batch_id else ["usage"]
            returned = ["refund"] if is_lost and row.charged else []
            assert _outcome(entries, row.picture_id) == [*returned, *paid]
            if is_lost and row.cutout_id:
                assert _outcome(entries, row.cutout_id) == ["refund", *paid]

    def _cutouts_ended_once(self, entries: list[EntryRow]) -> None:
        bulks = {row.bulk_id for row in self.bulks}  # what came with one is paid for with it
        for row in self.cutouts:
            assert row.status in ("ready", "failed", "cancelled"), f"still {row.status}"
            paid = [] if row.batch_id in bulks or row.corrects else ["usage"]
            returned = ["refund"] if row.status != "ready" and not row.corrects else []
            assert _outcome(entries, row.cutout_id) == [*returned, *paid], row.status

    def _bulks_add_up(self, entries: list[EntryRow]) -> None:
        """Check that each bulk upload was paid for as its plan says, and is carried out."""
        paid = {entry.reference_id: -int(entry.amount) for entry in entries if entry.amount < 0}
        for row in self.bulks:
            assert row.expires_at is not None, "a plan is not carried out"
            assert paid[row.bulk_id] == sum(int(file["charged"]) for file in row.files)
            refused = set(row.refused.as_dict())
            assert refused <= self._missing(row)  # others may have been removed since

    def check_that_all_of_bulks_is_there(self) -> None:
        """Check that only what was refused is missing, where nothing was removed."""
        for row in self.bulks:
            assert self._missing(row) == set(row.refused.as_dict())

    def _missing(self, row: BulkRow) -> set[str]:
        there = {picture.picture_id for picture in self.pictures}
        return {file["pictureId"] for file in row.files} - there

    def _listings_ended(self) -> None:
        products = {row.product_id for row in self.products}
        for row in self.listings:
            assert row.status in ("ready", "failed"), f"listing is still {row.status}"
            assert row.state_key in (None, ended_key(row.ended_at, row.listing_id))
            assert not row.before, "files of a former listing are left"
            assert row.product_id in products, "a listing outlived its product"

    def _skus_are_those_of_live_products(self) -> None:
        live = {
            compared(row.sku): row.product_id for row in self.products if row.is_live and row.sku
        }
        assert {row.sku: row.product_id for row in self.skus} == live
        assert Counter(live.values()) == Counter(set(live.values()))

    def _found(self, platform: Platform) -> None:
        known = {row.product_id: SearchedProducts().entry(row) for row in self.products}
        live = {id_: entry for id_, entry in known.items() if entry is not None}
        assert platform.finder(PRODUCT).entries(self.user) == (live, True), (
            "searches know something else"
        )


def _outcome(entries: list[EntryRow], id_: str) -> list[str]:
    return sorted(entry.type for entry in entries if entry.reference_id == id_)
