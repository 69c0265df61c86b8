"""PynamoDB models on one shared connection, and the one way to read a page of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any, Generic, TypeVar

from botocore.exceptions import ClientError
from botocore.session import Session
from pynamodb.connection import Connection
from pynamodb.connection.table import TableConnection
from pynamodb.exceptions import DeleteError, PutError, PynamoDBException, UpdateError
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.models import Model

from chalicelib.aws import session as aws_session

M = TypeVar("M", bound=Model)
RawKey = dict[str, dict[str, Any]]
Models = Mapping[str, type[Model]]
"""Models by the names that the parts of the suite give their tables."""
Actions = Sequence[Action]
Change = tuple[Actions, Condition]
"""What is done to a row, and on which condition."""


class SharedConnection(Connection):
    """PynamoDB's connection on our session: every model of its own would open another one."""

    @property
    def session(self) -> Session:
        return aws_session.session()


@cache
def connection() -> SharedConnection:
    """Return the connection all models share."""
    shared = aws_session.session()
    return SharedConnection(
        region=shared.get_config_variable("region"),
        connect_timeout_seconds=2,
        read_timeout_seconds=5,
        retry_configuration={"mode": "standard", "total_max_attempts": 3},
    )


def bind(names: Mapping[type[Model], str]) -> None:
    """Give every model its table's name, once, at start."""
    shared = connection()
    for model, name in names.items():
        model.Meta.table_name = name
        table: TableConnection = model._get_connection()  # noqa: SLF001 - no public way
        if table.connection is not shared:
            shared.add_meta_table(table.get_meta_table())
            table.connection = shared


@dataclass(frozen=True)
class Page(Generic[M]):
    """One page of a list; `next_key` is where the following one starts, None at the end."""

    items: list[M]
    next_key: RawKey | None


def read_page(
    model: type[M],
    hash_key: str,
    *,
    limit: int,
    index: str | None = None,
    within: Condition | None = None,
    where: Condition | None = None,
    start: RawKey | None = None,
    newest_first: bool = True,
) -> Page[M]:
    """Return up to `limit` rows of one partition, read consistently, in one Query.

    `within` narrows the sort key, `where` filters afterwards and can cost further Queries.
    One row more than asked for is read, so that the last page knows it is the last.
    """
    rows = model.query(
        hash_key,
        range_key_condition=within,
        filter_condition=where,
        index_name=index,
        consistent_read=True,
        scan_index_forward=not newest_first,
        limit=limit + 1,
        last_evaluated_key=start,
    )
    items = list(islice(rows, limit))
    last = rows.last_evaluated_key
    return Page(items, last if next(rows, None) is not None else None)


def find(model: type[M], hash_key: str, range_key: str) -> M | None:
    """Return one row as it is now, None when there is none."""
    try:
        return model.get(hash_key, range_key, consistent_read=True)
    except model.DoesNotExist:
        return None


def answered(error: PynamoDBException) -> str | None:
    """Return the code DynamoDB answered with, None when the trouble was on the way there."""
    cause = error.cause
    return cause.response["Error"]["Code"] if isinstance(cause, ClientError) else None


def find_many(model: type[M], hash_key: str, range_keys: Iterable[str]) -> list[M]:
    """Return those of up to 100 rows that there are, as they are now, in any order."""
    keys = [(hash_key, range_key) for range_key in range_keys]
    return list(model.batch_get(keys, consistent_read=True))


def update_if(row: Model, actions: Sequence[Action], condition: Condition) -> bool:
    """Change a row if `condition` holds, and load what it became; False when it does not hold."""
    try:
        row.update(list(actions), condition)
    except UpdateError as error:
        if answered(error) == "ConditionalCheckFailedException":
            return False
        raise
    return True


def put_if(row: Model, condition: Condition) -> bool:
    """Write a whole row if `condition` holds of what is there; False when it does not hold."""
    try:
        row.save(condition)
    except PutError as error:
        if answered(error) == "ConditionalCheckFailedException":
            return False
        raise
    return True


def delete_if(row: Model, condition: Condition) -> bool:
    """Remove a row if `condition` holds; False when it does not hold or there is no such row."""
    try:
        row.delete(condition)
    except DeleteError as error:
        if answered(error) == "ConditionalCheckFailedException":
            return False
        raise
    return True
