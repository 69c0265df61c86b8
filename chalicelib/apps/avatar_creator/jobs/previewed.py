"""What becomes of a preview that was made: nothing yet, it is there to choose by."""

from __future__ import annotations

from chalicelib.apps.avatar_creator.jobs.made import request_for
from chalicelib.apps.avatar_creator.service.previews import charge_of
from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.foundation.generation.kind import AddParts
from chalicelib.foundation.generation.store import GenerationRow
from chalicelib.foundation.media.pictures import PictureFacts
from chalicelib.foundation.work.settlement import Charge
from chalicelib.inference.port import PictureRequest


class PreviewedAvatars:
    """Avatars that people may want."""

    def charge(self, row: GenerationRow) -> Charge:
        return charge_of(row)

    def request(self, row: GenerationRow) -> PictureRequest:
        return request_for(row, quick=True)

    def create(self, row: GenerationRow, facts: PictureFacts, complete: AddParts) -> bool:
        transaction = Transaction()
        complete(transaction)
        try:
            transaction.commit()
        except TransactionRefused:
            return False
        return True
