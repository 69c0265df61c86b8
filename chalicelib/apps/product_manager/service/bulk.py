"""Many pictures at once: paid for and planned in one transaction, then made of the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chalicelib.apps.product_manager import actions
from chalicelib.apps.product_manager.prices import BULK, PRICES, REMOVE_BACKGROUND, shares
from chalicelib.apps.product_manager.schemas.bulk import BulkFile, ProductUploads
from chalicelib.apps.product_manager.service.bulk_making import BulkMaking
from chalicelib.apps.product_manager.service.bulk_plan import PlannedFile, plan
from chalicelib.apps.product_manager.service.cutters import Cutters
from chalicelib.apps.product_manager.service.uploads import ReservedPicture, signed
from chalicelib.apps.product_manager.store import bulks
from chalicelib.apps.product_manager.store.bulks import FIRST_LOOK, BulkRow, find_bulk
from chalicelib.apps.product_manager.store.products import APP_ID, find_products
from chalicelib.aws.transactions import Transaction
from chalicelib.core.clock import Clock, iso
from chalicelib.core.errors import AppError
from chalicelib.core.ids import new_id
from chalicelib.foundation.accounts.ledger import Ledger
from chalicelib.foundation.accounts.postings import Posting
from chalicelib.foundation.limits.written import is_written
from chalicelib.foundation.media.forms import UploadForms
from chalicelib.foundation.work.open_work import OPEN
from chalicelib.foundation.work.settlement import Charge


@dataclass(frozen=True)
class RefusedFile:
    """Why a file was not taken."""

    code: str
    message: str
    details: list[dict[str, Any]] | None = None


Outcome = ReservedPicture | RefusedFile


class BulkUploads:
    """Reserves pictures of many products together."""

    def __init__(
        self,
        ledger: Ledger,
        making: BulkMaking,
        forms: UploadForms,
        cutters: Cutters,
        clock: Clock,
    ) -> None:
        self._ledger = ledger
        self._making = making
        self._forms = forms
        self._cutters = cutters
        self._clock = clock

    def reserve(self, user_id: str, body: ProductUploads) -> list[Outcome]:
        """Charge once for up to 50 files, and reserve them; what is wrong is left out.

        Each that fails gives back its share of the price. Raises `NotEnoughCredits`,
        `NobodyCutsOut`.
        """
        if any(isinstance(file, BulkFile) and file.remove_background for file in body.files):
            self._cutters.require()
        now = self._clock()
        bulk_id = new_id(now)
        row = find_bulk(user_id, bulk_id) if is_written() else None
        if row is None:
            row = self._planned(user_id, bulk_id, body, now)
            if row.files:
                self._store(row)
        if row.files:
            self._making.make(row)
        return self._outcomes(row, now)

    def _planned(self, user_id: str, bulk_id: str, body: ProductUploads, now: datetime) -> BulkRow:
        planned = plan(user_id, body.files, now)
        left_out = {
            str(position): {
                "code": error.code,
                "message": error.message,
                "details": error.details.get("details"),
            }
            for position, error in enumerate(planned)
            if isinstance(error, AppError)
        }
        return BulkRow(
            user_id,
            bulk_id,
            files=self._priced([file for file in planned if not isinstance(file, AppError)]),
            left_out=left_out,
            fields=body.change()[0],
            created_at=iso(now),
            unfinished=OPEN,
            due_at=iso(now + FIRST_LOOK),
        )

    def _priced(self, files: list[PlannedFile]) -> list[PlannedFile]:
        """Return the files with what each of them bears of the charges."""
        if not files:
            return []
        cutout = self._ledger.price(PRICES[REMOVE_BACKGROUND])
        borne = shares(self._ledger.price(PRICES[BULK]), len(files))
        return [
            {**file, "charged": share, "cutoutCharged": cutout if file["cutoutId"] else 0}
            for file, share in zip(files, borne, strict=True)
        ]

    def _store(self, row: BulkRow) -> None:
        def create(transaction: Transaction) -> None:
            transaction.put("bulk", row, bulks.IS_NEW)

        self._ledger.post(row.user_id, _postings(row), create)

    def _outcomes(self, row: BulkRow, now: datetime) -> list[Outcome]:
        """Return what became of each file, as their products are now."""
        ids = dict.fromkeys(file["productId"] for file in row.files)
        found = find_products(row.user_id, ids) if ids else {}
        late: dict[str, Any] = row.refused.as_dict()
        outcomes: dict[int, Outcome] = {
            int(position): RefusedFile(**why) for position, why in row.left_out.items()
        }
        for file in row.files:
            product = found.get(file["productId"])
            if product is None or file["pictureId"] in late:
                outcomes[file["position"]] = RefusedFile(**late.get(file["pictureId"], _GONE))
            else:
                form = signed(self._forms, self._making.picture(row, file), now)
                reserved = ReservedPicture(product, file["pictureId"], form)
                outcomes[file["position"]] = reserved
        return [outcomes[position] for position in sorted(outcomes)]


_GONE = {"code": "product_not_found", "message": "This product does not exist."}


def _postings(row: BulkRow) -> list[Posting]:
    """Return the charge of the call, and that of the cut-outs that go with it."""
    name = _name(row.files)
    call = sum(int(file["charged"]) for file in row.files)
    cutouts = sum(int(file["cutoutCharged"]) for file in row.files)
    charges = [
        Charge(APP_ID, row.bulk_id, "bulk", name, call, actions.BULK),
        Charge(APP_ID, f"{row.bulk_id}-cutouts", "bulk", name, cutouts, actions.REMOVE_BACKGROUND),
    ]
    return [charge.taken() for charge in charges]


def _name(files: Sequence[PlannedFile]) -> str:
    first = files[0]["name"]
    return first if len(files) == 1 else f"{first} +{len(files) - 1}"
