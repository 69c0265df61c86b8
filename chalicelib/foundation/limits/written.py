"""Ties what a request makes to its record: both are written, or neither."""

from __future__ import annotations

from typing import Any

from chalicelib.aws.transactions import Transaction, TransactionRefused
from chalicelib.core import once
from chalicelib.core.once import Once
from chalicelib.foundation.limits import store
from chalicelib.foundation.limits.store import RUNNING, GuardRow

_GUARD = "guard"


def is_written() -> bool:
    """Tell whether the request at work made everything in an earlier run that died unanswered."""
    request = once.current.get()
    return request is not None and request.is_written


def commit_once(transaction: Transaction) -> None:
    """Commit what the request at work makes, unless an earlier run of it did.

    For the one transaction of a request that creates something. Raises `TransactionRefused` for the
    conditions of others.
    """
    request = once.current.get()
    if request is None:
        transaction.commit()
        return
    transaction.update(_GUARD, GuardRow(request.key), *store.written(request.token))
    try:
        transaction.commit()
    except TransactionRefused as refused:
        if not _was_us(refused.failed.get(_GUARD), request):
            raise
    request.is_written = True


def _was_us(guard: dict[str, Any] | None, request: Once) -> bool:
    """Tell whether another run of the request, slower than it seemed, has written it by now."""
    if guard is None:
        return False
    return bool(guard["token"] == {"S": request.token} and guard["state"] != {"S": RUNNING})
