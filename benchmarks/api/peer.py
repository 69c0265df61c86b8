"""What both peers share: a usual boto3 application's tables, tokens and models."""

from __future__ import annotations

import os
from typing import Any, Literal

import boto3
import jwt
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

accounts = boto3.resource("dynamodb").Table(os.environ["ACCOUNTS_TABLE"])


class Wire(BaseModel):
    """JSON in camelCase."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class CreditsReply(Wire):
    """The balance now."""

    success: Literal[True] = True
    balance: int
    enabled: bool = Field(description="Whether actions cost anything at present.")


def user_of(token: str) -> str:
    """Return whose token it is. Raises jwt.PyJWTError."""
    claims: dict[str, Any] = jwt.decode(
        token, os.environ["JWT_SECRET"], algorithms=["HS256"], options={"require": ["exp"]}
    )
    return str(claims["userId"])


def credits_of(user_id: str) -> CreditsReply:
    """Return a person's balance."""
    item = accounts.get_item(Key={"userId": user_id}, ConsistentRead=True)["Item"]
    return CreditsReply(balance=item["balance"], enabled=True)
