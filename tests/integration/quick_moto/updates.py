"""Updates that set, remove and add whole attributes are done as they are read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from moto.dynamodb import models
from moto.dynamodb.exceptions import ItemSizeTooLarge
from moto.dynamodb.models.dynamo_type import DynamoType, Item
from moto.dynamodb.parsing import ast_nodes

from .values import LARGEST_ITEM

SET = ast_nodes.UpdateExpressionSetAction
REMOVE = ast_nodes.UpdateExpressionRemoveAction
ADD = ast_nodes.UpdateExpressionAddAction
ACTIONS = (SET, REMOVE, ADD, ast_nodes.UpdateExpressionDeleteAction)
NAME, VALUE = ast_nodes.ExpressionAttributeName, ast_nodes.ExpressionAttributeValue


class Action(NamedTuple):
    """One of the three, by the placeholders of what it is about."""

    kind: type
    name: str
    value: str | None


class Plain(NamedTuple):
    """What is done to which attribute: takes the place of moto's validated tree."""

    actions: list[tuple[type, str, DynamoType | None]]

    def normalize(self) -> None:
        """Nothing is left to be put in order."""


@contextmanager
def plain_updates_done_directly() -> Iterator[None]:
    """Leave out ten walks through a copied tree where there is nothing to find."""
    validator, executor = models.UpdateExpressionValidator, models.UpdateExpressionExecutor

    class Validator(validator):  # type: ignore[misc, valid-type]
        def __init__(self, expression: Any, **given: Any) -> None:
            self.plain = _plain(expression, **given)
            if self.plain is None:
                super().__init__(expression, **given)

        def validate(self) -> Any:
            return super().validate() if self.plain is None else self.plain

    class Executor(executor):  # type: ignore[misc, valid-type]
        def execute(self, node: Any = None) -> None:
            if isinstance(self.update_ast, Plain):
                _do(self.update_ast, self.item)
            else:
                super().execute(node)

    with (
        patch.object(models, "UpdateExpressionValidator", Validator),
        patch.object(models, "UpdateExpressionExecutor", Executor),
    ):
        yield


def _plain(
    expression: Any,
    *,
    expression_attribute_names: dict[str, str] | None,
    expression_attribute_values: dict[str, Any] | None,
    item: Item,
    table: models.Table,
) -> Plain | None:
    """Return what an update does; None where moto has more to look at, or to refuse."""
    names, values = expression_attribute_names or {}, expression_attribute_values or {}
    actions = _actions(expression)
    if actions is None or not all(
        action.name in names and (action.value is None or action.value in values)
        for action in actions
    ):
        return None
    touched = [names[action.name] for action in actions]
    if len(set(touched)) < len(touched) or not set(touched).isdisjoint(table.table_key_attrs):
        return None
    done = [
        (action.kind, name, None if action.value is None else DynamoType(values[action.value]))
        for name, action in zip(touched, actions, strict=True)
    ]
    return Plain(done) if all(_adds_up(item, *each) for each in done) else None


def _actions(expression: Any) -> list[Action] | None:
    """Return the actions of a parsed expression, which keeps them: it is parsed once."""
    if not hasattr(expression, "plain_actions"):
        found = [_action(node) for node in expression.find_clauses(ACTIONS)]
        expression.plain_actions = None if None in found else found
    actions: list[Action] | None = expression.plain_actions
    return actions


def _action(node: Any) -> Action | None:
    path, *rest = node.children
    operands = [part.children if type(part) is not VALUE else [part] for part in rest]
    if type(node) not in (SET, REMOVE, ADD) or [type(part) for part in path.children] != [NAME]:
        return None
    name = path.children[0].get_attribute_name_placeholder()
    if not operands:
        return Action(type(node), name, None)
    ((value, *more),) = operands
    if more or type(value) is not VALUE:
        return None
    return Action(type(node), name, value.get_value_name())


def _adds_up(item: Item, kind: type, name: str, value: DynamoType | None) -> bool:
    """Tell whether it is no addition, or one of numbers."""
    if kind is not ADD:
        return True
    before = item.attrs.get(name, value)
    return bool(value and value.type == before.type == "N")


def _do(plain: Plain, item: Item) -> None:
    for kind, name, value in plain.actions:
        if kind is REMOVE:
            item.attrs.pop(name, None)
        elif kind is ADD and name in item.attrs:
            dict.__setitem__(item.attrs, name, item.attrs[name] + value)
        else:
            dict.__setitem__(item.attrs, name, value)
    if item.size() > LARGEST_ITEM:
        raise ItemSizeTooLarge
