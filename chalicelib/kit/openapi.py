"""OpenAPI 3.1 from endpoint records: what is served and what clients are generated from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from chalicelib.kit.endpoint import Endpoint, Mounted
from chalicelib.kit.fields import FileReply

REF = "#/components/schemas/{model}"


class ErrorDetail(BaseModel):
    """One field that is wrong."""

    path: list[str | int]
    message: str


class ErrorReply(BaseModel):
    """Every refusal."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="allow")

    success: bool = Field(default=False, json_schema_extra={"const": False})
    error: str = Field(description="For people.")
    code: str = Field(description="For programs; stable.")
    request_id: str
    details: list[ErrorDetail] | None = None
    required: int | None = Field(None, description="With insufficient_credits: the price.")
    balance: int | None = Field(None, description="With insufficient_credits: what is there.")


def document(mounted: Sequence[Mounted], *, version: str) -> dict[str, Any]:
    """Return the description of all endpoints as an OpenAPI 3.1 document."""
    models, components = _components([served.endpoint for served in mounted])
    paths: dict[str, dict[str, Any]] = {}
    for served in mounted:
        method = served.endpoint.method.lower()
        paths.setdefault(served.path, {})[method] = _operation(served, models)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Lumiku", "version": version},
        "servers": [{"url": "/api"}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
            },
        },
    }


def _components(endpoints: Sequence[Endpoint]) -> tuple[Any, dict[str, Any]]:
    wanted: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {(ErrorReply, "validation"): None}
    for endpoint in endpoints:
        if not issubclass(endpoint.reply, FileReply):
            wanted[endpoint.reply, "serialization"] = None
        if endpoint.body:
            wanted[endpoint.body, "validation"] = None
    models, schema = models_json_schema(list(wanted), ref_template=REF)
    definitions = _without_titles(schema["$defs"])
    return models, {name: definitions[name] for name in sorted(definitions)}


def _without_titles(schema: Any) -> Any:
    """Drop the titles Pydantic makes of names; a property may itself be called `title`."""
    if isinstance(schema, list):
        return [_without_titles(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_titles(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str))
    }


def _operation(served: Mounted, models: Any) -> dict[str, Any]:
    endpoint = served.endpoint
    operation: dict[str, Any] = {
        "operationId": _operation_id(served),
        "summary": endpoint.summary,
        "tags": [served.prefix.rsplit("/", 1)[-1] or "suite"],
        "responses": {
            str(endpoint.status): _answer(endpoint, models),
            "default": _json("Refused", models[ErrorReply, "validation"]),
        },
    }
    if parameters := [
        *_path_parameters(endpoint),
        *_query_parameters(endpoint),
        *_headers(endpoint),
    ]:
        operation["parameters"] = parameters
    if endpoint.body:
        content = {"application/json": {"schema": models[endpoint.body, "validation"]}}
        operation["requestBody"] = {"required": True, "content": content}
    if endpoint.public:
        operation["security"] = []
    return operation


def _operation_id(served: Mounted) -> str:
    """Return part and handler, for apps may name theirs alike; PUT, which repeats PATCH, too."""
    name = to_camel(f"{served.part.replace('-', '_')}_{served.endpoint.name}")
    return f"{name}ByPut" if served.endpoint.method == "PUT" else name


def _answer(endpoint: Endpoint, models: Any) -> dict[str, Any]:
    phrase = HTTPStatus(endpoint.status).phrase
    if issubclass(endpoint.reply, FileReply):
        media_type = endpoint.reply.content_type.partition(";")[0]
        return {"description": phrase, "content": {media_type: {"schema": {"type": "string"}}}}
    return _json(phrase, models[endpoint.reply, "serialization"])


def _json(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _path_parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    names = re.findall(r"{(\w+)}", endpoint.path)
    shape = {"type": "string"}
    return [{"name": name, "in": "path", "required": True, "schema": shape} for name in names]


def _query_parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    if endpoint.query is None:
        return []
    schema = _without_titles(endpoint.query.model_json_schema())
    return [
        {"name": name, "in": "query", "required": False, "schema": _never_null(shape)}
        for name, shape in schema["properties"].items()
    ]


def _headers(endpoint: Endpoint) -> list[dict[str, Any]]:
    meanings = {
        "Idempotency-Key": "Sent again with the same body within 24 hours, the first answer again."
        if endpoint.creates and not endpoint.public
        else None,
        "If-Match": "The `ETag` or version that the change is of; another one now answers 409."
        if endpoint.is_versioned
        else None,
    }
    shape = {"type": "string"}
    return [
        {"name": name, "in": "header", "required": False, "schema": shape, "description": meaning}
        for name, meaning in meanings.items()
        if meaning
    ]


def _never_null(shape: dict[str, Any]) -> dict[str, Any]:
    """Return the shape without null: in a query string a parameter is there or is not."""
    options = [option for option in shape.get("anyOf", ()) if option != {"type": "null"}]
    return options[0] if len(options) == 1 else shape
