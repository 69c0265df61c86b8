"""What people may do next with brand kits, products and batches of poses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from chalicelib.apps.avatar_creator.store.avatars import AvatarRow
from chalicelib.apps.brand_kit.schemas.kits import KitChange
from chalicelib.apps.brand_kit.store.kits import KitRow
from chalicelib.apps.pose_generator.schemas.batches import PoseOrder
from chalicelib.apps.pose_generator.schemas.projects import PoseProjectCreate
from chalicelib.apps.pose_generator.store.batches import KIND as POSE
from chalicelib.apps.pose_generator.store.projects import PoseProjectRow
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.apps.product_manager.schemas.bulk import ProductsChange
from chalicelib.apps.product_manager.schemas.pictures import CutoutOrder, MaskFile, PictureChange
from chalicelib.apps.product_manager.schemas.products import ProductChange
from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.work import places
from tests.integration.faults import posing
from tests.integration.faults.branding import KIND, Studio
from tests.integration.faults.cutter import matte_of
from tests.integration.faults.judge import WRONG
from tests.integration.faults.shop import Shop
from tests.integration.faults.world import UPLOAD, World, arrival_of

Act = Callable[[World, str, int], object]
SKUS = ("KG-1", "KG-2", None)
MARKS = matte_of(UPLOAD)
RATINGS = (1, 5, None)


def one(ids: list[Any], pick: int) -> str:
    """Return one of the ids, "none" when there are none."""
    return str(ids[pick % len(ids)]) if ids else "none"


def _in_trash(rows: Any, id_: str) -> list[str]:
    return [getattr(row, id_) for row in rows if row.place.startswith(places.TRASH)]


def _kit(user: str, pick: int) -> str:
    return one([row.kit_id for row in KitRow.query(user)], pick)


def _change_kit(world: World, user: str, pick: int) -> None:
    body = KitChange(brandName=f"Kopi {pick}")
    Studio(world).app.kits.change(user, _kit(user, pick), body, None)


def _logo(world: World, user: str, pick: int) -> None:
    studio = Studio(world)
    logo = studio.announce(user, _kit(user, pick))
    if pick % 4:
        studio.arrive(user, logo, *([] if pick % 3 else [b"no logo"]))


def _purge_kit(world: World, user: str, pick: int) -> None:
    Studio(world).app.trash.purge(user, one(_in_trash(KitRow.query(user), "kit_id"), pick))


KIT_ACTS: dict[str, Act] = {
    "kit": lambda world, user, _: Studio(world).kit(user),
    "change kit": _change_kit,
    "choose kit": lambda world, user, pick: Studio(world).app.kits.choose(user, _kit(user, pick)),
    "logo": _logo,
    "remove logo": lambda world, user, pick: Studio(world).app.logos.remove(
        user, _kit(user, pick), KIND
    ),
    "trash kit": lambda world, user, pick: Studio(world).app.trash.trash(user, _kit(user, pick)),
    "restore kit": lambda world, user, pick: Studio(world).app.trash.restore(
        user, _kit(user, pick)
    ),
    "purge kit": _purge_kit,
}


def _product(user: str, pick: int) -> str:
    return one([row.product_id for row in ProductRow.query(user)], pick)


def _picture(user: str, pick: int) -> tuple[str, str]:
    """Return the ids of a product and of one of its pictures."""
    shown = [(row.product_id, id_) for row in ProductRow.query(user) for id_ in row.picture_ids]
    return shown[pick % len(shown)] if shown else ("none", "none")


def _add_product(world: World, user: str, pick: int) -> None:
    shop = Shop(world)
    product = shop.awaiting(user, cut=pick % 2 == 0, sku=SKUS[pick % len(SKUS)])
    if pick % 5:
        shop.arrive(user, product.picture_ids[0])


def _add_picture(world: World, user: str, pick: int) -> None:
    shop = Shop(world)
    shop.arrive(user, shop.add(user, _product(user, pick)))


def _bulk(world: World, user: str, pick: int) -> None:
    shop, sku = Shop(world), SKUS[pick % 2]
    cut = pick % 3 == 0
    taken = shop.bulk(user, {"sku": sku, "removeBackground": cut}, {"sku": sku}, {"name": "Teh"})
    shop.arrive(user, taken[pick % len(taken)].picture_id)


def _change_product(world: World, user: str, pick: int) -> None:
    body = ProductChange(name=f"Kopi {pick}", sku=SKUS[pick % 2], price=pick)
    Shop(world).app.products.change(user, _product(user, pick), body, None)


def _change_products(world: World, user: str, pick: int) -> None:
    some = sorted({_product(user, pick), _product(user, pick + 1)} - {"none"})
    if some:
        body = ProductsChange(productIds=some, addTags=[f"tag {pick}"])
        Shop(world).app.many.change(user, body)


def _remove_background(world: World, user: str, pick: int) -> None:
    body = CutoutOrder(again=pick % 2 == 0)
    Shop(world).app.cutouts.order(user, _product(user, pick), body)


def _remove_backgrounds(world: World, user: str, pick: int) -> None:
    some = {_product(user, pick), _product(user, pick + 1)}
    Shop(world).app.many_cutouts.order(user, sorted(some))


def _mark(world: World, user: str, pick: int) -> None:
    body = MaskFile(size=len(MARKS))
    _, form = Shop(world).app.cutouts.correct(user, _product(user, pick), body)
    key = form.fields["key"]
    world.clients.s3.put_object(Bucket="media-bucket", Key=key, Body=MARKS)
    world.arrivals.put(arrival_of(key))


def _undo_cutout(world: World, user: str, pick: int) -> None:
    body = PictureChange(useCutout=pick % 3 == 0)
    Shop(world).app.cutouts.show(user, *_picture(user, pick), body, None)


def _purge_product(world: World, user: str, pick: int) -> None:
    trashed = _in_trash(ProductRow.query(user), "product_id")
    Shop(world).app.trash.purge(user, one(trashed, pick))


PRODUCT_ACTS: dict[str, Act] = {
    "product": _add_product,
    "picture": _add_picture,
    "bulk": _bulk,
    "change product": _change_product,
    "change products": _change_products,
    "remove picture": lambda world, user, pick: Shop(world).app.products.without(
        user, *_picture(user, pick)
    ),
    "remove background": _remove_background,
    "remove backgrounds": _remove_backgrounds,
    "mark": _mark,
    "undo cut-out": _undo_cutout,
    "list out": lambda world, user, pick: Shop(world).list_out(
        user, _product(user, pick), "shopee", "instagram"
    ),
    "trash product": lambda world, user, pick: Shop(world).app.trash.trash(
        user, _product(user, pick)
    ),
    "restore product": lambda world, user, pick: Shop(world).restore(user, _product(user, pick)),
    "purge product": _purge_product,
    "cut out": lambda world, *_: world.posts["cutouts"].run(),
    "lay out": lambda world, *_: world.posts["listings"].run(),
}


def _pose_project(user: str, pick: int) -> str:
    return one([row.project_id for row in PoseProjectRow.query(user)], pick)


def _batch(user: str, pick: int) -> str:
    return one([row.id for row in OrderRow.query(user) if row.kind == POSE], pick)


def _results(user: str, pick: int) -> list[str]:
    """Return the ids of one or two pictures."""
    rows = [row.id for row in GenerationRow.query(user) if row.kind == POSE]
    return [one(rows, pick), one(rows, pick + pick % 2)]


def _make_pose_project(world: World, user: str, _: int) -> None:
    posing.app(world).projects.create(user, PoseProjectCreate(name="Lebaran"))


def _order_batch(world: World, user: str, pick: int) -> None:
    app = posing.app(world)
    world.judge.script.extend([WRONG] * (pick % 3))
    project, total = _pose_project(user, pick), 1 + pick % 4
    avatar = one([row.avatar_id for row in AvatarRow.query(user)], pick)
    if "none" not in (project, avatar):
        named = {"projectId": project, "avatarId": avatar, "pilot": pick % total}
        body = {**named, "templateIds": [templates()[0].id] * total}
        app.orders.place(user, PoseOrder.model_validate(body))


def _steer(how: str) -> Act:
    def act(world: World, user: str, pick: int) -> None:
        getattr(posing.app(world).batches, how)(user, _batch(user, pick))

    return act


def _rate(world: World, user: str, pick: int) -> None:
    rating = RATINGS[pick % len(RATINGS)]
    posing.app(world).results.rate(user, _results(user, pick)[0], rating)


def _pick(world: World, user: str, pick: int) -> None:
    posing.app(world).results.pick(user, _results(user, pick), pick % 3 == 0)


def _purge_pose_project(world: World, user: str, pick: int) -> None:
    trashed = _in_trash(PoseProjectRow.query(user), "project_id")
    posing.app(world).trash.purge(user, one(trashed, pick))


POSE_ACTS: dict[str, Act] = {
    "pose project": _make_pose_project,
    "batch": _order_batch,
    "go on": _steer("go_on"),
    "pause": _steer("pause"),
    "cancel batch": _steer("cancel"),
    "retry batch": _steer("retry"),
    "rate": _rate,
    "pick": _pick,
    "trash pose project": lambda world, user, pick: posing.app(world).trash.trash(
        user, _pose_project(user, pick)
    ),
    "restore pose project": lambda world, user, pick: posing.app(world).trash.restore(
        user, _pose_project(user, pick)
    ),
    "purge pose project": _purge_pose_project,
}
APP_ACTS: dict[str, Act] = {**KIT_ACTS, **PRODUCT_ACTS, **POSE_ACTS}
