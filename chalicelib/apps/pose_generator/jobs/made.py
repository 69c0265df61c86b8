"""What becomes of a picture in a pose: a result of its batch, and a use of what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from chalicelib.apps.pose_generator import actions, prompt, ratios
from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.keypoints import Point
from chalicelib.apps.pose_generator.prompt import placement_of
from chalicelib.apps.pose_generator.schemas.batches import SEED_MAX
from chalicelib.apps.pose_generator.schemas.templates import (
    PoseAnchorOut,
    PosePlacement,
    PoseTemplateEntry,
)
from chalicelib.apps.pose_generator.spec import BatchSpec, shown, template_of
from chalicelib.apps.pose_generator.store import templates
from chalicelib.apps.pose_generator.store.batches import APP_ID, KIND, result_id
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core.clock import Clock, iso
from chalicelib.foundation.casting.kind import AVATAR, PRODUCT, Cast
from chalicelib.foundation.generation import store
from chalicelib.foundation.generation.judgement import Judgement
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.references import reference
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureFacts, PictureStore
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.judging.port import Anchor as Place
from chalicelib.inference.judging.port import Expected, Judge
from chalicelib.inference.port import Anchor, PictureRequest, Pose, Reference
from chalicelib.inference.transport.budget import Budget

# What is worn, or stands on a table, is not where hands would hold it.
_AT_ITS_ANCHOR = frozenset({"hand-held", "displayed"})
# An avatar and a product, of two batches: a worker reads each of them once.
_REMEMBERED = 4


class PosePictures:
    """Pictures of an avatar, with a product or without, in a pose."""

    whole_thumbnails = True

    def __init__(self, judge: Judge, pictures: PictureStore, clock: Clock) -> None:
        self._judge = judge
        self._picture = lru_cache(_REMEMBERED)(pictures.picture)
        self._clock = clock

    def item(self, order: OrderRow, position: int) -> GenerationRow:
        """Return the row of a picture; what its template was, is said when it is made."""
        spec = BatchSpec.from_json(order.spec)
        id_ = result_id(order.id, position)
        width, height = spec.size
        return store.new_picture(
            order.user_id,
            KIND,
            id_,
            group=order.id,
            now=self._clock(),
            picture_id=id_,
            charged=order.unit_price,
            name=order.name,
            prompt=_prompt(spec, position),
            width=width,
            height=height,
            seed=(spec.seed + position) % (SEED_MAX + 1),
            subject=_subject(spec, position),
            position=position,
        )

    def request(self, row: GenerationRow) -> PictureRequest:
        """Return what the model is asked for. Raises `TemplateNotFound`."""
        subject = row.subject
        avatar, product = _cast(subject, AVATAR), _cast(subject, PRODUCT)
        references = [self._reference("person", row, avatar)] if avatar else []
        if product:
            references.append(self._reference("product", row, product))
        return PictureRequest(
            row.prompt,
            prompt.NEGATIVE,
            int(row.width),
            int(row.height),
            int(row.seed),
            references=tuple(references),
            pose=_pose(row, product),
        )

    def charge(self, row: GenerationRow) -> Charge:
        action = actions.BY_CODE[row.subject["action"]]
        return Charge(APP_ID, row.id, "generation", row.name, int(row.charged), action)

    def judge(self, row: GenerationRow, picture: bytes, budget: Budget) -> Judgement:
        """Compare a picture with its pose, and with who and what is in it."""
        from chalicelib.inference.judging.verdict import verdict

        checks = self._judge.judge(picture, self._expected(row), budget=budget)
        decided, reasons = verdict(checks)
        return Judgement(decided, reasons, asdict(checks))

    def reject(self, row: GenerationRow, transaction: Transaction) -> None:
        templates.count(transaction, row.user_id, row.subject["template_id"], "failed")

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        """End a picture well, and count what came of its template, in one transaction."""
        transaction = Transaction()
        complete(transaction)
        judgement = Judgement.from_text(facts.judgement)
        decided = judgement.verdict if judgement else "unjudged"
        templates.count(transaction, row.user_id, row.subject["template_id"], decided)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True

    def uses(self, row: GenerationRow) -> Sequence[dict[str, Any]]:
        cast = {type_: _cast(row.subject, type_) for type_ in (AVATAR, PRODUCT)}
        return [self._use(row, type_, thing.id) for type_, thing in cast.items() if thing]

    def _use(self, row: GenerationRow, type_: str, id_: str) -> dict[str, Any]:
        return {
            "eventId": f"{row.id}-{type_}",
            "userId": row.user_id,
            "subjectType": type_,
            "subjectId": id_,
            "appId": APP_ID,
            "appName": "Pose Generator",
            "action": "generate_pose",
            "referenceId": row.id,
            "referenceType": KIND,
            "occurredAt": iso(self._clock()),
        }

    def _expected(self, row: GenerationRow) -> Expected:
        keypoints, anchor = _framed(row)
        avatar, product = _cast(row.subject, AVATAR), _cast(row.subject, PRODUCT)
        if _placement(row, product) not in _AT_ITS_ANCHOR:
            anchor = None
        return Expected(
            width=int(row.width),
            height=int(row.height),
            keypoints=keypoints,
            anchor=Place(anchor.x, anchor.y, anchor.angle, anchor.size) if anchor else None,
            product=self._kept(row, product) if product else None,
            face=self._kept(row, avatar) if avatar else None,
        )

    def _kept(self, row: GenerationRow, thing: Cast) -> bytes | None:
        return self._picture(row.user_id, thing.picture_id or "", thing.extension or "")

    def _reference(self, kind: Any, row: GenerationRow, thing: Cast) -> Reference:
        return reference(kind, thing.picture_id or "", lambda: self._kept(row, thing))


def _prompt(spec: BatchSpec, position: int) -> str:
    try:
        template = spec.template(position)
    except TemplateNotFound:
        return spec.prompt
    return prompt.join(prompt.pieces(spec.setting, template))


def _subject(spec: BatchSpec, position: int) -> dict[str, Any]:
    """Return what a picture knows of itself, so that nobody has to read its order."""
    template_id = spec.templates[position]
    own = {id_: pose for id_, pose in spec.own.items() if id_ == template_id}
    return {
        "project_id": spec.project_id,
        "template_id": template_id,
        "ratio": spec.ratio,
        "scene": spec.scene,
        "action": spec.action,
        AVATAR: asdict(spec.avatar),
        **({PRODUCT: asdict(spec.product)} if spec.product else {}),
        **({"own": own} if own else {}),
    }


def _cast(subject: dict[str, Any], type_: str) -> Cast | None:
    return Cast(**subject[type_]) if type_ in subject else None


def _template(row: GenerationRow) -> PoseTemplateEntry:
    return template_of(row.subject["template_id"], row.subject.get("own", {}))


def _framed(row: GenerationRow) -> tuple[list[Point | None], PoseAnchorOut | None]:
    """Return the keypoints in the picture, and where a product goes, if one is in it."""
    keypoints, anchor = ratios.framed(_template(row), row.subject["ratio"])
    return keypoints, anchor if PRODUCT in row.subject else None


def _placement(row: GenerationRow, product: Cast | None) -> PosePlacement:
    template, shown_product = _template(row), shown(product)
    return placement_of(shown_product, template) if shown_product else template.placement


def _pose(row: GenerationRow, product: Cast | None) -> Pose:
    from chalicelib.imaging.poses.skeleton import control_picture

    keypoints, anchor = _framed(row)
    return Pose(
        row.subject["template_id"],
        control_picture(keypoints, width=int(row.width), height=int(row.height)),
        tuple(keypoints),
        Anchor(anchor.x, anchor.y, anchor.angle, anchor.size) if anchor else None,
        _placement(row, product),
        row.subject["scene"],
    )
