"""TransactWriteItems with named parts, so that a refusal says which condition did not hold."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from pynamodb.connection import Connection
from pynamodb.exceptions import TransactWriteError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws.tables import answered, connection

ATTEMPTS = 6
FULL = 100
_STILL_RUNNING = "TransactionInProgressException"
_TRANSIENT = {
    "TransactionConflict",
    "ThrottlingError",
    "ProvisionedThroughputExceeded",
}


class TransactionRefused(Exception):
    """One or more conditions did not hold; nothing was written.

    `failed` maps each named part whose condition failed to its row as it is (None: no such row).
    """

    def __init__(self, failed: dict[str, dict[str, Any] | None]) -> None:
        super().__init__(f"conditions failed: {sorted(failed)}")
        self.failed = failed


class Transaction:
    """Collects up to 100 writes and commits them all or none.

    Each part has a name. Parts whose outcome nobody asks for share the name of their group.
    """

    def __init__(self, *, sleep: Callable[[float], None] = time.sleep) -> None:
        self._sleep = sleep
        self._parts: list[tuple[str, str, dict[str, Any]]] = []

    def __len__(self) -> int:
        return len(self._parts)

    def check(self, name: str, row: Model, condition: Condition) -> None:
        """Require `condition` of `row` without changing it."""
        keys = row.get_delete_kwargs_from_instance(condition, "ALL_OLD")
        self._parts.append((name, "ConditionCheck", keys))

    def put(self, name: str, row: Model, condition: Condition | None = None) -> None:
        self._parts.append((name, "Put", row.get_save_kwargs_from_instance(condition, "ALL_OLD")))

    def update(
        self, name: str, row: Model, actions: Sequence[Action], condition: Condition | None = None
    ) -> None:
        kwargs = row.get_update_kwargs_from_instance(list(actions), condition, "ALL_OLD")
        self._parts.append((name, "Update", kwargs))

    def delete(self, name: str, row: Model, condition: Condition | None = None) -> None:
        kwargs = row.get_delete_kwargs_from_instance(condition, "ALL_OLD")
        self._parts.append((name, "Delete", kwargs))

    def commit(self) -> None:
        """Write everything. Raises `TransactionRefused` when a condition does not hold.

        The request token makes a repeat after a lost reply harmless: DynamoDB answers it with the
        first result for ten minutes. Conflicts with other transactions are tried again as a new
        request; one that is still running is asked for again under its own token.
        """
        token = str(uuid.uuid4())
        for attempt in range(ATTEMPTS):
            try:
                self._write(connection(), token)
            except TransactWriteError as error:
                if attempt == ATTEMPTS - 1 or not self._may_pass(error):
                    raise
                if answered(error) != _STILL_RUNNING:
                    token = str(uuid.uuid4())
                self._sleep(random.uniform(0, 0.025 * 2**attempt))  # noqa: S311 - jitter
            else:
                return

    def _write(self, shared: Connection, token: str) -> None:
        items = [{operation: kwargs} for _, operation, kwargs in self._parts]
        request = {"TransactItems": items, "ClientRequestToken": token}
        try:
            shared.dispatch("TransactWriteItems", request)
        except Exception as error:
            raise TransactWriteError("transaction failed", error) from error

    def _may_pass(self, error: TransactWriteError) -> bool:
        """Tell whether a repeat may work; raise `TransactionRefused` when a condition failed."""
        if answered(error) == _STILL_RUNNING:
            return True
        reasons = error.cancellation_reasons
        failed = {
            name: reason.raw_item
            for (name, _, _), reason in zip(self._parts, reasons, strict=False)
            if reason is not None and reason.code == "ConditionalCheckFailed"
        }
        if failed:
            raise TransactionRefused(failed) from error
        return any(reason is not None and reason.code in _TRANSIENT for reason in reasons)
