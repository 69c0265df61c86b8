"""CloudFormation tables from PynamoDB models."""

from __future__ import annotations

from typing import Any

from pynamodb.indexes import Index
from pynamodb.models import Model

Resource = dict[str, Any]
_OLDEST_FIRST = {"HASH": 0, "RANGE": 1}


def table(model: type[Model]) -> Resource:
    """Return the table of `model`. It outlives its stack: no step of a deploy drops its data."""
    schema: Any = model._get_schema()  # noqa: SLF001 - PynamoDB has no public way to ask
    properties = {
        "BillingMode": "PAY_PER_REQUEST",
        "DeletionProtectionEnabled": {"Fn::If": ["DataIsProtected", True, False]},
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
        "AttributeDefinitions": schema["attribute_definitions"],
        "KeySchema": _key(schema["key_schema"]),
        **_indexes(model, "LocalSecondaryIndexes", schema["local_secondary_indexes"]),
        **_indexes(model, "GlobalSecondaryIndexes", schema["global_secondary_indexes"]),
        **_expiry(model),
    }
    return {
        "Type": "AWS::DynamoDB::Table",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": properties,
    }


def is_indexed(model: type[Model]) -> bool:
    """Tell whether the table has indexes, which policies name separately."""
    return bool(model._indexes)  # noqa: SLF001 - as above


def _indexes(model: type[Model], section: str, indexes: list[dict[str, Any]]) -> Resource:
    """Return the indexes in the order in which the model declares them.

    Local indexes in another order are other ones to CloudFormation, and a table gets no others: it
    would make a new table.
    """
    declared = [part.Meta.index_name for part in vars(model).values() if isinstance(part, Index)]
    indexes = sorted(indexes, key=lambda index: declared.index(index["index_name"]))
    found = [
        {
            "IndexName": index["index_name"],
            "KeySchema": _key(index["key_schema"]),
            "Projection": index["projection"],
        }
        for index in indexes
    ]
    return {section: found} if found else {}


def _key(parts: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(parts, key=lambda part: _OLDEST_FIRST[part["KeyType"]])


def _expiry(model: type[Model]) -> Resource:
    """Return when rows end by themselves, for models with a TTL attribute."""
    attribute = model._ttl_attribute()  # noqa: SLF001 - as above
    if attribute is None:
        return {}
    return {"TimeToLiveSpecification": {"AttributeName": attribute.attr_name, "Enabled": True}}
