"""From what somebody asks for to what is made: checked, drawn by lot, put into words."""

from __future__ import annotations

from dataclasses import replace
from zlib import crc32

from chalicelib.apps.pose_generator import prompt
from chalicelib.apps.pose_generator.drawing_lots import drawn
from chalicelib.apps.pose_generator.errors import (
    PoseAvatarNotFound,
    PoseAvatarNotReady,
    PoseProductNotCutOut,
    PoseProductNotFound,
)
from chalicelib.apps.pose_generator.prices import code_of
from chalicelib.apps.pose_generator.schemas.batches import PILOT, PILOT_ABOVE, PoseOrder
from chalicelib.apps.pose_generator.schemas.templates import is_own
from chalicelib.apps.pose_generator.service.evidence import evidence_of
from chalicelib.apps.pose_generator.service.projects import Projects
from chalicelib.apps.pose_generator.service.templates import Templates
from chalicelib.apps.pose_generator.spec import BatchSpec
from chalicelib.apps.pose_generator.store.projects import IS_LIVE, PoseProjectRow
from chalicelib.apps.pose_generator.store.templates import CATALOGUE, read_known
from chalicelib.apps.pose_generator.templates import templates
from chalicelib.aws.transactions import Transaction
from chalicelib.foundation.brands.carried import Brands
from chalicelib.foundation.casting.kind import AVATAR, PRODUCT, Cast, CastKind

PROJECT = "project"


class Planning:
    """Makes plans of orders, each of which is a read of what it names."""

    def __init__(
        self,
        projects: Projects,
        named: Templates,
        avatars: CastKind,
        products: CastKind,
        brands: Brands,
    ) -> None:
        self._projects = projects
        self._named = named
        self._avatars = avatars
        self._products = products
        self._brands = brands

    def plan(self, user_id: str, body: PoseOrder, seed: int) -> BatchSpec:
        """Return what an order is made of.

        Raises `PoseProjectNotFound`, `PoseAvatarNotFound`, `PoseAvatarNotReady`,
        `PoseProductNotFound`, `PoseProductNotCutOut`, `TemplateNotFound`.
        """
        project = self._projects.read(user_id, body.project_id)
        avatar = self._avatar(user_id, body.avatar_id)
        product = self._product(user_id, body.product_id) if body.product_id else None
        named = self._named.chosen(user_id, body.template_ids)
        spec = BatchSpec(
            project_id=body.project_id,
            avatar=avatar,
            product=product,
            templates=_drawn(body),
            own={id_: one.model_dump(mode="json") for id_, one in named.items() if is_own(id_)},
            scene=body.scene,
            words=body.base_prompt,
            brand=self._brands.look(user_id, project.brand_kit_id),
            ratio=body.ratio,
            seed=seed,
            action=code_of(body.total),
        )
        return replace(spec, prompt=prompt.join(prompt.pieces(spec.setting, spec.template(0))))

    def check(self, transaction: Transaction, user_id: str, spec: BatchSpec) -> None:
        """Require in a transaction that all is still there which an order names."""
        project = PoseProjectRow(user_id, spec.project_id)
        transaction.check(PROJECT, project, IS_LIVE)
        self._avatars.check(transaction, AVATAR, user_id, spec.avatar.id)
        if spec.product:
            self._products.check(transaction, PRODUCT, user_id, spec.product.id)

    def _avatar(self, user_id: str, avatar_id: str) -> Cast:
        found = self._avatars.find(user_id, avatar_id)
        if found is None:
            raise PoseAvatarNotFound
        if found.picture_id is None:
            raise PoseAvatarNotReady
        return found

    def _product(self, user_id: str, product_id: str) -> Cast:
        found = self._products.find(user_id, product_id)
        if found is None:
            raise PoseProductNotFound
        if found.picture_id is None:
            raise PoseProductNotCutOut
        return found


def _drawn(body: PoseOrder) -> list[str]:
    """Return the templates of an order, by lot where it names a category: then one read."""
    if not body.distribution:
        return body.template_ids
    known = read_known(CATALOGUE)
    return drawn(
        body.template_ids,
        {str(name): count for name, count in body.distribution.items()},
        templates(),
        success={id_: evidence_of(row).success_rank for id_, row in known.items()},
        seed=_lot(body),
    )


def pilot_of(body: PoseOrder) -> int | None:
    """Return how many pictures an order begins with; None when it does not wait in between."""
    pilot = body.pilot
    if pilot is None:
        pilot = PILOT if body.total > PILOT_ABOVE else 0
    return pilot if 0 < pilot < body.total else None


def _lot(body: PoseOrder) -> int:
    """Return what templates are drawn by: without a seed the same for a quote and its order."""
    if body.seed is not None:
        return body.seed
    return crc32(f"{body.project_id}/{body.avatar_id}/{body.product_id}".encode())
