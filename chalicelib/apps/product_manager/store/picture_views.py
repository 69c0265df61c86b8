"""What a product's row holds of each of its pictures, and the paths below which it is changed.

A view has `status`, of one that failed `failureCode` and `failureReason`, of one that is ready
`extension`, `contentType`, `width`, `height`, `bytes`, `placeholder`. `cutout` is what was cut out
last, `unused` whether the original is shown all the same, `work` what makes a new cut-out or failed
to: `{id, status working|failed, code?, reason?}`.
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
