"""Which of fal's routes cuts out with a model, as the Hub tells."""

from __future__ import annotations

from chalicelib.inference.cutout.fal import Route
from chalicelib.inference.errors import ModelUnavailable
from chalicelib.inference.huggingface.mapping import ProviderMapping
from chalicelib.inference.transport.budget import Budget

TASK = "image-segmentation"


def mapped_route(mapping: ProviderMapping, model: str) -> Route:
    """Return what looks up the route of `model`; it raises ModelUnavailable if nobody serves it."""

    def route(budget: Budget) -> str:
        found = mapping.route(model, budget=budget)
        if found is None:
            raise ModelUnavailable
        return found.provider_id

    return route
