"""What a product's row holds of each of its pictures, and the paths below which it is changed.

A view has `status`, of one that failed `failureCode` and `failureReason`, of one that is ready
`extension`, `contentType`, `width`, `height`, `bytes`, `placeholder`. `cutout` is what was cut out
last (its `id` and facts), `unused` whether the original is shown all the same, `work` what makes a
new cut-out or failed to: `{id, status working|failed, byHand, failureCode?, failureReason?}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action

from chalicelib.apps.product_manager.store.products import ProductRow
from chalicelib.foundation.media.pictures import PictureFacts

AWAITED: Mapping[str, Any] = {"status": "awaiting_upload"}


def has(picture_id: str) -> Condition:
    """Return the condition that the product has this picture."""
    there: Condition = _view(picture_id).exists()
    return there


def put(picture_id: str, view: Mapping[str, Any]) -> Action:
    """Return the change that shows a picture in another way altogether."""
    action: Action = _view(picture_id).set(dict(view))
    return action


def taken_out(picture_id: str) -> Action:
    """Return the change after which the product has no such picture."""
    action: Action = _view(picture_id).remove()
    return action


def of_ready(facts: PictureFacts) -> dict[str, Any]:
    """Return the view of a picture that has come."""
    return {
        "status": "ready",
        "extension": facts.extension,
        "contentType": facts.content_type,
        "width": facts.width,
        "height": facts.height,
        "bytes": facts.bytes,
        "placeholder": facts.placeholder,
    }


def of_failed(code: str, reason: str) -> dict[str, Any]:
    """Return the view of a picture that did not come."""
    return {"status": "failed", "failureCode": code, "failureReason": reason}


def can_begin(picture_id: str) -> Condition:
    """Return the condition that a cut-out may begin: the picture is there, and no model is at it.

    A mask may never be sent, so whoever waits for one stands in nobody's way.
    """
    view = _view(picture_id)
    idle = view["work"].does_not_exist() | (view["work"]["status"] == "failed")
    free: Condition = (view["status"] == "ready") & (idle | (view["work"]["byHand"] == True))  # noqa: E712
    return free


def is_work(picture_id: str, cutout_id: str) -> Condition:
    """Return the condition that this is what was begun last with the picture."""
    ours: Condition = _view(picture_id)["work"]["id"] == cutout_id
    return ours


def is_cut_out(picture_id: str) -> Condition:
    there: Condition = _view(picture_id)["cutout"].exists()
    return there


def work(cutout_id: str, *, by_hand: bool) -> dict[str, Any]:
    """Return what a view has while something cuts out."""
    return {"work": {"id": cutout_id, "status": "working", "byHand": by_hand}}


def begun(picture_id: str, cutout_id: str, *, by_hand: bool) -> list[Action]:
    """Return the change when something begins to cut out."""
    begins = work(cutout_id, by_hand=by_hand)
    return [_view(picture_id)[name].set(value) for name, value in begins.items()]


def cut_out(picture_id: str, cutout: Mapping[str, Any]) -> list[Action]:
    """Return the change when a picture is cut out: it is shown so."""
    view = _view(picture_id)
    return [view["cutout"].set(dict(cutout)), view["work"].remove(), view["unused"].remove()]


def not_cut_out(
    picture_id: str, cutout_id: str, code: str, reason: str, *, by_hand: bool
) -> list[Action]:
    """Return the change when nothing came of what cut out."""
    trouble = {"failureCode": code, "failureReason": reason}
    work = {"id": cutout_id, "status": "failed", "byHand": by_hand, **trouble}
    return [_view(picture_id)["work"].set(work)]


def shown_as(picture_id: str, *, cut_out: bool) -> list[Action]:
    """Return the change that shows a picture cut out, or as it came."""
    unused = _view(picture_id)["unused"]
    return [unused.remove() if cut_out else unused.set(True)]


def judged(picture_id: str, verdict: str) -> Action:
    """Return the change when a person says whether the cut-out is good: `ok`, or `check`."""
    action: Action = _view(picture_id)["cutout"]["verdict"].set(verdict)
    return action


def cutout_state(view: Mapping[str, Any] | None) -> str:
    """Return what products are filtered by: none, working, ok, check or failed."""
    view = view or {}
    work = view.get("work")
    if work and (work["status"] == "working" or "cutout" not in view):
        return str(work["status"])
    if "cutout" not in view or view.get("unused"):
        return "none"
    return str(view["cutout"]["verdict"])


def _view(picture_id: str) -> Any:
    return ProductRow.pictures[picture_id]
