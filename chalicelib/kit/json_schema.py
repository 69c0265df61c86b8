"""JSON Schemas of messages, for those who write them in other languages."""

from __future__ import annotations

from typing import Any

from chalicelib.kit.fields import Request

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NULL = {"type": "null"}


def schema_of(model: type[Request], *, title: str) -> dict[str, Any]:
    """Return the schema of a request. Whoever keeps to it is understood.

    A request may also say by null that a field is not given; here it is left out instead.
    """
    schema = model.model_json_schema()
    fields = {name: _field(shape) for name, shape in schema.pop("properties").items()}
    return {"$schema": DIALECT, **schema, "title": title, "properties": fields}


def _field(shape: dict[str, Any]) -> dict[str, Any]:
    """Return the shape without null, its default, and the title that Pydantic makes of a name."""
    (option,) = (option for option in shape.get("anyOf", [shape]) if option != _NULL)
    whole = {**option, **shape}
    return {key: value for key, value in whole.items() if key not in ("anyOf", "default", "title")}
