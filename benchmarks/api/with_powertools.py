"""The route on AWS Lambda Powertools' REST resolver, validated by Pydantic."""

from __future__ import annotations

from typing import Any

import jwt
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from aws_lambda_powertools.event_handler.exceptions import UnauthorizedError
from peer import CreditsReply, credits_of, user_of

app = APIGatewayRestResolver(enable_validation=True)


def caller() -> str:
    header = app.current_event.headers.get("authorization") or ""
    try:
        return user_of(header.removeprefix("Bearer "))
    except jwt.PyJWTError as error:
        raise UnauthorizedError("Please sign in again.") from error


@app.get("/credits")
def read_credits() -> CreditsReply:
    """Read the balance."""
    return credits_of(caller())


def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer an event of API Gateway."""
    return app.resolve(event, context)
