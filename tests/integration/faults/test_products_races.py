"""Products: two at once, out of order, twice, and too late."""

from __future__ import annotations

import pytest

from chalicelib.apps.product_manager.errors import SkuTaken
from tests.integration.faults.promises import assert_promises, refunds
from tests.integration.faults.provider import busy
from tests.integration.faults.shop import Shop
from tests.integration.faults.world import AFTER_THE_LEASE, World

DAY = 24 * 60 * 60
MONTH = 31 * DAY


@pytest.fixture
def shop(world: World) -> Shop:
    return Shop(world)


@pytest.fixture
def user(world: World) -> str:
    return world.somebody()


def test_a_picture_that_arrives_three_times_is_one(world: World, shop: Shop, user: str):
    product = shop.awaiting(user, cut=True)
    for _ in range(3):
        shop.arrive(user, product.picture_ids[0])
    world.arrivals.run()
    world.settle()
    assert world.cutter.paid == 1
    assert_promises(world, user)


def test_a_cut_out_that_is_sent_for_twice_is_made_once(world: World, shop: Shop, user: str):
    shop.ready(user, cut=True)
    shop.post.duplicate()
    world.cutter.while_cutting = lambda: shop.post.run() and None
    shop.post.run()
    world.settle()
    assert world.cutter.paid == 1
    assert_promises(world, user)


def test_who_presses_twice_at_once_pays_once(world: World, shop: Shop, user: str):
    product = shop.ready(user)
    works: list[str] = []

    def press() -> None:
        works.append(shop.order(user, product.product_id))

    world.faults.at(1, "before", press, "TransactWriteItems")
    press()
    assert works[0] == works[1]
    assert world.ledger.balance(user) == 992
    world.settle()
    assert_promises(world, user)


@pytest.mark.parametrize("deed", ["trash", "remove", "purge"])
def test_what_a_person_does_while_a_product_is_cut_out(
    world: World, shop: Shop, user: str, deed: str
):
    product = shop.ready(user, cut=True)
    id_, app = product.product_id, shop.app

    def act() -> None:
        if deed == "remove":
            app.products.without(user, id_, product.picture_ids[0])
            return
        app.trash.trash(user, id_)
        if deed == "purge":
            app.trash.purge(user, id_)

    world.cutter.while_cutting = act
    assert shop.post.run() == []
    world.settle()
    assert world.ledger.balance(user) == (992 if deed == "trash" else 995)
    assert_promises(world, user)


def test_a_product_purged_while_its_picture_is_prepared_leaves_nothing(
    world: World, shop: Shop, user: str
):
    product = shop.awaiting(user, cut=True)
    shop.arrive(user, product.picture_ids[0])

    def purge() -> None:
        shop.app.trash.trash(user, product.product_id)
        shop.app.trash.purge(user, product.product_id)

    world.faults.at(1, "before", purge, "TransactWriteItems")
    world.arrivals.run()
    world.settle()
    assert world.ledger.balance(user) == 1000
    assert_promises(world, user)


def test_two_products_that_want_one_sku_at_once(world: World, shop: Shop, user: str):
    world.faults.at(1, "before", lambda: shop.product(user, sku="KG-1"), "TransactWriteItems")
    with pytest.raises(SkuTaken):
        shop.awaiting(user, sku="kg-1")
    assert world.ledger.balance(user) == 1000
    assert_promises(world, user)


def test_a_sku_that_is_taken_during_a_bulk_upload_is_paid_back(world: World, shop: Shop, user: str):
    world.faults.at(2, "before", lambda: shop.product(user, sku="KG-1"), "TransactWriteItems")
    first, second = shop.bulk(user, {"sku": "KG-1"}, {"sku": "KG-2"})
    assert first.code == "sku_taken"
    assert second.product.sku == "KG-2"
    assert world.ledger.balance(user) == 995
    world.settle()
    assert world.ledger.balance(user) == 1000
    assert_promises(world, user)


def test_pictures_that_never_come_are_paid_back(world: World, shop: Shop, user: str):
    shop.awaiting(user, cut=True)
    shop.bulk(user, {"sku": "KG-1"}, {"sku": "KG-1"}, {"sku": "KG-2", "removeBackground": True})
    world.settle()
    assert world.ledger.balance(user) == 1000
    assert_promises(world, user)


def test_messages_that_are_lost_are_sent_again(world: World, shop: Shop, user: str):
    shop.awaiting(user, cut=True)
    shop.arrive(user, shop.awaiting(user).picture_ids[0])
    world.arrivals.lose()
    shop.ready(user, cut=True)
    shop.post.lose()
    world.settle()
    assert world.ledger.balance(user) == 1000 - 5 - 5 - 3
    assert_promises(world, user)


def test_marks_that_never_come_leave_the_cut_out_as_it_was(world: World, shop: Shop, user: str):
    product = shop.cut(user)
    cutout = shop.mark(user, product.product_id, b"noise")
    world.arrivals.lose()
    world.clients.s3.delete_object(
        Bucket="media-bucket", Key=f"uploads/product-manager/{user}/{cutout}"
    )
    world.settle()
    view = shop.view(shop.row(user, product.product_id))
    assert view["cutout"] == shop.view(product)["cutout"]
    assert view["work"]["failureCode"] == "never_uploaded"
    assert_promises(world, user)


def test_a_cut_out_whose_workers_always_die_fails_and_is_paid_back(
    world: World, shop: Shop, user: str
):
    cutout = shop.work(shop.ready(user, cut=True))
    for _ in range(3):
        assert world.kill(6, "before", shop.post.run)
        world.clock.pass_time(AFTER_THE_LEASE)
    assert shop.post.run() == []
    assert shop.cutout(user, cutout).error_code == "attempts_spent"
    assert refunds(user) == [cutout]
    assert_promises(world, user)


def test_a_service_that_is_always_busy_is_asked_three_times(world: World, shop: Shop, user: str):
    cutout = shop.work(shop.ready(user, cut=True))
    world.cutter.script.extend([busy() for _ in range(9)])
    waits = []
    while shop.post.run():
        waits.append(world.faults.waits[-1])
        world.clock.pass_time(waits[-1])
    assert waits == [10, 100]
    assert (shop.cutout(user, cutout).status, len(world.cutter.script)) == ("failed", 6)
    assert_promises(world, user)


def test_a_queued_job_is_collected_however_long_it_takes(world: World, shop: Shop, user: str):
    world.cutter.queued, world.cutter.patience = True, 6
    cutout = shop.work(shop.ready(user, cut=True))
    while shop.post.run():
        world.clock.pass_time(world.faults.waits[-1])
    assert (shop.cutout(user, cutout).status, world.cutter.paid) == ("ready", 1)
    assert_promises(world, user)


def test_a_listing_that_is_ordered_again_while_it_is_made(world: World, shop: Shop, user: str):
    id_ = shop.cut(user).product_id
    shop.list_out(user, id_, "shopee")
    world.faults.at(1, "before", lambda: shop.list_out(user, id_, "shopee"), "PutObject")
    shop.listings.run()
    world.settle()
    assert len([key for key in world.objects(user) if "-0/image" in key]) == 1
    assert_promises(world, user)


def test_a_product_purged_while_its_listing_is_made_leaves_nothing(
    world: World, shop: Shop, user: str
):
    id_ = shop.cut(user).product_id
    shop.list_out(user, id_, "shopee")
    shop.app.trash.trash(user, id_)
    world.faults.at(1, "before", lambda: shop.app.trash.purge(user, id_), "PutObject")
    shop.listings.run()
    world.settle()
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_what_is_out_of_use_goes_after_a_day(world: World, shop: Shop, user: str):
    product = shop.cut(user)
    before = shop.view(product)["cutout"]["id"]
    after = shop.order(user, product.product_id, again=True)
    assert shop.post.run() == []
    assert any(before in key for key in world.objects(user))
    world.clock.pass_time(1.1 * DAY)
    world.sweep()
    assert not any(before in key for key in world.objects(user))
    assert shop.view(shop.row(user, product.product_id))["cutout"]["id"] == after
    assert_promises(world, user)


def test_after_thirty_days_nothing_remains_of_what_is_in_the_trash(
    world: World, shop: Shop, user: str
):
    product = shop.cut(user)
    shop.app.trash.trash(user, product.product_id)
    world.clock.pass_time(MONTH)
    world.sweep()
    world.settle()
    assert world.objects(user) == set()
    assert_promises(world, user)


def test_a_base_of_products_forgets_what_is_removed(world: World, shop: Shop, user: str):
    ids = [shop.product(user, name=f"Kopi {number}").product_id for number in range(3)]
    world.bases.put({"kind": "product", "userId": user, "newerThan": ""})
    world.bases.run()
    shop.app.trash.trash(user, ids[0])
    shop.app.trash.purge(user, ids[0])
    world.settle()
    assert_promises(world, user)
