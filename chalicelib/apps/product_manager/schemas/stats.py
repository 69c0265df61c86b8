"""A person's numbers over HTTP."""

from __future__ import annotations

from pydantic import Field

from chalicelib.kit.fields import Reply, Wire


class ProductCutoutsOut(Wire):
    """How many products are how far cut out."""

    none: int
    working: int
    ok: int
    check: int
    failed: int


class ProductStatsOut(Wire):
    """Numbers of live products."""

    total_products: int
    recent_products: int = Field(description="Of the last 7 days.")
    without_picture: int
    cutouts: ProductCutoutsOut
    credit_balance: int


class ProductStatsReply(Reply):
    """A person's numbers."""

    stats: ProductStatsOut
