"""Products: whoever works on them dies at any call, and the work comes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from chalicelib.apps.product_manager.service import many_cutouts
from chalicelib.foundation.exports.store import find_export
from tests.integration.faults.faults import MOMENTS, Moment
from tests.integration.faults.kills import Kills
from tests.integration.faults.product_promises import Products
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import busy, refused
from tests.integration.faults.shop import Shop
from tests.integration.faults.world import AFTER_THE_LEASE, World

pytestmark = pytest.mark.parametrize("moment", MOMENTS)


@pytest.fixture
def shop(world: World) -> Shop:
    return Shop(world)


def marks(level: int) -> bytes:
    file = BytesIO()
    Image.new("L", (80, 64), level).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("data", [None, b"no picture"], ids=["picture", "noise"])
@pytest.mark.parametrize("cut", [False, True])
def test_a_worker_killed_with_a_picture_leads_to_one_end(
    world: World, shop: Shop, kills: Kills, moment: Moment, data: bytes | None, *, cut: bool
):
    for kill in kills(moment, at_least=3):
        with kill:
            user = world.somebody()
            picture = shop.awaiting(user, cut=cut, sku="KG-1").picture_ids[0]
            shop.arrive(user, picture, *([data] if data else []))
            kill(world.arrivals.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.arrivals.run() == []
            world.settle()
            assert shop.picture(user, picture).status == ("failed" if data else "ready")
            assert world.ledger.balance(user) == (1000 if data else 992 if cut else 995)
            assert_promises(world, user)


@pytest.mark.parametrize("queued", [False, True])
def test_a_worker_killed_at_any_call_still_leads_to_one_cut_out(
    world: World, shop: Shop, kills: Kills, moment: Moment, *, queued: bool
):
    world.cutter.queued = queued
    for kill in kills(moment, at_least=6):
        with kill:
            user = world.somebody()
            product = shop.ready(user, cut=True)
            cutout, world.cutter.paid = shop.work(product), 0
            killed = kill(shop.post.run)
            row = shop.cutout(user, cutout)
            stored = any(f"/{cutout}/thumb" in key for key in world.objects(user))
            once = stored or row.job is not None or not killed
            world.clock.pass_time(AFTER_THE_LEASE)
            assert shop.post.run() == []
            assert shop.cutout(user, cutout).status == "ready"
            assert world.cutter.paid == 1 if once else world.cutter.paid <= 2
            assert_promises(world, user)


def test_many_orders_killed_at_any_call_are_paid_for_as_far_as_they_are_begun(
    world: World, shop: Shop, kills: Kills, moment: Moment, monkeypatch: pytest.MonkeyPatch
):
    """One more is ordered than goes into a transaction; the same is sent again."""
    monkeypatch.setattr(many_cutouts, "TOGETHER", 1)
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            products = [shop.ready(user) for _ in range(2)]
            kill(partial(shop.order_many, user, *products))
            shop.order_many(user, *products)
            world.settle()
            cut = [shop.view(shop.row(user, product.product_id)) for product in products]
            assert [bool(view["cutout"]) for view in cut] == [True, True]
            assert world.ledger.balance(user) == 1000 - 2 * (5 + 3)
            assert_promises(world, user)


def test_a_worker_killed_with_marks_leads_to_one_cut_out(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=6):
        with kill:
            user = world.somebody()
            product = shop.cut(user)
            before = shop.view(product)["cutout"]["id"]
            cutout = shop.mark(user, product.product_id, marks(255))
            kill(world.arrivals.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert world.arrivals.run() == []
            world.settle()
            view = shop.view(shop.row(user, product.product_id))
            assert (view["cutout"]["id"], view["cutout"]["coverage"]) == (cutout, 1)
            assert shop.cutout(user, before).expires_at is not None
            assert world.ledger.balance(user) == 992


def test_a_cut_out_that_fails_is_paid_back_once(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            product = shop.ready(user, cut=True)
            world.cutter.script.extend([refused(), refused()])
            kill(shop.post.run)
            world.clock.pass_time(AFTER_THE_LEASE)
            assert shop.post.run() == []
            world.cutter.script.clear()
            assert refunds(user) == [shop.work(shop.row(user, product.product_id))]
            assert world.ledger.balance(user) == 995
            assert_promises(world, user)


def test_a_cut_out_that_is_put_off_is_tried_three_times(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            shop.ready(user, cut=True)
            world.cutter.script.extend([busy(), busy()])
            kill(shop.post.run)
            world.settle()
            world.cutter.script.clear()
            assert world.ledger.balance(user) in (992, 995)
            assert_promises(world, user)


def test_listings_for_a_zip_are_made_once_whoever_is_killed(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=8):
        with kill:
            user = world.somebody()
            ids = [shop.cut(user).product_id, shop.ready(user).product_id]
            shop.list_out(user, ids[0], "shopee")
            shop.listings.run()
            export = shop.zip_listings(user, ids, "shopee", "instagram")
            kill(world.zips.run)
            world.settle()
            row = find_export(user, export)
            assert row is not None
            assert (row.status, row.done, row.skipped) == ("completed", 4, 2)
            made = [one.row for one in shop.app.listings.read(user, ids[0]) if one.row]
            assert [(one.channel, one.ground, one.attempts) for one in made] == [
                ("shopee", "#0000FF", 1),
                ("instagram", "#0000FF", 1),
            ]
            assert_promises(world, user)


def test_a_listing_killed_at_any_call_is_made_and_nothing_is_left_of_the_one_before(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=5):
        with kill:
            user = world.somebody()
            id_ = shop.cut(user).product_id
            shop.list_out(user, id_, "shopee")
            assert shop.listings.run() == []
            shop.list_out(user, id_, "shopee")
            kill(shop.listings.run)
            world.settle()
            (listing,) = shop.app.listings.read(user, id_)[:1]
            assert listing.row is not None
            assert listing.row.status == "ready"
            assert_promises(world, user)


def test_a_bulk_upload_killed_at_any_call_is_made_or_never_was(
    world: World, shop: Shop, kills: Kills, moment: Moment
):
    for kill in kills(moment, at_least=4):
        with kill:
            user = world.somebody()
            known = shop.ready(user, sku="KG-1")
            files = [{"sku": f"KG-{number}", "removeBackground": True} for number in range(35)]
            kill(lambda user=user, files=files: shop.bulk(user, *files))
            world.settle()
            assert world.ledger.balance(user) == 995
            assert len(shop.row(user, known.product_id).picture_ids) in (1, 2)
            Products(user).check_that_all_of_bulks_is_there()
            assert_promises(world, user)


def change(shop: Shop, user: str, name: str) -> Callable[[], Any]:
    """Return something that a person does to products."""
    product = shop.cut(user)
    id_, picture = product.product_id, product.picture_ids[0]
    shop.add(user, id_)
    shop.list_out(user, id_, "shopee", "lazada")
    shop.listings.run()
    if name == "trash":
        return lambda: shop.app.trash.trash(user, id_)
    if name == "remove a picture":
        shop.order(user, id_, again=True)
        return lambda: shop.app.products.without(user, id_, picture)
    shop.app.trash.trash(user, id_)
    if name == "restore":
        return lambda: shop.restore(user, id_)
    return lambda: shop.app.trash.purge(user, id_)


@pytest.mark.parametrize("name", ["trash", "restore", "purge", "remove a picture"])
def test_what_a_person_does_is_done_or_not_done(
    world: World, shop: Shop, kills: Kills, moment: Moment, name: str
):
    for kill in kills(moment, at_least=2):
        with kill:
            user = world.somebody()
            kill(change(shop, user, name))
            world.settle()
            assert_promises(world, user)
