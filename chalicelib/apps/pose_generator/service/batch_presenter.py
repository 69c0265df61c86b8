"""Batches and their pictures as people see them."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

from chalicelib.apps.pose_generator import ratios
from chalicelib.apps.pose_generator.errors import TemplateNotFound
from chalicelib.apps.pose_generator.schemas.batches import (
    PoseBatchOut,
    PoseCheaperOut,
    PoseChipOut,
    PoseQuoteOut,
    PoseShareOut,
    PoseTroubleOut,
)
from chalicelib.apps.pose_generator.schemas.results import PoseChecksOut, PoseResultOut
from chalicelib.apps.pose_generator.service.orders import Quote
from chalicelib.apps.pose_generator.service.results import Slot, judgement_of
from chalicelib.apps.pose_generator.skeleton import skeleton_url
from chalicelib.apps.pose_generator.spec import BatchSpec, template_of
from chalicelib.apps.pose_generator.store.batches import result_id
from chalicelib.aws.storage import MediaStorage
from chalicelib.core.clock import Clock, parse_iso
from chalicelib.foundation.generation.gates import is_held, state
from chalicelib.foundation.generation.orders import OrderRow
from chalicelib.foundation.generation.store import UNMADE, GenerationRow
from chalicelib.foundation.media.keys import picture_key, thumbnail_key


def shown_quote(quote: Quote) -> PoseQuoteOut:
    """Return what an order would be as people see it."""
    cheaper = quote.cheaper
    return PoseQuoteOut(
        total=quote.total,
        unit_price=quote.unit_price,
        price=quote.price,
        balance=quote.balance,
        shortfall=max(0, quote.price - quote.balance),
        affordable=quote.affordable,
        cheaper=PoseCheaperOut(total=cheaper[0], price=cheaper[1]) if cheaper else None,
        for_products=quote.for_products,
        pilot=quote.pilot,
        expected_seconds=quote.spec.expected_seconds,
        prompt=quote.spec.prompt,
        chips=[PoseChipOut(kind=piece.kind, text=piece.text) for piece in quote.pieces],
        templates=[PoseShareOut(template_id=id_, count=n) for id_, n in quote.shares.items()],
    )


def shown_batch(row: OrderRow, *, at_once: int) -> PoseBatchOut:
    """Return a batch as people see it; `at_once` pictures are made side by side."""
    spec = BatchSpec.from_json(row.spec)
    return PoseBatchOut(
        id=row.id,
        project_id=spec.project_id,
        name=row.name,
        status=state(row),
        total=int(row.total),
        done=int(row.done),
        running=int(row.in_flight),
        succeeded=int(row.succeeded),
        unjudged=int(row.unjudged),
        failed=int(row.failed),
        cancelled=int(row.cancelled),
        charged=int(row.total) * int(row.unit_price),
        refunded=int(row.refunded),
        pilot=None if row.pilot is None else int(row.pilot),
        stop_after_failures=float(row.stop_after),
        paused_because=None if row.is_done else row.paused,
        expected_seconds=spec.expected_seconds,
        seconds_left=_seconds_left(row, spec, at_once),
        avatar_id=spec.avatar.id,
        product_id=spec.product.id if spec.product else None,
        ratio=spec.ratio,
        scene=spec.scene,
        base_prompt=spec.words,
        prompt=spec.prompt,
        seed=spec.seed,
        retry_of=row.retry_of,
        retried_as=row.retried_as,
        error=_trouble(row),
        created_at=row.created_at,
        ended_at=row.ended_at,
    )


def _seconds_left(row: OrderRow, spec: BatchSpec, at_once: int) -> int | None:
    """Return how long the rest takes: by its own pictures, until there are any as expected."""
    if row.is_done or is_held(row):
        return None
    left = int(row.total) - int(row.done)
    if row.seconds and row.succeeded:
        return ceil(left / at_once * row.seconds / row.succeeded)
    if spec.expected_seconds is None:
        return None
    return ceil(left * spec.expected_seconds / int(row.total))


class ShownResults:
    """Shows pictures, with signed addresses that stay the same for a while."""

    def __init__(self, storage: MediaStorage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def slot(self, slot: Slot) -> PoseResultOut:
        """Return a place in a batch, whether it has a picture or not."""
        if slot.row is not None:
            return self.row(slot.row)
        spec, order = slot.spec, slot.order
        width, height = spec.size
        return PoseResultOut(
            id=result_id(order.id, slot.position),
            generation_id=order.id,
            project_id=spec.project_id,
            position=slot.position,
            template_id=slot.template_id,
            status=slot.status,
            stage=None,
            progress=0,
            verdict=None,
            checks=None,
            reasons=[],
            image_url=None,
            thumbnail_url=None,
            skeleton_url=_skeleton(slot.template_id, spec.own, spec.ratio),
            placeholder=None,
            width=width,
            height=height,
            seconds=None,
            provider=None,
            model=None,
            seed=None,
            rating=None,
            picked=None,
            export_count=0,
            error=None,
            created_at=None,
            ended_at=None,
        )

    def row(self, row: GenerationRow) -> PoseResultOut:
        """Return a picture that had its turn."""
        facts, sent = row.facts or {}, row.sent or {}
        judgement = judgement_of(row)
        subject = row.subject
        template_id = subject["template_id"]
        return PoseResultOut(
            id=row.id,
            generation_id=row.project_id,
            project_id=subject["project_id"],
            position=int(row.position),
            template_id=template_id,
            status=row.status,
            stage=row.stage,
            progress=int(row.progress),
            verdict=judgement.verdict if judgement else None,
            checks=_checks(judgement.checks) if judgement else None,
            reasons=list(judgement.reasons) if judgement else [],
            image_url=self.image_url(row),
            thumbnail_url=self._url(thumbnail_key(row.user_id, row.picture_id)) if facts else None,
            skeleton_url=_skeleton(template_id, subject.get("own", {}), subject["ratio"]),
            placeholder=facts.get("placeholder"),
            width=int(facts.get("width", row.width)),
            height=int(facts.get("height", row.height)),
            seconds=_seconds(row),
            provider=sent.get("provider"),
            model=facts.get("model") or sent.get("model"),
            seed=int(row.seed) if facts.get("seed") is None else facts["seed"],
            rating=None if row.rating is None else int(row.rating),
            picked=row.picked,
            export_count=int(row.exports or 0),
            error=_trouble(row) if row.status in UNMADE else None,
            created_at=row.created_at,
            ended_at=_ended_at(row),
        )

    def image_url(self, row: GenerationRow) -> str | None:
        """Return where the picture is, None while there is none."""
        if row.facts is None:
            return None
        return self._url(picture_key(row.user_id, row.picture_id, row.facts["extension"]))

    def _url(self, key: str) -> str:
        return self._storage.url(key, self._clock())


def _checks(found: Mapping[str, Any]) -> PoseChecksOut:
    return PoseChecksOut(**{name: found.get(name) for name in PoseChecksOut.model_fields})


def _skeleton(template_id: str, own: Mapping[str, Any], ratio: ratios.PoseRatio) -> str | None:
    try:
        template = template_of(template_id, own)
    except TemplateNotFound:
        return None
    keypoints, _ = ratios.framed(template, ratio)
    width, height = ratios.SIZES[ratio]
    return skeleton_url(keypoints, width=width, height=height)


def _ended_at(row: GenerationRow) -> str | None:
    if row.status in UNMADE:
        return str(row.updated_at)
    return None if row.completed_at is None else str(row.completed_at)


def _seconds(row: GenerationRow) -> float | None:
    ended = _ended_at(row)
    if ended is None or row.released_at is None:
        return None
    return (parse_iso(ended) - parse_iso(row.released_at)).total_seconds()


def _trouble(row: OrderRow | GenerationRow) -> PoseTroubleOut | None:
    if row.error_code is None:
        return None
    return PoseTroubleOut(code=row.error_code, message=row.error_message)
