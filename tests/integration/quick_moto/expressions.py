"""Expressions are parsed once, not by each of those who look at the same one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from unittest.mock import patch

from moto.dynamodb.comparisons import ConditionExpressionParser
from moto.dynamodb.parsing.expressions import UpdateExpressionParser

REMEMBERED = 1000
_parse = ConditionExpressionParser.parse


@contextmanager
def expressions_parsed_once() -> Iterator[None]:
    """Remember what was parsed: moto does it up to four times for one write.

    Whoever changes what was parsed does so with a copy.
    """
    updates = lru_cache(REMEMBERED)(UpdateExpressionParser.make)
    with (
        patch.object(ConditionExpressionParser, "parse", _quick_parse),
        patch.object(UpdateExpressionParser, "make", updates),
    ):
        yield
    _parsed.cache_clear()


def _quick_parse(parser: Any) -> Any:
    names, values = parser.expression_attribute_names, parser.expression_attribute_values
    done = _parsed(parser.condition_expression, json.dumps(names), json.dumps(values))
    parser.expr_attr_names_found = list(done.expr_attr_names_found)
    parser.expr_attr_values_found = list(done.expr_attr_values_found)
    return done.result


@lru_cache(REMEMBERED)
def _parsed(expression: str | None, names: str, values: str) -> Any:
    parser: Any = ConditionExpressionParser(expression, json.loads(names), json.loads(values))
    parser.result = _parse(parser)
    return parser
