"""Number parameters as numbers.

MiniStack 1.5.33 fills in every parameter as text; its SQS poller then compares the text of
`MaximumConcurrency` with a number and stops. AWS converts by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def with_numbers(template: Mapping[str, Any], given: Mapping[str, str]) -> dict[str, Any]:
    """Return the template with each whole `Ref` to a Number parameter replaced by its value.

    Environment variables are left alone: they are text on both clouds.
    """
    numbers = {
        name: int(given.get(name, declared.get("Default", 0)))
        for name, declared in template["Parameters"].items()
        if declared["Type"] == "Number"
    }
    return {**template, "Resources": _filled(template["Resources"], numbers)}


def _filled(value: Any, numbers: Mapping[str, int]) -> Any:
    if isinstance(value, list):
        return [_filled(item, numbers) for item in value]
    if not isinstance(value, dict):
        return value
    if list(value) == ["Ref"] and value["Ref"] in numbers:
        return numbers[value["Ref"]]
    return {k: v if k == "Environment" else _filled(v, numbers) for k, v in value.items()}
