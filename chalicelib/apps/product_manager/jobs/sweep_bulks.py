"""What the sweep does about bulk uploads that are due."""

from __future__ import annotations

from chalicelib.apps.product_manager.service.bulk_making import BulkMaking
from chalicelib.apps.product_manager.store.bulks import BulkRow
from chalicelib.foundation.work.sweep import Sweep


def bulk_sweep(making: BulkMaking) -> Sweep:
    """Make what a process that died has left, or forget a plan that is carried out."""

    def look(row: BulkRow) -> None:
        if row.expires_at is None:
            making.make(row)
        else:
            row.delete()

    return Sweep(BulkRow, look)
