"""What the functions do for the Product Manager, each of it at least once."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from chalicelib.apps.product_manager.schemas.exports import ProductExport
from tests.integration.faults.provider import refused
from tests.integration.faults.shop import Shop
from tests.integration.faults.world import EXPORTED, World
from tests.integration.person import Person
from tests.integration.product_manager import making
from tests.integration.product_manager.making import APP

DAY = 24 * 60 * 60
MONTH = 31 * DAY


def tell(world: World, person: Person) -> None:
    """Upload, cut out, correct and use; let the sweep find what stopped; find; remove for good."""
    shop, user = Shop(world), world.somebody()
    product = shop.cut(user)
    shop.mark(user, product.product_id, _marks())
    shop.arrive(user, shop.awaiting(user, cut=True).picture_ids[0], b"no picture")
    world.arrivals.run()
    world.cutter.script.append(refused())
    shop.ready(user, cut=True)
    world.forget_balances()
    shop.post.put({"userId": user, "cutoutId": "gone"})
    shop.post.run()
    used = {"subjectType": "product", "subjectId": product.product_id}
    world.uses.put({"eventId": "e", "userId": user, **EXPORTED, **used})
    shop.list_out(user, product.product_id, "shopee")
    shop.listings.run()
    for channels in (None, ["shopee"]):
        body = ProductExport(productIds=[product.product_id], channels=channels)
        shop.app.product_exports.order(user, body)
    shop.zip_listings(user, [product.product_id], "lazada")
    world.posts["exports"].run()
    shop.list_out(user, product.product_id, "shopee")
    shop.listings.lose()
    _leave_everything_undone(world, shop, user)
    world.settle()
    world.clock.pass_time(MONTH)
    world.sweep()
    world.settle()
    _find(world, person)


def _leave_everything_undone(world: World, shop: Shop, user: str) -> None:
    """Lose messages, files and events; kill a bulk upload, and a removal."""
    shop.ready(user, cut=True)
    shop.post.lose()
    shop.awaiting(user)
    shop.arrive(user, shop.awaiting(user).picture_ids[0])
    world.arrivals.lose()
    assert world.kill(3, "before", lambda: shop.bulk(user, {"sku": "A"}, {"sku": "B"}))
    removed = shop.cut(user).product_id
    shop.app.trash.trash(user, removed)
    assert world.kill(4, "before", lambda: shop.app.trash.purge(user, removed))


def _find(world: World, person: Person) -> None:
    for _ in range(2):
        making.product(person)
    person.get(f"{APP}/products", q="kopi")
    world.bases.put({"kind": "product", "userId": person.user_id, "newerThan": ""})
    world.bases.run()


def _marks() -> bytes:
    file = BytesIO()
    Image.new("L", (80, 64), 255).save(file, "PNG")
    return file.getvalue()
