"""Logical ids of what is derived. They never change: a renamed table is a new, empty table."""

from __future__ import annotations

import re
from typing import Any


def camel(name: str) -> str:
    """Return `brand-kit` and `brand_kit` as `BrandKit`, as Chalice names its functions."""
    return "".join(part.capitalize() for part in re.split(r"[-_]", name))


def table_id(table: str) -> str:
    return f"{camel(table)}Table"


def queue_id(queue: str) -> str:
    return f"{camel(queue)}Queue"


def dead_letters_id(queue: str) -> str:
    return f"{camel(queue)}DeadLetters"


def arn(logical_id: str) -> dict[str, Any]:
    return {"Fn::GetAtt": [logical_id, "Arn"]}


def stack_named(suffix: str) -> dict[str, Any]:
    """Return a name that begins with the stack's."""
    return {"Fn::Sub": f"${{AWS::StackName}}-{suffix}"}


def value(number: int | str) -> Any:
    """Return a number as it is, and a text as a reference to the parameter it names."""
    return {"Ref": number} if isinstance(number, str) else number
