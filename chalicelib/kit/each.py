"""Lists whose items are judged one by one: what does not fit spoils none of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler, ValidationError, ValidatorFunctionWrapHandler
from pydantic_core import core_schema

from chalicelib.kit.asked import invalid


@dataclass(frozen=True)
class OnItsOwn:
    """Annotates `Item | InvalidInput`: the item, or what a request of it alone is refused with."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        item, _ = get_args(source)
        return core_schema.no_info_wrap_validator_function(_judged, handler.generate_schema(item))


def _judged(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
    try:
        return validate(value)
    except ValidationError as error:
        return invalid(error)
